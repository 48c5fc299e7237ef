/** Words of the program, in which what has to be typed as it stands is between backticks. */
export function Woorden({ tekst }: { readonly tekst: string }) {
  return (
    <>
      {tekst
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </>
  );
}
