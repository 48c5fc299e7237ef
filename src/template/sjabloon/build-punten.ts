import type { Orgaan, Puntnummering } from '../../domain/besluitpunt.ts';
import { GEWONE_PUNTEN, PUNTTEKENS, type Puntopmaak, type Puntstijl } from '../../domain/puntstijl.ts';
import type { Layer } from '../read/read-layers.ts';
import { type PerSoort, perSoort } from './layers.ts';
import type { Lijn } from './soort-lijn.ts';

type Nummering = NonNullable<PerSoort['nummering_college']>;
type Leestekens = NonNullable<PerSoort['leestekens']>;

/** Reads one key of `nummering` or `leestekens`: what the nearest file says of it. */
interface Lezing {
  number<T>(read: (one: Nummering) => T | undefined): T | undefined;
  sign<T>(read: (one: Leestekens) => T | undefined): T | undefined;
}

/**
 * How the points of one organ are printed, key by key what the nearest file says. Those of the college are printed as those
 * of the council where the files say nothing of them apart; a C before their numbers then tells the two lists apart.
 */
export function buildPunten(layers: readonly Layer[], lijn: Lijn, orgaan: Orgaan): Puntopmaak {
  const nearest = <F, T>(file: (one: PerSoort) => F | undefined, read: (one: F) => T | undefined) =>
    perSoort(layers, lijn, (one) => {
      const found = file(one);
      return found && read(found);
    });
  const raad: Lezing = {
    number: (read) => nearest((file) => file.nummering, read),
    sign: (read) => nearest((file) => file.leestekens, read),
  };
  const gewoon = { nummering: nummeringOf(raad), punten: stijlOf(raad) };
  if (orgaan === 'raad') return gewoon;
  const college: Lezing = {
    number: (read) => nearest((file) => file.nummering_college, read) ?? raad.number(read),
    sign: (read) => nearest((file) => file.leestekens_college, read) ?? raad.sign(read),
  };
  const [nummering, punten] = [nummeringOf(college), stijlOf(college)];
  const [eerste] = nummering;
  if (eerste !== gewoon.nummering[0]) return { nummering, punten };
  const vorm = nearest(
    (file) => file.nummering_college,
    (one) => one.vorm,
  )?.value;
  const [usual, ...others] = punten.vormen;
  const named = usual.replace('{nummer}', `${COLLEGE}${eerste === 'cijfers' ? '' : '.'}{nummer}`);
  return { nummering, punten: { ...punten, vormen: [vorm ?? named, ...others] }, voor: COLLEGE };
}

/** Stands before the number of a point of the college where those of the council have the same kind of numbers. */
const COLLEGE = 'C';

/** The third level takes the first kind of number that the others leave. */
function nummeringOf({ number }: Lezing): Puntnummering {
  const besluitpunt = number((one) => one.besluitpunt)?.value ?? 'cijfers';
  const subpunt = number((one) => one.subpunt)?.value ?? 'letters';
  const free = (['romeins-klein', 'letters', 'cijfers'] as const).find(
    (one) => one !== besluitpunt && one !== subpunt,
  );
  return [besluitpunt, subpunt, number((one) => one.derde)?.value ?? free ?? 'cijfers'];
}

/** What stands around the numbers and behind the points. */
function stijlOf({ number, sign }: Lezing): Puntstijl {
  const [vorm, subvorm, derdevorm] = GEWONE_PUNTEN.vormen;
  const teken = sign((one) => one.tussen)?.value ?? 'puntkomma';
  const slot = sign((one) => one.slot)?.value ?? (teken === 'geen' ? 'geen' : 'punt');
  return {
    vormen: [
      number((one) => one.vorm)?.value ?? vorm,
      number((one) => one.subvorm)?.value ?? subvorm,
      number((one) => one.derdevorm)?.value ?? derdevorm,
    ],
    enkel: number((one) => one.enkel)?.value ?? GEWONE_PUNTEN.enkel,
    doorlopend: number((one) => one.doorlopend)?.value ?? GEWONE_PUNTEN.doorlopend,
    teken: PUNTTEKENS[teken],
    slot: PUNTTEKENS[slot],
    en: sign((one) => one.en)?.value ?? GEWONE_PUNTEN.en,
    hoofdletter: sign((one) => one.hoofdletter)?.value ?? GEWONE_PUNTEN.hoofdletter,
  };
}
