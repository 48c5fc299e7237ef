/** Most characters of a text that is named and not read. */
const MOST = 60;

/** The start of a text, enough to know it again: whole words, and an ellipsis where something is left out. */
export function inKort(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST + 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MOST / 2)).trimEnd()}…`;
}
