import type { Vorm } from '../domain/vorm.ts';
import type { DataPath } from '../parse/yaml/locate.ts';
import { type DataValue, isDataMap, isDataScalar } from '../source/data.ts';

/** What stands at a path of YAML data; undefined when nothing does. */
export function valueAt(root: DataValue, path: DataPath): DataValue | undefined {
  let value: DataValue | undefined = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isDataMap(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else return undefined;
  }
  return value;
}

/** What a schema accepts at a path; undefined where it knows nothing. */
export function vormAt(vorm: Vorm, path: DataPath): Vorm | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return vorm;
  switch (vorm.soort) {
    case 'woord':
      return undefined;
    case 'lijst':
      return vormAt(vorm.deel, rest);
    case 'kaart':
      return vormAt(vorm.waarde, rest);
    case 'groep': {
      const inner = vorm.sleutels.get(String(step))?.vorm();
      return inner && vormAt(inner, rest);
    }
    case 'keus': {
      const fits = vorm.opties.filter((optie) => holds(optie, typeof step === 'number' ? 'lijst' : 'groep'));
      return fits.map((optie) => vormAt(optie, path)).find((one) => one !== undefined);
    }
  }
}

function holds(vorm: Vorm, what: 'lijst' | 'groep'): boolean {
  if (vorm.soort === 'keus') return vorm.opties.some((optie) => holds(optie, what));
  return what === 'lijst' ? vorm.soort === 'lijst' : vorm.soort === 'groep' || vorm.soort === 'kaart';
}

/** The part of a shape that takes lists, groups or single values. */
export function deelVan(
  vorm: Vorm | undefined,
  what: 'lijst' | 'groep' | 'kaart' | 'woord',
): Vorm | undefined {
  if (vorm?.soort !== 'keus') return vorm?.soort === what ? vorm : undefined;
  return vorm.opties.map((optie) => deelVan(optie, what)).find((one) => one !== undefined);
}

/** The keys that a shape knows; none where an author makes them up. */
export function sleutelsVan(vorm: Vorm | undefined): readonly string[] {
  const groep = deelVan(vorm, 'groep');
  return groep?.soort === 'groep' ? [...groep.sleutels.keys()] : [];
}

/** "een lijst", "'12'" or "een groep sleutels met waarden": what stands there, in words. */
export function describeShape(value: DataValue): string {
  if (isDataScalar(value)) return value.value.trim() === '' ? 'niets' : `'${short(value.value)}'`;
  return Array.isArray(value) ? 'een lijst' : 'een groep sleutels met waarden';
}

/** The start of a text, enough to know it again, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}
