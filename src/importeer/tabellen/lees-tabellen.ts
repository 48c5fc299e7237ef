import type { WordBlock, WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';
import { isHelemaal, tekstVan } from '../alinea.ts';
import type { Twijfel, Waarde, Zekerheid } from '../gevonden.ts';
import type { Vak } from '../verdeel.ts';
import { type Blok, maakBlok } from './maak-blok.ts';
import { naamVan } from './namen.ts';
import { DUIZEND, leesRaster } from './raster.ts';

/** A table of the paper that became a block below `financien.tabellen`. */
export interface Tabelvondst {
  readonly naam: string;
  readonly titel?: string;
  readonly blok: Blok;
  readonly zekerheid: Zekerheid;
  readonly reden: string;
}

export interface Tabellen {
  readonly vondsten: ReadonlyMap<WordTable, Tabelvondst>;
  /** Paragraphs that became the title or the unit of a table. */
  readonly verbruikt: ReadonlySet<WordBlock>;
  readonly financien?: Waarde;
  readonly twijfels: readonly Twijfel[];
}

const EENHEID =
  /^\(?\s*(?:alle )?bedragen\b.{0,80}$|^\(?\s*(?:in |[x×*]\s*)(?:€|eur(?:o)?'?s?)?\s*(?:1[.\s]?000|duizend|euro(?:’s|'s)?)\s*\)?[.:]?$/iu;

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

/** Finds the tables with amounts in the sections of a paper, with what stands right above them. */
export function leesTabellen(vakken: readonly Vak[]): Tabellen {
  const vondsten = new Map<WordTable, Tabelvondst>();
  const verbruikt = new Set<WordBlock>();
  // The names of the standard blocks are not for tables of one's own.
  const namen: string[] = [...VASTE_NAMEN];
  for (const vak of vakken) {
    for (const [index, { block }] of vak.blocks.entries()) {
      if (block.type !== 'table') continue;
      const above = boven(vak, index);
      const raster = leesRaster(block, above.eenheid !== undefined && DUIZEND.test(tekstVan(above.eenheid)));
      if (!raster || !isGeld(raster, block, above)) continue;
      const titel = above.titel && zonderNummer(tekstVan(above.titel));
      const blok = maakBlok(raster, titel);
      const naam = naamVan(titel ?? raster.titel ?? vak.titel ?? 'tabel', namen, 'tabel');
      namen.push(naam);
      for (const one of [above.titel, above.eenheid]) if (one) verbruikt.add(one);
      vondsten.set(block, {
        naam,
        ...(titel !== undefined && { titel }),
        blok,
        zekerheid: blok.klopt ? 'waarschijnlijk' : 'onzeker',
        reden: blok.klopt
          ? 'alle getypte totalen zijn de som van de rijen'
          : 'een getypt totaal is niet de som van de rijen erboven',
      });
    }
  }
  const all = [...vondsten.values()];
  const jaren = [...new Set(all.flatMap(({ blok }) => blok.jaren))].sort((a, b) => a - b);
  return {
    vondsten,
    verbruikt,
    twijfels: all.flatMap(({ blok }) => blok.twijfels),
    ...(all.length > 0 && {
      financien: {
        ...(jaren.length > 0 && { jaren: jaren.map(String) }),
        tabellen: Object.fromEntries(all.map(({ naam, blok }) => [naam, blok.waarde])),
      },
    }),
  };
}

interface Boven {
  readonly titel?: WordParagraph;
  readonly eenheid?: WordParagraph;
}

/** The title and the line with the unit, right above a table. */
function boven({ blocks }: Vak, index: number): Boven {
  let at = index - 1;
  const paragraph = () => {
    const block = blocks[at]?.block;
    return block?.type === 'paragraph' ? block : undefined;
  };
  const unit = paragraph();
  const eenheid = unit && EENHEID.test(tekstVan(unit)) ? unit : undefined;
  if (eenheid) at -= 1;
  const title = paragraph();
  const titel = title && isTitel(title) ? title : undefined;
  return { ...(titel && { titel }), ...(eenheid && { eenheid }) };
}

function isTitel(paragraph: WordParagraph): boolean {
  const text = tekstVan(paragraph);
  if (text === '' || text.length > 140 || /[.;:]$/u.test(text)) return false;
  const { name, basedOn } = paragraph.style;
  const styled = [name, ...basedOn].some((one) => /caption|bijschrift|tabel/iu.test(one));
  return styled || /^tabel\s+\d/iu.test(text) || isHelemaal(paragraph, (run) => run.bold || run.italic);
}

function zonderNummer(text: string): string {
  return text.replace(/^tabel\s+\d+(?:\.\d+)*\s*[:.–-]?\s*/iu, '');
}

/** Amounts of money, and not numbers of bicycles: euros are named, or years stand above computed totals. */
function isGeld(
  raster: NonNullable<ReturnType<typeof leesRaster>>,
  table: WordTable,
  { titel, eenheid }: Boven,
): boolean {
  const named = [titel, eenheid].some(
    (one) => one && /€|\beur(?:o|o's|o’s)?\b|bedrag|kosten|lasten|baten|dekking|budget/iu.test(tekstVan(one)),
  );
  const cells = raster.rijen.some(
    ({ cellen, label }) => cellen.some(({ tekst }) => /€|euro/iu.test(tekst)) || /€/u.test(label),
  );
  const heads =
    raster.kolommen.some(({ kop }) => /€|euro|bedrag|lasten|baten|kosten|budget|saldo/iu.test(kop)) ||
    raster.duizend;
  const years =
    raster.kolommen.some(({ jaar }) => jaar !== undefined) &&
    raster.rijen.some(({ label }) => /totaal|saldo/iu.test(label));
  return (named || cells || heads || years) && table.rows.length >= 2;
}
