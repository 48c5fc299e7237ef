/** A name as it stands inside a sentence: "Totale lasten" is "totale lasten", but "POK-middelen" stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\P{Lu}|$)/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
