import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { ALLE_GEGEVENS } from '../gegevens/register.ts';
import { neemArgumentWeg, nieuwArgument, zetArgument } from './argumenten.ts';
import { vormVan } from './lees-velden.ts';
import { pasYamlToe } from './pas-yaml-toe.ts';
import { doeMetPunt } from './punten/doe-met-punt.ts';
import { zetPunttekst } from './punten/verplaats.ts';
import { zetSectie } from './secties.ts';
import { sleutelsOp } from './tabellen/tabelbron.ts';
import type { Wens } from './wens.ts';

/** The order of a well laid out frontmatter, with the own keys of the template where they belong. */
export function volgordeVan({ velden }: Pick<SoortSjabloon, 'velden'>): readonly string[] {
  const names = ALLE_GEGEVENS.map(({ sleutel }) => sleutel);
  const at = names.indexOf('bevoegdheid') + 1;
  return [...names.slice(0, at), ...velden.map(({ sleutel }) => sleutel), ...names.slice(at)];
}

/** The order of the keys beside the one that a deed is about, then of those around it. */
function volgordeOp(soort: SoortSjabloon, wens: Wens): readonly string[] {
  const above = 'pad' in wens ? wens.pad.slice(0, -1) : [];
  const levels = above.map((_, at) => sleutelsOp(vormVan(soort), above.slice(0, above.length - at)));
  // A group that is not there comes where it belongs too.
  return [...levels.flat(), ...volgordeVan(soort)];
}

/**
 * Does what was done in the form in the text. What cannot be done leaves the text as it was; every comment stays, and so
 * does to the byte all that the deed does not touch.
 */
export function pasToe(tekst: string, wens: Wens, soort: SoortSjabloon): string {
  const volgorde = volgordeVan(soort);
  switch (wens.soort) {
    case 'punt':
      return zetPunttekst(tekst, wens.lijst, wens.plek, wens.tekst);
    case 'punt-nieuw':
      return doeMetPunt(tekst, soort, wens.lijst, { soort: 'nieuw', na: wens.na, volgorde });
    case 'punt-weg':
      return doeMetPunt(tekst, soort, wens.lijst, { soort: 'weg', plek: wens.plek });
    case 'punt-verplaats':
      return doeMetPunt(tekst, soort, wens.lijst, {
        soort: 'verplaats',
        plek: wens.plek,
        richting: wens.richting,
      });
    case 'sectie':
      return zetSectie(tekst, soort, wens.sleutel, wens.tekst);
    case 'argument':
      return zetArgument(tekst, soort, { sleutel: wens.sectie, index: wens.index }, wens);
    case 'argument-nieuw':
      return nieuwArgument(tekst, soort, wens.sectie, wens);
    case 'argument-weg':
      return neemArgumentWeg(tekst, soort, { sleutel: wens.sectie, index: wens.index });
    default:
      return pasYamlToe(tekst, wens, volgordeOp(soort, wens)) ?? tekst;
  }
}
