import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph } from '../ooxml/word/word-document.ts';
import { leesDatum } from './datum.ts';
import type { Gevonden, Waarde } from './gevonden.ts';
import { plaatsenVan, tekstVan } from './papier/alinea.ts';

/** An entry of a list in the frontmatter, with the paragraph that it was read from. */
export interface Lijstpunt {
  readonly waarde: Waarde;
  readonly alinea: number;
}

/** No title is longer; what stands in a longer line is not looked for. */
const LANGST = 1000;
const GEEN = /^(?:geen|n\.?v\.?t\.?|-)\.?$/i;

/** Reads the list of bijlagen: each line is one. Undefined when it names none. */
export function leesBijlagen(blocks: readonly WordBlock[]): Gevonden<readonly Lijstpunt[]> | undefined {
  const paragraphs = paragraphsOf(blocks);
  const found = paragraphs.flatMap((one): readonly Lijstpunt[] => {
    const waarde = leesBijlage(tekstVan(one));
    return waarde === undefined ? [] : [{ waarde, alinea: one.number }];
  });
  if (found.length === 0) return undefined;
  return {
    waarde: found,
    zekerheid: 'waarschijnlijk',
    reden: 'elke regel onder de kop is een bijlage; de bestanden zelf zet u erbij',
    uit: plaatsenVan(paragraphs),
  };
}

/** "Bijlage 2: Aanbod (niet openbaar)"; undefined for "geen". */
export function leesBijlage(text: string): Waarde | undefined {
  const titel = text
    .replace(
      /^(?:bijlage\s*(?:\d+|[A-Z])?\s*[:.)–-]\s*|bijlage\s+(?:\d+|[A-Z])\s+|\d{1,2}[.)]?\s+|[-–•·]\s*)/i,
      '',
    )
    .replace(/\s+/gu, ' ')
    .replace(/\s*[;.]$/u, '');
  if (titel === '' || GEEN.test(titel)) return undefined;
  if (titel.length > LANGST) return { titel };
  const [, openly, secret] =
    /^(.*?)\s*\(((?:niet|geheim|vertrouwelijk|ter inzage)[^)]*)\)$/i.exec(titel) ?? [];
  if (secret === undefined || /inzage/i.test(secret)) return { titel };
  return { titel: openly === '' ? 'Niet-openbare bijlage' : (openly ?? titel), openbaar: 'nee' };
}

/** What a template prints of an earlier decision: "Raadsbesluit Mobiliteitsplan, 8 februari 2024 (2023-088140)". */
const BESLUIT =
  /^(.+?)(?:,\s+(\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}-\d{1,2}-\d{4}))?(?:\s+\(([^()]*\d[^()]*)\))?$/u;

/**
 * Reads a list of earlier decisions at the end of its section. `eigen` says that the list is one that the template makes,
 * so that a title alone is one too; in another paper each has a date.
 */
export function leesEerdereBesluiten(
  list: readonly WordParagraph[],
  eigen: boolean,
): readonly Lijstpunt[] | undefined {
  const found = list.flatMap((one): readonly Lijstpunt[] => {
    const line = tekstVan(one).replace(/\s+/gu, ' ').replace(/[;.]$/u, '');
    const [, titel, date, kenmerk] = line.length > LANGST ? [] : (BESLUIT.exec(line) ?? []);
    const datum = date === undefined ? undefined : leesDatum(date);
    if (titel === undefined || (date !== undefined && datum === undefined) || (!eigen && datum === undefined))
      return [];
    const waarde = {
      titel,
      ...(datum !== undefined && { datum }),
      ...(kenmerk !== undefined && { kenmerk }),
    };
    return [{ waarde, alinea: one.number }];
  });
  return found.length === list.length && found.length > 0 ? found : undefined;
}
