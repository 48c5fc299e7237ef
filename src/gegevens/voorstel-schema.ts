import * as z from 'zod';
import { tekst } from '../domain/scalar.ts';
import { BASISKENMERKEN, type Soortkenmerken } from '../domain/soort.ts';
import type { Gegeven } from './gegeven.ts';
import { GEGEVENS } from './register.ts';

/** The frontmatter schema of one kind of proposal; `velden` are the extra keys of a template. */
export function voorstelSchema(soort: Soortkenmerken, velden: readonly string[]): z.ZodObject {
  return schema(velden, (gegeven) => gegeven.nodig?.(soort) ?? false);
}

/** The schema that fits every kind, with the extra keys of templates: what only some kinds need may be left out. */
export function anyVoorstelSchema(velden: readonly string[]): z.ZodObject {
  return schema(velden, altijdNodig);
}

/** Whether every kind of proposal must have it. */
export function altijdNodig(gegeven: Gegeven): boolean {
  return BASISKENMERKEN.every((soort) => gegeven.nodig?.(soort) ?? false);
}

function schema(velden: readonly string[], nodig: (gegeven: Gegeven) => boolean): z.ZodObject {
  const shape = (gegevens: readonly Gegeven[]) =>
    gegevens.map((one) => [one.sleutel, nodig(one) ? one.schema : one.schema.optional()] as const);
  return z.strictObject(
    Object.fromEntries([
      ...shape(GEGEVENS.voorEigenVelden),
      ...velden.map((veld) => [veld, tekst.optional()] as const),
      ...shape(GEGEVENS.naEigenVelden),
    ]),
  );
}
