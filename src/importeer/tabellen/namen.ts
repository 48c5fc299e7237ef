import { alsNaam } from '../../domain/naam.ts';

/** How long a name is at most, before a number that tells it from another. */
const MEEST = 40;

/** A name for a formula from what people call something, cut between words, unlike the names that are taken. */
export function naamVan(text: string, taken: readonly string[], else_: string): string {
  const bare = alsNaam(text);
  const base = bare === '' ? else_ : ingekort(bare);
  let name = base;
  for (let n = 2; taken.includes(name); n += 1) name = `${base}_${n}`;
  return name;
}

/** The whole words of a name that fit; a first word that is too long is cut. */
function ingekort(naam: string): string {
  if (naam.length <= MEEST) return naam;
  const end = naam.lastIndexOf('_', MEEST);
  return naam.slice(0, end > 0 ? end : MEEST);
}
