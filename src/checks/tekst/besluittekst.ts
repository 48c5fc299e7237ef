import { alleSegmenten } from '../../domain/tekst.ts';
import type { Besluitpunt } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Passage, passageOf } from './passage.ts';

/** The text of a besluitpunt or of a part of one. */
export interface Besluittekst {
  /** Number of the besluitpunt, 1-based. */
  readonly nummer: number;
  readonly passage: Passage;
  /** The besluitpunt to which a part (a, b, c) belongs. */
  readonly hoofd?: Passage;
  readonly heeftDelen: boolean;
  /** The paths of `:bedrag[…]` in it. */
  readonly paden: readonly string[];
}

/** The besluitpunten with their parts, in order. */
export function readBesluitteksten(voorstel: Voorstel): Besluittekst[] {
  return voorstel.besluitpunten.flatMap((punt) => {
    const main = readOne(punt, punt.nummer);
    return [main, ...punt.sub.map((sub) => ({ ...readOne(sub, punt.nummer), hoofd: main.passage }))];
  });
}

function readOne({ tekst, sub }: Besluitpunt, nummer: number): Besluittekst {
  return {
    nummer,
    passage: passageOf('besluitpunt', tekst),
    heeftDelen: sub.length > 0,
    paden: alleSegmenten(tekst.value).flatMap((one) => (one.soort === 'bedrag' ? [one.pad] : [])),
  };
}
