/** A part of a report as the page shows it. */
export type Verslagdeel =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: string[] }
  | { readonly soort: 'tabel'; readonly rijen: (readonly string[])[] };

/** A report on an import: its title, and its parts with what has to be looked at first. */
export interface Importverslag {
  readonly titel: string;
  readonly delen: readonly Verslagdeel[];
}

/** Where the report lies that belongs to a text. */
export function verslagpad(pad: string): string {
  return pad.replace(/[^/]*$/, 'import-verslag.md');
}

/** What a reader wants to know first. */
const VOORAAN = ['Wat u moet nakijken', 'Niet geplaatst'];

/** Reads a report that was written beside an import: headings, lists, tables and lines of text. */
export function leesImportverslag(tekst: string): Importverslag {
  const lines = tekst.split(/\r?\n/);
  const titel = lines.find((line) => line.startsWith('# '))?.slice(2) ?? 'Importverslag';
  const parts: Verslagdeel[][] = [[]];
  for (const deel of lines.flatMap((line) => deelVan(line) ?? [])) {
    const now = parts.at(-1);
    const last = now?.at(-1);
    if (deel.soort === 'kop' && deel.niveau === 2) parts.push([deel]);
    else if (last?.soort === 'lijst' && deel.soort === 'lijst') last.punten.push(...deel.punten);
    else if (last?.soort === 'tabel' && deel.soort === 'tabel') last.rijen.push(...deel.rijen);
    else now?.push(deel);
  }
  const rank = ([first]: readonly Verslagdeel[]) => {
    if (first?.soort !== 'kop') return -1;
    const at = VOORAAN.indexOf(first.tekst);
    return at === -1 ? VOORAAN.length : at;
  };
  return { titel, delen: parts.toSorted((a, b) => rank(a) - rank(b)).flat() };
}

function deelVan(line: string): Verslagdeel | undefined {
  if (line.startsWith('## ')) return { soort: 'kop', niveau: 2, tekst: line.slice(3) };
  if (line.startsWith('### ')) return { soort: 'kop', niveau: 3, tekst: line.slice(4) };
  if (line.startsWith('- ')) return { soort: 'lijst', punten: [line.slice(2)] };
  if (/^\|[ -]+\|[ |-]*$/.test(line) || line.trim() === '' || line.startsWith('# ')) return undefined;
  if (line.startsWith('| ')) {
    const cells = line.replace(/^\| | \|$/g, '').split(/(?<!\\) \| /);
    return { soort: 'tabel', rijen: [cells.map((cell) => cell.replaceAll('\\|', '|'))] };
  }
  return { soort: 'tekst', tekst: line };
}
