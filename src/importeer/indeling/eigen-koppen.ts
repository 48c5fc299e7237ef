import type { WordBlock } from '../../ooxml/word/word-document.ts';
import { leesKopregels } from '../kop/kopregels.ts';
import { tekstVan } from '../papier/alinea.ts';
import type { Kop } from './koppen.ts';

/** The headings that a paper has of its own, which no template knows. */
export interface EigenKoppen {
  /** The level in Word that sections begin at; absent when the paper has no levels. */
  readonly niveau?: number;
  /** How headings look when they have no level. */
  readonly vormen: ReadonlySet<string>;
  /** Whether a heading in the head of the paper ends the head; `isSectie` by its level or its look. */
  readonly begint: (block: WordBlock, isSectie: boolean) => boolean;
}

interface Kandidaat {
  readonly kop: Kop;
  readonly block: WordBlock;
  /** The block below it. */
  readonly onder: WordBlock | undefined;
}

/** Running text is longer than a subtitle or the name of a department. */
const LOPEND = 60;

/** "De raad van de gemeente …" opens the decision. */
const AANHEF = /^de raad (?:van|der)\b/i;

/**
 * Finds the headings of a paper by their levels in Word, or else by a look that at least two lines with text below them
 * share. A heading above all others that stands alone at its level is the title of the paper; one with a line of the
 * head below it ("Datum: …") is no section either.
 */
export function leesEigenKoppen(
  blocks: readonly WordBlock[],
  koppen: ReadonlyMap<WordBlock, Kop>,
  isNaam: (text: string) => boolean,
): EigenKoppen {
  const all = blocks.flatMap((block, index): readonly Kandidaat[] => {
    const kop = koppen.get(block);
    return kop && kop.rol?.soort !== 'titel' && !isNaam(kop.tekst)
      ? [{ kop, block, onder: blocks[index + 1] }]
      : [];
  });
  const titel = titelVan(all);
  const met = all.filter((one) => one !== titel && one.kop.niveau !== undefined);
  const niveau = hoogste(met.map(({ kop }) => kop.niveau ?? 0));
  const isTekst = ({ onder, kop }: Kandidaat) => {
    if (!onder) return false;
    const deeper = koppen.get(onder);
    if (deeper) return (deeper.niveau ?? 0) > (kop.niveau ?? Number.POSITIVE_INFINITY);
    if (onder.type === 'paragraph' && AANHEF.test(tekstVan(onder))) return false;
    return !leesKopregels([onder], isNaam).regels.some(({ naam }) => isNaam(naam));
  };
  const isLopend = (one: Kandidaat) =>
    isTekst(one) && one.onder?.type === 'paragraph' && tekstVan(one.onder).length >= LOPEND;
  const lopend = all.filter((one) => one.kop.niveau === undefined && isLopend(one));
  const vormen = new Set(gedeeld(lopend.map(({ kop }) => kop.vorm)).slice(0, 1));
  const opNiveau = new Set(met.filter(isTekst).map(({ block }) => block));
  const opVorm = new Set(lopend.map(({ block }) => block));
  return {
    ...(niveau !== undefined && { niveau }),
    vormen: niveau === undefined ? vormen : new Set(),
    begint: (block, isSectie) => isSectie && (opNiveau.has(block) || opVorm.has(block)),
  };
}

/** The first heading, when it alone has its level and all others lie below it. */
function titelVan(all: readonly Kandidaat[]): Kandidaat | undefined {
  const [first, ...others] = all.filter(({ kop }) => kop.niveau !== undefined);
  const own = first?.kop.niveau;
  if (own === undefined || others.length === 0) return undefined;
  return others.every(({ kop }) => (kop.niveau ?? 0) > own) ? first : undefined;
}

/** The highest level that more than one heading has; else that of the first. */
function hoogste(niveaus: readonly number[]): number | undefined {
  const more = gedeeld(niveaus);
  return more.length > 0 ? Math.min(...more) : niveaus[0];
}

/** What is there more than once, in the order in which it is first met. */
function gedeeld<T>(all: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (count > 1 ? [one] : []));
}
