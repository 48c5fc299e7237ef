/** A name as it stands inside a sentence: "Totale lasten" is "totale lasten", but "POK-middelen" stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\P{Lu}|$)/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** A text as it stands at the start of a line. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
