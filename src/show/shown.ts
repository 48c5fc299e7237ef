// src/show: the one door for everything that is printed: signs that steer a reader become visible.

import { unhidden, visible } from './visible.ts';

/** Text that may be printed: every control in it is our own. Only `show` and `laidOut` make it. */
class ShownText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Shown = ShownText;

/** A template of our own text; each value in it becomes one visible line, unless it was shown already. */
export function show(parts: TemplateStringsArray, ...values: readonly (string | number | Shown)[]): Shown {
  const text = parts.map((part, at) => {
    const value = values[at];
    if (value === undefined) return part;
    return part + (value instanceof ShownText ? String(value) : visible(String(value)));
  });
  return new ShownText(text.join(''));
}

/** Our own signs in a text that is laid out: line ends, and colours (ECMA-48, 8.3.117). */
const OWN = new RegExp(`(\n|${'\u001B'}\\[\\d{1,3}(?:;\\d{1,3})*m)`);

/**
 * Text that was put together line by line from values that are visible, such as a report, with colours if any. What is
 * neither a line end nor a colour is made visible here in any case.
 */
export function laidOut(text: string): Shown {
  const parts = text.split(OWN);
  return new ShownText(parts.map((part, at) => (at % 2 === 1 ? part : unhidden(part))).join(''));
}

/** Signs that a file may have for which a patch has to have them too, and which no terminal obeys: line ends of Windows, tabs, a byte order mark, soft hyphens. */
const OF_A_FILE = /(\r?\n|\t|\ufeff|\u00ad)/;

/** A text for another program, letter for letter; undefined when it holds signs that a terminal would obey or not show. */
export function letterForLetter(text: string): Shown | undefined {
  const parts = text.split(OF_A_FILE);
  return parts.some((part, at) => at % 2 === 0 && unhidden(part) !== part) ? undefined : new ShownText(text);
}

/** Takes the cursor back and clears the line (ECMA-48, 8.3.41). */
export const CLEAR_LINE: Shown = new ShownText('\r\u001B[K');
