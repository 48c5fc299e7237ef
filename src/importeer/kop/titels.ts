import { vergelijkbaar } from '../../domain/secties.ts';
import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';
import { leesDagtekening, leesDatum } from '../datum.ts';
import type { Gevonden } from '../gevonden.ts';
import { plaatsenVan, tekstVan } from '../papier/alinea.ts';

/** What the title of a paper and the loose lines around it say. */
export interface Titelinhoud {
  readonly waarden: ReadonlyMap<string, Gevonden<string>>;
  /** Titles that say no more than what kind of paper it is. */
  readonly vast: readonly WordParagraph[];
}

/**
 * Reads the subject from below the kind of the paper ("Bestedingsplan", then a line), or from a title of another kind, and
 * the date from a line that says nothing else. `rest` is what stands in the head and has no name.
 */
export function leesTitels(
  titels: readonly WordParagraph[],
  rest: readonly WordBlock[],
  vasteAlineas: readonly RegExp[],
  soortnaam: string,
  isTitel: (text: string) => boolean,
): Titelinhoud {
  const kind = vergelijkbaar(soortnaam);
  /** "Raadsvoorstel Herinrichting Marktplein" is about the second half. */
  const subjectOf = (text: string) => {
    const [, first = '', behind = ''] = /^(\S+)[\s:–-]+(.+)$/u.exec(text) ?? [];
    return vergelijkbaar(first) === kind ? behind : text;
  };
  const waarden = new Map<string, Gevonden<string>>();
  const vast = [...titels];
  const note = (sleutel: string, waarde: string, reden: string, from: readonly WordBlock[]) => {
    if (!waarden.has(sleutel))
      waarden.set(sleutel, { waarde, zekerheid: 'waarschijnlijk', reden, uit: plaatsenVan(from) });
  };
  for (const titel of titels) {
    const [, ...below] = tekstVan(titel).split('\n');
    const subject = below.join(' ').trim();
    if (subject !== '') note('onderwerp', subject, 'staat in de titel', [titel]);
  }
  for (const block of rest) {
    if (block.type !== 'paragraph') continue;
    const text = tekstVan(block).replace(/\s+/gu, ' ');
    if (vasteAlineas.some((one) => one.test(text))) continue;
    if (isTitel(text)) {
      vast.push(block);
      continue;
    }
    const datum = text.length <= 60 ? (leesDatum(text) ?? leesDagtekening(text)) : undefined;
    if (datum !== undefined) note('datum', datum, 'staat alleen op een regel in de kop', [block]);
    else if (block.outline === 1 && text.length <= 250)
      note('onderwerp', subjectOf(text), 'is de titel van het stuk', [block]);
  }
  return { waarden, vast };
}
