import { opsomming } from '../../domain/opsomming.ts';
import { findLid, type Persoon, type Raadsperiode } from '../../domain/raad.ts';

/** What members are called together, by the title before their names; those without one come last. */
const GROEPEN = [
  ['mevrouw', 'mevrouw', 'de dames'],
  ['de heer', 'de heer', 'de heren'],
  ['geen', '', ''],
] as const;

/** Members with what stands before their names: "mevrouw A. Bos en de heren B. Dijk, C. Smit en D. Vos". */
export function personenreeks(personen: readonly Persoon[]): string {
  const groups = GROEPEN.flatMap(([aanhef, one, more]) => {
    const names = personen.filter((persoon) => persoon.aanhef === aanhef).map(({ naam }) => naam.value);
    if (names.length === 0) return [];
    if (aanhef === 'geen') return names;
    return [`${names.length === 1 ? one : more} ${opsomming(names)}`];
  });
  return opsomming(groups);
}

/** A member as the council knows him or her: "mevrouw A. Bos"; somebody else by the name as typed. */
export function lidMetAanhef(naam: string, periode: Raadsperiode): string {
  const zetel = findLid(periode, naam);
  return zetel ? personenreeks([zetel.lid]) : naam;
}

/** "de fractie van Centrum", "de fracties van Centrum en Dorpsbelang" */
export function fractiereeks(namen: readonly string[]): string {
  return `de ${namen.length === 1 ? 'fractie' : 'fracties'} van ${opsomming(namen)}`;
}

/** "1 lid", "3 leden" */
export function leden(aantal: number): string {
  return aantal === 1 ? '1 lid' : `${aantal} leden`;
}
