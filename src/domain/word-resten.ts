/** What Word leaves behind in a paragraph that was pasted as plain text: a list or a table that is none. */
export interface WordRest {
  readonly soort: 'opsomming' | 'tabel' | 'tabel-zonder-streep';
  /** Offsets in the text of the paragraph: what makes it so. */
  readonly start: number;
  readonly end: number;
}

/** Bullets that nobody types by hand; "o" is one only before a tab. */
const BULLET =
  /^[ \t>]*([•·▪‣◦●§](?=\s)|o(?=\t)|[-*+](?=[\u00a0\u2007\u202f])|\d{1,2}[.)](?=[\u00a0\u2007\u202f]))/m;

/** Bullets that became part of a line: "We doen dit: • het een • het ander". */
const BULLETS_INSIDE = /(?<=\s)[•▪‣◦●](?=\s)/g;

/** Dashes and letters may stand at the start of a line by chance; two in a row do not. */
const PAIRS = [/^[ \t>]*([–—])\s.*\n[ \t>]*[–—]\s/m, /^[ \t>]*(a[.)])\s.*\n(?:.*\n)?[ \t>]*b[.)]\s/m];

/** The first thing in the source of a paragraph that Word meant as a list or a table, or undefined. */
export function findWordRest(text: string): WordRest | undefined {
  const list = [BULLET, ...PAIRS].map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (list) return at('opsomming', list.index + list[0].indexOf(list[1] ?? ''), list[1] ?? '');
  const inside = [...text.matchAll(BULLETS_INSIDE)];
  if (inside[0] && inside.length > 1) return at('opsomming', inside[0].index, inside[0][0]);
  const lines = text.split('\n');
  const tabs = lines.filter((line) => /\S[^\S\n]*\t\s*\S/.test(line));
  const wide = tabs.find((line) => /\S.*\t.*\S.*\t.*\S/.test(line));
  const row = tabs.length > 1 ? tabs[0] : wide;
  if (row !== undefined) return at('tabel', text.indexOf(row), row);
  const piped = /^[ \t]*\|.*\|[ \t]*$/m.exec(text);
  return piped ? at('tabel-zonder-streep', piped.index, piped[0]) : undefined;
}

function at(soort: WordRest['soort'], start: number, found: string): WordRest {
  return { soort, start, end: start + found.length };
}
