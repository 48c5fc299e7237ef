// src/financien/controles: checks that hold for every block: bounds, stated totals, equal amounts.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Controle, ControleContext } from '../blok.ts';
import { BLOKKEN } from '../blokken/index.ts';
import { factorDuizend } from './factor-duizend.ts';
import { gelijkAan } from './gelijk-aan.ts';
import { grenzen } from './grenzen.ts';
import { kolomtotaalGetypt } from './kolomtotaal-getypt.ts';
import { rijenTellen } from './rijen-tellen.ts';
import { taakveldBekend } from './taakveld-bekend.ts';
import { tekensKloppen } from './tekens-kloppen.ts';
import { toonVerwacht } from './toon-verwacht.ts';
import { totaalGetypt } from './totaal-getypt.ts';
import { verwachtKlopt } from './verwacht-klopt.ts';
import { vorigJaarBekend } from './vorig-jaar-bekend.ts';

/**
 * The checks on tables of every kind stand in this folder, those of a block in its own. Where each rule for council
 * money lives, and the test that has a good and a bad example of it (tests/financien unless a folder is named):
 *
 *     F01 column total          controles/verwacht-klopt.ts                        controles/verwacht.test.ts "stated totals"
 *     F02 row total             controles/verwacht-klopt.ts                        controles/verwacht.test.ts "stated totals"; eigenschappen.test.ts
 *     F03 saldo                 blokken/saldo/saldo.ts                             invarianten.test.ts
 *     F04 resultaat (BBV 17)    blokken/saldo/saldo.ts                             invarianten.test.ts
 *     F05 dekking               blokken/posten/dekking-sluit.ts                    blokken/dekking.test.ts "dekking"
 *     F06 course of a reserve   blokken/reserves/reserves.ts                       blokken/reserves.test.ts "reserves"
 *     F07 never below zero      blokken/reserves/reserve-stand.ts                  blokken/reserves.test.ts "reserves"
 *     F08 last year             blokken/reserves/reserve-stand.ts                  blokken/reserves.test.ts "reserves"
 *     F09 change balances       blokken/begrotingswijziging/wijziging-sluit.ts     blokken/begrotingswijziging.test.ts "begrotingswijziging"
 *     F10 old, change, new      blokken/begrotingswijziging/begrotingswijziging.ts blokken/begrotingswijziging.test.ts "begrotingswijziging"
 *     F11 verschuiving          blokken/begrotingswijziging/wijziging-sluit.ts     blokken/begrotingswijziging.test.ts "begrotingswijziging"
 *     F12 incidenteel           blokken/posten/structureel-gedekt.ts               blokken/dekking.test.ts "dekking"
 *     F13 one-off cover         blokken/posten/structureel-gedekt.ts               blokken/dekking.test.ts "dekking"
 *     F14 all years             blokken/posten/jaren-compleet.ts                   controles/invoer.test.ts "periods"
 *     F15 restant cumulatief    blokken/restant/restant.ts                         invarianten.test.ts
 *     F16 inzet ≤ beschikbaar   blokken/restant/restant.ts; blokken/posten/uit-toereikend.ts blokken/uit.test.ts "where cover comes from"
 *     F17 lineair               blokken/investeringen/afschrijving.ts              eigenschappen.test.ts; invarianten.test.ts
 *     F18 annuïtair             blokken/investeringen/afschrijving.ts              blokken/investeringen.test.ts "investeringen"
 *     F19 kapitaallast          blokken/investeringen/kapitaallasten.ts            eigenschappen.test.ts; invarianten.test.ts
 *     F20 first year            blokken/investeringen/investering-krediet.ts       blokken/investeringen.test.ts "investeringen"
 *     F21 krediet               blokken/investeringen/investering-krediet.ts       blokken/investeringen.test.ts "investeringen"
 *     F22 pm                    rekenblad/reken.ts; blokken/posten/dekking-sluit.ts blokken/dekking.test.ts "dekking"; fouten.test.ts
 *     F23 factor 1.000          literal-amounts.ts; controles/factor-duizend.ts    literal-amounts.test.ts; controles/factor-duizend.test.ts
 *     F24 amount in a table     literal-amounts.ts                                 literal-amounts.test.ts
 *     F25 amount and years      src/checks/regels/besluitpunt-jaren.ts; blokken/begrotingswijziging/wijziging-sluit.ts tests/checks/regelpaginas.test.ts; blokken/begrotingswijziging.test.ts
 *     F26 bounds                controles/grenzen.ts; grenzen-in-tekst.ts          controles/grenzen.test.ts "limits"; grenzen-in-tekst.test.ts
 *     F27 V and N               lezen/cellen.ts                                    invarianten.test.ts
 *     F28 btw                   blokken/investeringen/investering-krediet.ts       blokken/investeringen.test.ts "investeringen"
 *     F29 indexering            controles/grenzen.ts                               controles/grenzen.test.ts "limits"
 *     F30 taakveld              controles/taakveld-bekend.ts                       controles/grenzen.test.ts "limits"
 *     F31 earlier decision      src/checks/regels/eerder-besluit.ts                tests/checks/regelpaginas.test.ts
 */
const CONTROLES: readonly Controle[] = [
  rijenTellen,
  verwachtKlopt,
  toonVerwacht,
  totaalGetypt,
  kolomtotaalGetypt,
  tekensKloppen,
  vorigJaarBekend,
  factorDuizend,
  gelijkAan,
  ...BLOKKEN.flatMap(({ controles }) => controles ?? []),
  grenzen,
  taakveldBekend,
];

/** Everything that the checks find, in their order. */
export function controleer(context: ControleContext): readonly Diagnostic[] {
  return CONTROLES.flatMap((controle) => controle(context));
}
