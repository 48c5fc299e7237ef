/**
 * A text without the characters at its end that are such, `char` a pattern of one character (UTF-16) without flags. A
 * pattern that ends with `+$` would go through every run of such characters in the text from each of its characters.
 */
export function withoutEnd(text: string, char: RegExp): string {
  let end = text.length;
  while (end > 0 && char.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
