import type { Uitgangspunt } from '../../domain/financien-tabel.ts';
import type { GegevenVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareGegeven } from './compare-gegevens.ts';
import { plainSpaces } from './waarde.ts';

/** The settings behind the tables that stay: those of what came or went as a whole are told with its tables. */
export function compareUitgangspunten(oud: Versie, nieuw: Versie): readonly GegevenVerschil[] {
  const [before, after] = [settings(oud), settings(nieuw)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((sleutel) => {
    const [left, right] = [before.get(sleutel), after.get(sleutel)];
    const one = right ?? left;
    if (!one || !before.has(one.van) || !after.has(one.van)) return [];
    return compareGegeven({ sleutel, naam: one.naam, intern: false }, waarde(left), waarde(right));
  });
}

function settings({ financien }: Versie): ReadonlyMap<string, Uitgangspunt> {
  return new Map(financien.uitgangspunten.map((one) => [one.sleutel, one]));
}

function waarde(setting: Uitgangspunt | undefined): string | undefined {
  return setting && (plainSpaces(setting.waarde) || 'niets');
}
