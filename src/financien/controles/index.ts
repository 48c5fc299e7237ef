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
import { uitToereikend } from './uit-toereikend.ts';
import { verwachtKlopt } from './verwacht-klopt.ts';
import { wijzigingSluit } from './wijziging-sluit.ts';

/**
 * The checks, in the order of their messages. Where each rule for council money lives, and the test that has a good
 * and a bad example of it (tests/financien unless a folder is named):
 *
 *     F01 column total          controles/verwacht-klopt.ts            controles/verwacht.test.ts "stated totals"
 *     F02 row total             controles/verwacht-klopt.ts            controles/verwacht.test.ts "stated totals"; eigenschappen.test.ts
 *     F03 saldo                 blokken/saldo.ts                       invarianten.test.ts
 *     F04 resultaat (BBV 17)    blokken/saldo.ts                       invarianten.test.ts
 *     F05 dekking               controles/dekking-sluit.ts             controles/dekking.test.ts "dekking"
 *     F06 course of a reserve   blokken/reserves.ts                    controles/reserves.test.ts "reserves"
 *     F07 never below zero      controles/reserve-stand.ts             controles/reserves.test.ts "reserves"
 *     F08 last year             controles/reserve-stand.ts             controles/reserves.test.ts "reserves"
 *     F09 change balances       controles/wijziging-sluit.ts           controles/begrotingswijziging.test.ts "begrotingswijziging"
 *     F10 old, change, new      blokken/begrotingswijziging.ts         controles/begrotingswijziging.test.ts "begrotingswijziging"
 *     F11 verschuiving          controles/wijziging-sluit.ts           controles/begrotingswijziging.test.ts "begrotingswijziging"
 *     F12 incidenteel           controles/structureel-gedekt.ts        controles/dekking.test.ts "dekking"
 *     F13 one-off cover         controles/structureel-gedekt.ts        controles/dekking.test.ts "dekking"
 *     F14 all years             controles/jaren-compleet.ts            controles/invoer.test.ts "periods"
 *     F15 restant cumulatief    blokken/restant.ts                     invarianten.test.ts
 *     F16 inzet ≤ beschikbaar   controles/restant-toereikend.ts; controles/uit-toereikend.ts   controles/uit.test.ts "where cover comes from"
 *     F17 lineair               afschrijving.ts                        eigenschappen.test.ts; invarianten.test.ts
 *     F18 annuïtair             afschrijving.ts                        controles/investeringen.test.ts "investeringen"
 *     F19 kapitaallast          blokken/kapitaallasten.ts              eigenschappen.test.ts; invarianten.test.ts
 *     F20 first year            controles/investering-krediet.ts       controles/investeringen.test.ts "investeringen"
 *     F21 krediet               controles/investering-krediet.ts       controles/investeringen.test.ts "investeringen"
 *     F22 pm                    reken.ts; controles/dekking-sluit.ts   controles/dekking.test.ts "dekking"; fouten.test.ts
 *     F23 factor 1.000          literal-amounts.ts                     literal-amounts.test.ts
 *     F24 amount in a table     literal-amounts.ts                     literal-amounts.test.ts
 *     F25 amount and years      src/checks/regels/besluitpunt-jaren.ts; controles/wijziging-sluit.ts   tests/checks/regelpaginas.test.ts; controles/begrotingswijziging.test.ts
 *     F26 bounds                controles/grenzen.ts; grenzen-in-tekst.ts   controles/grenzen.test.ts "limits"; grenzen-in-tekst.test.ts
 *     F27 V and N               cellen.ts                              invarianten.test.ts
 *     F28 btw                   controles/investering-krediet.ts       controles/investeringen.test.ts "investeringen"
 *     F29 indexering            controles/grenzen.ts                   controles/grenzen.test.ts "limits"
 *     F30 taakveld              controles/taakveld-bekend.ts           controles/grenzen.test.ts "limits"
 *     F31 earlier decision      src/checks/regels/eerder-besluit.ts    tests/checks/regelpaginas.test.ts
 */
const CONTROLES: readonly Controle[] = [
  verwachtKlopt,
  gelijkAan,
  dekkingSluit,
  sluitpostPositief,
  structureelGedekt,
  jarenCompleet,
  reserveStand,
  restantToereikend,
  uitToereikend,
  investeringKrediet,
  wijzigingSluit,
  grenzen,
  taakveldBekend,
];

/** Everything that the checks find, in their order. */
export function controleer(context: ControleContext): readonly Diagnostic[] {
  return CONTROLES.flatMap((controle) => controle(context));
}
