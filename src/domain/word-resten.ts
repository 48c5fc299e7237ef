import { matchesOf } from '../source/matches-of.ts';

/** What Word leaves behind in a paragraph that was pasted as plain text: a list or a table that is none. */
export interface WordRest {
  readonly soort: 'opsomming' | 'tabel' | 'tabel-zonder-streep';
  /** Offsets in the text of the paragraph: what makes it so. */
  readonly start: number;
  readonly end: number;
}

/** Bullets that nobody types by hand, those of the fonts Symbol and Wingdings included; "o" is one only before a tab. */
const BULLET =
  /^[ \t>]*([•·▪▫■□‣◦●∙⁃➢➤►▶❖\uf020-\uf0ff§](?=\s)|o(?=\t)|[-*+](?=[\u00a0\u2007\u202f])|\d{1,2}[.)](?=[\u00a0\u2007\u202f]))/m;

/** Bullets that became part of a line: "We doen dit: • het een • het ander". */
const BULLETS_INSIDE = /(?<=\s)[•▪‣◦●](?=\s)/g;

/** Marks of a list that is none, because a space or an empty line is missing; two lines in a row do not begin so by chance. */
const PAIRS = [
  /^[ \t>]*([–—])\s.*\n[ \t>]*[–—]\s/m,
  /^[ \t>]*([-+])(?=\p{L}).*\n[ \t>]*\1\p{L}/mu,
  /^[ \t>]*(\*)(?=\p{L})[^*\n]*\n[ \t>]*\*\p{L}[^*\n]*$/mu,
  /^[ \t>]*(o|[✓✔→])\s.*\n(?:.*\n)?[ \t>]*\1\s/m,
  /^[ \t>]*(\d{1,2}[.)])(?=\p{L}).*\n[ \t>]*\d{1,2}[.)]\p{L}/mu,
  /^[ \t>]*([a-z][.)])(?=\p{L}{2}).*\n[ \t>]*[a-z][.)]\p{L}{2}/mu,
  /^[ \t>]*(\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s?\p{L}.*\n(?:.*\n)?[ \t>]*\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s?\p{L}/mu,
  /^[ \t>]*(\d{1,2}°\.?)\s?\p{L}.*\n(?:.*\n)?[ \t>]*\d{1,2}°\.?\s?\p{L}/mu,
  /^[ \t>]*(I[.)])\s.*\n(?:.*\n){0,3}?[ \t>]*II[.)]\s/m,
];
/** Letters that go on, or leave one out; capitals from A only, since others are initials of names. */
const LETTERED = /^[ \t>]*([a-zA])([.)])\s.*\n(?:.*\n){0,3}?[ \t>]*([a-zBC])\2\s/m;
/** Numbers of parts of a chapter: "1.1", "1.2". */
const DECIMAL = /^[ \t>]*(\d{1,2}\.)(\d{1,2})\.?\s.*\n(?:.*\n){0,3}?[ \t>]*\1(\d{1,2})\.?\s/m;
/** Numbers that do not begin at 1 make no list right below a line of text (CommonMark 0.31, 5.2). */
const NUMBERED = /^[ \t>]*(\d{1,2})([.)])\s.*\n(?:.*\n)??[ \t>]*(\d{1,2})\2\s/m;
/** One item at the start of a paragraph, without the space that makes it one. */
const SINGLE = /^(-)(?=\p{L}+ )|^(\d{1,2}[.)])(?=\p{L}{2,}[ ,])/u;

/** The first thing in the source of a paragraph that Word meant as a list or a table, or undefined. */
export function findWordRest(text: string): WordRest | undefined {
  const more = text.includes('\n');
  const list = [BULLET, ...(more ? PAIRS : []), SINGLE]
    .map((pattern) => pattern.exec(text))
    .find((match) => match !== null);
  const mark = list?.[1] ?? list?.[2] ?? '';
  if (list) return at('opsomming', list.index + list[0].indexOf(mark), mark);
  return (more ? listOfLines(text) : undefined) ?? bulletsInside(text) ?? table(text);
}

/** The first of lines that begin with letters or numbers that go on. */
function listOfLines(text: string): WordRest | undefined {
  const lettered = LETTERED.exec(text);
  const step = (lettered?.[3]?.codePointAt(0) ?? 0) - (lettered?.[1]?.codePointAt(0) ?? 0);
  if (lettered && (step === 1 || step === 2)) {
    const letter = `${lettered[1]}${lettered[2]}`;
    return at('opsomming', lettered.index + lettered[0].indexOf(letter), letter);
  }
  const decimal = DECIMAL.exec(text);
  if (decimal && Number(decimal[3]) === Number(decimal[2]) + 1) {
    const number = `${decimal[1]}${decimal[2]}`;
    return at('opsomming', decimal.index + decimal[0].indexOf(number), number);
  }
  const numbered = NUMBERED.exec(text);
  if (numbered && Number(numbered[3]) === Number(numbered[1]) + 1) {
    const number = `${numbered[1]}${numbered[2]}`;
    return at('opsomming', numbered.index + numbered[0].indexOf(number), number);
  }
  return undefined;
}

function bulletsInside(text: string): WordRest | undefined {
  const [first, second] = matchesOf(BULLETS_INSIDE, text);
  return first && second && at('opsomming', first.index, first[0]);
}

/** The first row of a table of tabs or of strokes. */
function table(text: string): WordRest | undefined {
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
