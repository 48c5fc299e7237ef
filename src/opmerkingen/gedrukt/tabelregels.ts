import { regels } from '../../compose/tabellen/effecten.ts';
import type { FinancieleKolom, FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';
import type { Span } from '../../source/source-text.ts';
import { tekstVan } from './alineatekst.ts';
import { kaal } from './gelijk.ts';
import { alsWaarde, type Regel } from './teken.ts';
import type { Waarde } from './waarden.ts';

/**
 * What the paragraphs of computed tables print, by their numbers: labels and amounts that were typed come from where they
 * were typed, all others from the path by which the guide names the cell ("lasten.beheer.2027").
 */
export function tabelregels(
  body: readonly WordBlock[],
  tabellen: readonly FinancieleTabel[],
  waarden: readonly Waarde[],
): ReadonlyMap<number, Regel> {
  const found = new Map<number, Regel>();
  body.forEach((block, index) => {
    if (block.type !== 'table') return;
    const above = body
      .slice(Math.max(0, index - 2), index)
      .flatMap((one) => (one.type === 'paragraph' ? [one] : []));
    const tabel = tabellen.find((one) => isTabel(block, above, one));
    if (!tabel) return;
    for (const [number, regel] of [...bijschrift(above, tabel, waarden), ...cellen(block, tabel, waarden)])
      found.set(number, regel);
  });
  return found;
}

type Genummerd = readonly [number: number, regel: Regel];

function isTabel(block: WordTable, above: readonly WordParagraph[], tabel: FinancieleTabel): boolean {
  const titled = tabel.titel !== '' && above.some((one) => bare(one).endsWith(kaal(tabel.titel).letters));
  const rows = block.rows.filter(({ head }) => !head).map(({ cells }) => celtekst(cells[0]?.blocks));
  const labels = new Set(regels(tabel).map(({ rij }) => kaal(rij.label).letters));
  return titled && rows.some((label) => labels.has(label));
}

function bijschrift(
  above: readonly WordParagraph[],
  { titel, span }: FinancieleTabel,
  waarden: readonly Waarde[],
) {
  return above.flatMap((one): readonly Genummerd[] => {
    const letters = bare(one);
    if (!letters.endsWith(kaal(titel).letters)) return [];
    const typed = waarden.find(
      ({ pad, waarde }) =>
        pad[0] === 'financien' && /^titel/u.test(pad.at(-1) ?? '') && waarde.value === titel,
    );
    return [
      [one.number, alsWaarde(letters, typed?.waarde, titel, { soort: 'sjabloon', ...(span && { span }) })],
    ];
  });
}

function cellen(block: WordTable, tabel: FinancieleTabel, waarden: readonly Waarde[]): readonly Genummerd[] {
  const rows = regels(tabel).map(({ rij }) => rij);
  const heads = block.rows.filter(({ head }) => head).at(-1);
  let from = 0;
  return block.rows.flatMap((row): readonly Genummerd[] => {
    const [first, ...rest] = row.cells;
    if (row.head || !first) return [];
    const label = celtekst(first.blocks);
    const at = rows.findIndex((one, index) => index >= from && kaal(one.label).letters === label);
    const rij = rows[at];
    if (!rij) return [];
    from = at + 1;
    const named = paragraphsOf(first.blocks).map(
      (one): Genummerd => [one.number, labelregel(bare(one), rij, waarden)],
    );
    const amounts = rest.flatMap(({ column, blocks }) => {
      const head = celtekst(heads?.cells.find((cell) => cell.column === column)?.blocks);
      const kolom = kolomVan(tabel, block, column, head);
      return paragraphsOf(blocks).map(
        (one): Genummerd => [one.number, celregel(bare(one), tabel, rij, kolom, waarden)],
      );
    });
    return [...named, ...amounts];
  });
}

function kolomVan(
  { kolommen }: FinancieleTabel,
  { columns }: WordTable,
  column: number,
  head: string,
): FinancieleKolom | undefined {
  if (columns === kolommen.length + 1) return kolommen[column - 1];
  const named = kolommen.filter(({ kop }) => kaal(kop).letters === head);
  return named.length === 1 ? named[0] : undefined;
}

function labelregel(letters: string, rij: FinancieleRij, waarden: readonly Waarde[]): Regel {
  const span = rij.bron?.span ?? rij.span;
  const typed = span && waarden.find(({ waarde }) => waarde.value === rij.label && within(waarde.span, span));
  return alsWaarde(letters, typed?.waarde, rij.label, { soort: 'sjabloon', ...(span && { span }) });
}

function celregel(
  letters: string,
  tabel: FinancieleTabel,
  rij: FinancieleRij,
  kolom: FinancieleKolom | undefined,
  waarden: readonly Waarde[],
): Regel {
  const cel = kolom && rij.cellen.get(kolom.id);
  const span = cel?.span ?? rij.bron?.span ?? rij.span ?? tabel.span;
  const typed =
    cel?.span &&
    waarden.find(({ waarde }) => waarde.span.start === cel.span?.start && waarde.value === letters);
  const pad = [tabel.naam, rij.id, ...(kolom ? [kolom.id] : [])].join('.');
  if (!span) return alsWaarde(letters, undefined, letters, { soort: 'sjabloon' });
  return alsWaarde(letters, typed?.waarde, letters, { soort: 'berekend', span, pad });
}

function within(inside: Span, around: Span): boolean {
  return inside.start >= around.start && inside.end <= around.end;
}

function celtekst(blocks: readonly WordBlock[] | undefined): string {
  return kaal(
    paragraphsOf(blocks ?? [])
      .map((one) => tekstVan(one.children))
      .join(' '),
  ).letters;
}

function bare(paragraph: WordParagraph): string {
  return kaal(tekstVan(paragraph.children)).letters;
}
