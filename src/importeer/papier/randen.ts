import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import type { WordBlock } from '../../ooxml/word/word-document.ts';
import type { Gevonden, Waarde } from '../gevonden.ts';
import { leesKopgegevens } from '../kop/kopgegevens.ts';
import { leesKopregels } from '../kop/kopregels.ts';
import { randen } from '../verslag/verantwoording.ts';
import type { Papier } from './papier.ts';

/** What heads and feet of pages say that the head of the paper may lack. */
export interface Randinhoud {
  readonly waarden: ReadonlyMap<string, Gevonden<Waarde>>;
  readonly blocks: readonly WordBlock[];
}

/** Reads names with values in heads and feet; they are less sure than those in the head of the paper. */
export function leesRanden(
  sections: Papier['sections'],
  soort: SoortSjabloon,
  isNaam: (text: string) => boolean,
): Randinhoud {
  const blocks = randen(sections);
  const { regels } = leesKopregels(blocks, isNaam);
  const named = leesKopgegevens(regels, soort).waarden;
  const waarden = [...named].flatMap(([sleutel, { waarde }]) =>
    sleutel.startsWith('leeg ')
      ? []
      : [
          [
            sleutel,
            {
              waarde,
              zekerheid: 'waarschijnlijk',
              reden: 'staat in de kop of voet van de bladzijden',
              uit: [],
            } as const,
          ] as const,
        ],
  );
  return { waarden: new Map(waarden), blocks };
}
