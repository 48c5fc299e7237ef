import type { WordBlock, WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';
import type { Twijfel, Waarde, Zekerheid } from '../gevonden.ts';
import type { Vak } from '../indeling/verdeel.ts';
import { isHelemaal, tekstVan } from '../papier/alinea.ts';
import { eindigtInDuizenden, isEenheidsregel, isInDuizenden, zonderEenheid } from './eenheid.ts';
import { type Blok, maakBlok } from './maak-blok.ts';
import { naamVan } from './namen.ts';
import { ontleed } from './ontleding.ts';
import { leesRaster } from './raster.ts';
import { type Kandidaat, kiesVasteBlokken } from './vaste-blokken.ts';

/** A table of the paper that became a block below `financien`. */
export interface Tabelvondst {
  readonly naam: string;
  readonly titel?: string;
  readonly zekerheid: Zekerheid;
  readonly reden: string;
  readonly twijfels: readonly Twijfel[];
}

export interface Tabellen {
  readonly vondsten: ReadonlyMap<WordTable, Tabelvondst>;
  /** Paragraphs that became the title or the unit of a table. */
  readonly verbruikt: ReadonlySet<WordBlock>;
  readonly financien?: Waarde;
  readonly twijfels: readonly Twijfel[];
}

const VASTE_NAMEN = [
  'lasten',
  'baten',
  'dekking',
  'saldo',
  'restant',
  'reserves',
  'investeringen',
  'kapitaallasten',
  'begrotingswijziging',
];

/** A table with amounts, and what stands right above it. */
interface Gezien extends Kandidaat {
  readonly table: WordTable;
  readonly above: Boven;
  /** What it is called where it has no title. */
  readonly elders: string;
}

/** Finds the tables with amounts in the sections of a paper, with what stands right above them. */
export function leesTabellen(vakken: readonly Vak[]): Tabellen {
  const gezien = vakken.flatMap((vak) =>
    vak.blocks.flatMap(({ block }, index) => (block.type === 'table' ? zie(block, vak, index) : [])),
  );
  const vast = kiesVasteBlokken(gezien);
  const vondsten = new Map<WordTable, Tabelvondst>();
  const namen: string[] = [];
  const eigen: (readonly [string, Blok])[] = [];
  for (const [nummer, { table, ontleding, titel, elders }] of gezien.entries()) {
    const vaste = vast.blokken.get(nummer);
    if (vaste) {
      vondsten.set(table, { ...vaste, ...(titel !== undefined && { titel }) });
      continue;
    }
    const blok = maakBlok(ontleding, titel);
    const naam = tabelnaam(titel ?? ontleding.raster.titel ?? elders, namen);
    namen.push(naam);
    eigen.push([naam, blok]);
    vondsten.set(table, { naam, ...blok, ...(titel !== undefined && { titel }) });
  }
  const jaren =
    vast.jaren ??
    [...new Set(eigen.flatMap(([, blok]) => blok.jaren))].sort((a, b) => a - b).map((jaar) => String(jaar));
  const inDuizend =
    [...vast.blokken.values()].some(({ naam }) => naam === 'reserves') &&
    gezien.every(({ ontleding }) => ontleding.raster.duizend);
  return {
    vondsten,
    verbruikt: new Set(
      gezien.flatMap(({ above }) => [above.titel, above.eenheid].filter((one) => one !== undefined)),
    ),
    twijfels: [...[...vondsten.values()].flatMap(({ twijfels }) => twijfels), ...vast.twijfels],
    ...(gezien.length > 0 && {
      financien: {
        ...(jaren.length > 0 && { jaren }),
        // The reserves take the unit of the whole.
        ...(inDuizend && { eenheid: 'duizend' }),
        ...Object.assign({}, ...[...vast.blokken.values()].map(({ waarde }) => waarde)),
        ...(eigen.length > 0 && {
          tabellen: Object.fromEntries(eigen.map(([naam, { waarde }]) => [naam, waarde])),
        }),
      },
    }),
  };
}

/** A name for a table of one's own; that of a standard block is not free. */
function tabelnaam(titel: string, namen: readonly string[]): string {
  const naam = naamVan(titel, [], 'tabel');
  return naamVan(VASTE_NAMEN.includes(naam) ? `tabel ${titel}` : titel, namen, 'tabel');
}

function zie(table: WordTable, vak: Vak, index: number): readonly Gezien[] {
  const above = boven(vak, index);
  const raster = leesRaster(table, above.duizend);
  if (!raster || !isGeld(raster, table, above)) return [];
  const titel = above.titel && zonderEenheid(zonderNummer(tekstVan(above.titel)));
  return [
    {
      table,
      above,
      ontleding: ontleed(raster),
      elders: vak.titel ?? 'tabel',
      ...(titel !== undefined && { titel }),
    },
  ];
}

interface Boven {
  readonly titel?: WordParagraph;
  readonly eenheid?: WordParagraph;
  /** Whether any of these, or the sentence that leads to the table, says that it is in thousands. */
  readonly duizend: boolean;
}

/** The title and the line with the unit, right above a table; a line with the unit may stand right below it. */
function boven({ blocks }: Vak, index: number): Boven {
  let at = index - 1;
  const below = blocks[index + 1]?.block;
  const onder =
    below?.type === 'paragraph' && isEenheidsregel(tekstVan(below)) && isInDuizenden(tekstVan(below))
      ? below
      : undefined;
  const paragraph = () => {
    const block = blocks[at]?.block;
    return block?.type === 'paragraph' ? block : undefined;
  };
  const unit = paragraph();
  const eenheid = unit && isEenheidsregel(tekstVan(unit)) ? unit : onder;
  if (eenheid === unit && unit) at -= 1;
  const title = paragraph();
  const titel = title && isTitel(title) ? title : undefined;
  if (titel) at -= 1;
  const sentence = paragraph();
  const duizend =
    [titel, eenheid].some((one) => one && isInDuizenden(tekstVan(one))) ||
    (sentence !== undefined && eindigtInDuizenden(tekstVan(sentence)));
  return { duizend, ...(titel && { titel }), ...(eenheid && { eenheid }) };
}

function isTitel(paragraph: WordParagraph): boolean {
  const text = tekstVan(paragraph);
  if (text === '' || text.length > 140 || /[.;:]$/u.test(text)) return false;
  const { name, basedOn } = paragraph.style;
  const styled = [name, ...basedOn].some((one) => /caption|bijschrift|tabel/i.test(one));
  return styled || /^tabel\s+\d/i.test(text) || isHelemaal(paragraph, (run) => run.bold || run.italic);
}

function zonderNummer(text: string): string {
  return text.replace(/^tabel\s+\d+(?:\.\d+)*\s*[:.–-]?\s*/i, '');
}

/** Amounts of money, and not numbers of bicycles: euros are named, or years stand above computed totals. */
function isGeld(
  raster: NonNullable<ReturnType<typeof leesRaster>>,
  table: WordTable,
  { titel, eenheid }: Boven,
): boolean {
  const named = [titel, eenheid].some(
    (one) => one && /€|\beur(?:o|o's|o’s)?\b|bedrag|kosten|lasten|baten|dekking|budget/i.test(tekstVan(one)),
  );
  const cells = raster.rijen.some(
    ({ cellen, label }) => cellen.some(({ tekst }) => /€|euro/i.test(tekst)) || /€/u.test(label),
  );
  const heads =
    raster.kolommen.some(({ kop }) => /€|euro|bedrag|lasten|baten|kosten|budget|saldo/i.test(kop)) ||
    raster.duizend;
  const years =
    raster.kolommen.some(({ jaar }) => jaar !== undefined) &&
    raster.rijen.some(({ label }) => /totaal|saldo/i.test(label));
  return (named || cells || heads || years) && table.rows.length >= 2;
}
