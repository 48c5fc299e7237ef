/** Puts the escape of a colour (ECMA-48, 8.3.117: "1;31") around a text of ours, where colours are wanted. */
export type Paint = (code: string, text: string) => string;

/** Paints, or does not. */
export function painter(color: boolean): Paint {
  return (code, text) => (color && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text);
}
