/** A text as it stands at the start of a sentence or line. */
export function eersteHoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
