import type { Span } from '../source/source-text.ts';
import { nietVeilig } from './meldingen.ts';
import { maakBewerkingen } from './pas-toe.ts';
import type { Gevonden } from './wijzigingen/wijziging.ts';

/** What a proposal says, each text once for each place where it stands; undefined for one that cannot be read. */
export type Inhoud = (text: string) => Promise<readonly string[] | undefined>;

export interface Beproefd {
  /** The changes that were made. */
  readonly gemaakt: readonly Gevonden[];
  /** The text with them. */
  readonly tekst: string;
  /** Those that would change something else too. */
  readonly geweigerd: readonly Gevonden[];
}

/**
 * The text with all changes in it that do what they say and nothing else: read again it must say what it said, but for the
 * changes. Where it does not, halves of them are tried, down to the ones that are to blame.
 */
export async function beproef(tekst: string, alle: readonly Gevonden[], inhoud: Inhoud): Promise<Beproefd> {
  const before = (await inhoud(tekst)) ?? [];
  const good = async (some: readonly Gevonden[]): Promise<string | undefined> => {
    const changed = maakBewerkingen(
      tekst,
      some.flatMap(({ bewerkingen }) => bewerkingen),
    );
    if (changed === undefined) return undefined;
    const after = await inhoud(changed);
    return after && zelfde(verwacht(before, some), after) ? changed : undefined;
  };
  const sift = async (some: readonly Gevonden[]): Promise<readonly Gevonden[]> => {
    if (some.length === 0 || (await good(some)) !== undefined) return some;
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    const left = await sift(some.slice(0, half));
    const right = await sift(some.slice(half));
    if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
    return (await good([...left, ...right])) === undefined ? left : [...left, ...right];
  };
  const gemaakt = await sift(alle);
  const made = new Set(gemaakt);
  return {
    gemaakt,
    tekst: (await good(gemaakt)) ?? tekst,
    geweigerd: alle.filter((one) => !made.has(one)),
  };
}

/** A change that was not made, as what is told of it. */
export function alsGeweigerd({ bij, bewerkingen, diagnostics }: Gevonden): Gevonden['diagnostics'] {
  const place: Span | undefined = diagnostics.find(({ span }) => span)?.span ?? bewerkingen[0]?.span;
  return [...diagnostics, nietVeilig(bij, place)];
}

function verwacht(before: readonly string[], some: readonly Gevonden[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of some.flatMap(({ weg }) => weg)) left.set(text, (left.get(text) ?? 0) + 1);
  const kept = before.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
  return [...kept, ...some.flatMap(({ bij }) => bij)];
}

function zelfde(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [[...one].sort(), [...other].sort()];
  return left.length === right.length && left.every((text, index) => text === right[index]);
}
