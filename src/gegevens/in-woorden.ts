import { opsomming } from '../domain/opsomming.ts';
import type { Located } from '../source/located.ts';

/** "Ja" or "Nee". */
export function jaNeeWoord(value: boolean): string {
  return value ? 'Ja' : 'Nee';
}

/** "A", "A en B", "A, B en C"; nothing for nobody. When a name holds a comma or "en" itself, semicolons part them. */
export function namenlijst(namen: readonly string[]): string | undefined {
  if (namen.length < 2) return namen[0];
  return namen.some((naam) => /,|\ben\b/.test(naam)) ? namen.join('; ') : opsomming(namen);
}

/** The values of a list without their places. */
export function waarden<T>(list: readonly Located<T>[]): T[] {
  return list.map((one) => one.value);
}

/** A flat object of located values without their places; what else is in it is left out. */
export function zonderPlaats(object: object): object {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && 'value' in value ? [[key, value.value]] : [],
    ),
  );
}
