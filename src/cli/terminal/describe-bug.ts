/** What a user reads when the program itself is at fault; the details only when asked for. */
export function describeBug(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const details = process.env.RAADSVOORSTEL_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `Er zit een fout in het programma zelf (${reason}). Meld dit bij de beheerder, met het voorstel erbij.${details}`;
}
