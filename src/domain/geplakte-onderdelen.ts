import { inKort } from './in-kort.ts';

/** A letter, a Roman numeral or a number with its sign, or a bullet, as it is pasted before a part. */
const TEKEN = /(?:^|\s)(?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•–-])\s+/;

/** The parts of a text in which letters or numbers stand before each: "a) wegen b) bruggen"; none in any other text. */
export function splitParts(text: string): readonly string[] {
  const [before, ...parts] = text.trim().split(new RegExp(TEKEN, 'g'));
  return before === '' ? parts.map(barePart) : [];
}

/** A first and a second letter or number with their signs; a full stop only behind a colon or a semicolon. */
const TWEE =
  /[\s(](?:a\).*\sb\)|1\).*\s2\)|i\).*\sii\))\s|[:;,]\s(?:a\.\s.*\sb\.|1\.\s.*\s2\.|i\.\s.*\sii\.|[•–-]\s.*\s[•–-])\s/;

/** Where in a text its pasted parts begin: "de reserves op te heffen; a. wegen; b. bruggen"; undefined in any other text. */
export function partsStart(text: string): number | undefined {
  const found = TWEE.exec(text);
  return found ? found.index + found[0].search(/(?:[a-z]|\d)[.)]|[•–-]/) : undefined;
}

/** A part without what was typed before and behind it. */
export function barePart(text: string): string {
  return text
    .trim()
    .replace(new RegExp(`^${TEKEN.source}`), '')
    .replace(/(?:[;,.]|[;,] en)$/, '');
}

/** How a besluitpunt with parts is written, as a hint; with those parts that are known. */
export function partsHint(tekst: string, parts: readonly string[]): string {
  const some = parts.slice(0, 3).map((part) => `\`- ${inKort(part)}\``);
  const more = parts.length > some.length ? ' …' : '';
  const below = parts.length === 0 ? '' : `: ${some.join(', ')}${more}`;
  return `Dit is een punt met onderdelen. Schrijf \`- tekst: ${tekst}\`, daaronder \`sub:\`, en daar weer onder elk onderdeel op een eigen regel achter een streepje${below}.`;
}
