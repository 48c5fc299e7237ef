import type { WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';
import type { Papier } from './papier.ts';
import { kaleAlinea, kaleCel, kaleLoop, type Loop } from './zonder-opmaak.ts';

/** Bold in a text export of a paper ("**Datum** 7 juni 2022"). */
const VET = /\*\*(.+?)\*\*/gu;
const KOP = /^(#{1,6})\s+(.*)$/u;
const RIJ = /^\s*\|.*\|\s*$/u;

/**
 * Reads text that was taken from a paper (a .txt, or a .md with headings, bold words and tables) as if it were the paper.
 * An empty line parts paragraphs, but not in the middle of a sentence; a line that Markdown or a number makes an item is
 * its own paragraph, as is one that `isKop` knows for a heading and that begins where a sentence ended.
 */
export function leesTekst(text: string, isKop: (line: string) => boolean = () => false): Papier {
  const counter = { number: 0, at: 0 };
  const next = (of: keyof typeof counter): number => {
    counter[of] += 1;
    return counter[of];
  };
  const paragraph = (value: string, level?: number): WordParagraph => ({
    ...kaleAlinea(
      next('number'),
      runs(value).map(({ text, bold }) => kaleLoop(text, next('at'), bold)),
    ),
    ...(level !== undefined && { outline: level }),
  });
  const body = stukken(text, isKop).map((stuk): WordParagraph | WordTable =>
    stuk.soort === 'tabel'
      ? tabel(stuk.rijen, paragraph)
      : paragraph(zonderAfbreking(stuk.delen), stuk.niveau),
  );
  return { body, sections: [], notes: new Map(), comments: [], images: new Map(), unread: [] };
}

type Stuk =
  | {
      readonly soort: 'alinea';
      /** A text that goes on behind the end of a page is in pieces until all of it was read. */
      readonly delen: string[];
      readonly niveau?: number;
    }
  | { readonly soort: 'tabel'; readonly rijen: readonly (readonly string[])[] };

/** A line that does not go on with the one before it. */
const BEGIN = /^(?:[-–•*·]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[a-z][.)]\s|\*\*)/u;

function stukken(text: string, isKop: (line: string) => boolean): readonly Stuk[] {
  const found: Stuk[] = [];
  let lines: string[] = [];
  const close = () => {
    const tekst = zonderAfbreking(lines).replace(/\s+/gu, ' ').trim();
    const above = found.at(-1);
    if (above?.soort === 'alinea' && above.niveau === undefined && isVervolg(above.delen, tekst))
      above.delen.push(tekst);
    else if (tekst !== '') found.push({ soort: 'alinea', delen: [tekst] });
    lines = [];
  };
  // A scan reads a bullet as the letter "e" at the start of a line.
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*e[ \t]+(?=\p{Lu})/gmu, '• ')
    .split('\n');
  for (let index = 0; index < rows.length; index += 1) {
    const line = rows[index] ?? '';
    const kop = KOP.exec(line);
    if (RIJ.test(line) || (line.includes('\t') && (rows[index + 1] ?? '').includes('\t'))) {
      close();
      const { rijen, tot } = tabelregels(rows, index);
      found.push({ soort: 'tabel', rijen });
      index = tot - 1;
    } else if (kop) {
      close();
      const tekst = (kop[2] ?? '').replace(VET, '$1');
      found.push({ soort: 'alinea', delen: [tekst], niveau: kop[1]?.length ?? 1 });
    } else if (line.trim() === '') {
      close();
    } else if (isKop(line.trim()) && !/[\p{L}\p{N},]$/u.test(lines.at(-1)?.trim() ?? '')) {
      close();
      lines.push(line.trim());
      close();
    } else {
      const broken = / {2,}$/u.test(lines.at(-1) ?? '');
      if (broken || BEGIN.test(line.trim())) close();
      lines.push(line.trimStart());
    }
  }
  close();
  return found;
}

/** The half of a sentence behind the end of a page: it begins small, and what stands above it stopped without a sign. */
function isVervolg(above: readonly string[], text: string): boolean {
  return (
    (above.length > 1 || (above[0]?.length ?? 0) >= 60) &&
    /[\p{L}\p{N},-]$/u.test(above.at(-1) ?? '') &&
    /^\p{Ll}(?![.)]\s)/u.test(text) &&
    !BEGIN.test(text)
  );
}

/**
 * Lines as one text. A hyphen at the end of a line goes where it parts a word; before a capital, and before "en" or "of",
 * it is one of the word itself ("in- en uitvoer").
 */
function zonderAfbreking(lines: readonly string[]): string {
  const bare = lines.map((line) => line.trimEnd());
  return bare
    .map((line, index) => {
      const next = bare[index + 1];
      if (next === undefined) return line;
      if (/\p{L}[-\u00ad\u2010]$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(?:en|of)\b/u.test(next))
        return line.slice(0, -1);
      return /\p{L}-$/u.test(line) && /^\p{Lu}/u.test(next) ? line : `${line} `;
    })
    .join('');
}

function tabelregels(
  rows: readonly string[],
  from: number,
): { readonly rijen: readonly (readonly string[])[]; readonly tot: number } {
  const piped = RIJ.test(rows[from] ?? '');
  let tot = from;
  while (tot < rows.length && (piped ? RIJ.test(rows[tot] ?? '') : (rows[tot] ?? '').includes('\t')))
    tot += 1;
  const rijen = rows
    .slice(from, tot)
    .filter((line) => !piped || !/^\s*\|?[\s:|-]+\|?\s*$/u.test(line))
    .map((line) =>
      (piped
        ? line
            .trim()
            .replace(/^\||\|$/g, '')
            .split(/(?<!\\)\|/u)
        : line.split('\t')
      ).map((cel) => cel.replaceAll('\\|', '|').trim()),
    );
  return { rijen, tot };
}

function tabel(rijen: readonly (readonly string[])[], paragraph: (text: string) => WordParagraph): WordTable {
  return {
    type: 'table',
    columns: Math.max(...rijen.map(({ length }) => length)),
    rows: rijen.map((rij, index) => ({
      head: index === 0,
      revisions: [],
      cells: rij.map((cel, column) => kaleCel(column, paragraph(cel))),
    })),
  };
}

/** The pieces of a line, with what stands between asterisks in bold. */
function runs(text: string): readonly Pick<Loop, 'text' | 'bold'>[] {
  const found: Pick<Loop, 'text' | 'bold'>[] = [];
  let at = 0;
  for (const match of text.matchAll(VET)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), bold: false });
    found.push({ text: match[1] ?? '', bold: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), bold: false });
  return found;
}
