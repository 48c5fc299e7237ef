import { VORMEN } from '../../support/misbruik/vormen.ts';
import { VORMEN_SAMEN } from '../../support/misbruik/vormen-samen.ts';
import { VORMEN_VAN_REGELS } from '../../support/misbruik/vormen-van-regels.ts';
import { BESTANDEN } from './bestanden.ts';
import type { Clock, Reeks } from './meet.ts';
import { PAPIEREN } from './papieren.ts';
import { sessieStappen } from './sessie-stappen.ts';
import { leesStappen, maakStappen, vergelijkStappen } from './voorstel-stappen.ts';

type Fase = 'lees' | 'maak' | 'vergelijk' | 'editor';

/** What is done with the text of a proposal. */
const FASEN: Readonly<Record<Fase, (text: string, clock: Clock) => Promise<void>>> = {
  lees: leesStappen,
  maak: maakStappen,
  vergelijk: vergelijkStappen,
  editor: sessieStappen,
};

/** Every input that grows, with what is done with it. What a rule looks for is dear to rules alone, and to what mends it. */
export const REEKSEN: readonly Reeks[] = [
  ...Object.keys(FASEN).flatMap((fase) =>
    isFase(fase) ? [...VORMEN, ...VORMEN_SAMEN].map((vorm) => ofVoorstel(fase, vorm)) : [],
  ),
  ...VORMEN_VAN_REGELS.map((vorm) => ofVoorstel('lees', vorm)),
  ...BESTANDEN,
  ...PAPIEREN,
];

function isFase(name: string): name is Fase {
  return name in FASEN;
}

function ofVoorstel(fase: Fase, { naam, maak }: { readonly naam: string; maak(n: number): string }): Reeks {
  return {
    naam: `${fase}: ${naam}`,
    van: 100,
    maak(n) {
      const text = maak(n);
      return { tekens: text.length, doe: (clock) => FASEN[fase](text, clock) };
    },
  };
}
