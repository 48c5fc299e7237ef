import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Controle, ControleContext } from './controle.ts';
import { dekkingSluit } from './dekking-sluit.ts';
import { gelijkAan } from './gelijk-aan.ts';
import { grenzen } from './grenzen.ts';
import { investeringKrediet } from './investering-krediet.ts';
import { jarenCompleet } from './jaren-compleet.ts';
import { reserveStand } from './reserve-stand.ts';
import { restantToereikend } from './restant-toereikend.ts';
import { sluitpostPositief } from './sluitpost-positief.ts';
import { structureelGedekt } from './structureel-gedekt.ts';
import { taakveldBekend } from './taakveld-bekend.ts';
import { verwachtKlopt } from './verwacht-klopt.ts';
import { wijzigingSluit } from './wijziging-sluit.ts';

const CONTROLES: readonly Controle[] = [
  verwachtKlopt,
  gelijkAan,
  dekkingSluit,
  sluitpostPositief,
  structureelGedekt,
  jarenCompleet,
  reserveStand,
  restantToereikend,
  investeringKrediet,
  wijzigingSluit,
  grenzen,
  taakveldBekend,
];

/** Everything that the checks find, in their order. */
export function controleer(context: ControleContext): readonly Diagnostic[] {
  return CONTROLES.flatMap((controle) => controle(context));
}
