import * as z from 'zod';
import { oncePer } from '../domain/once-per.ts';
import { BASISKENMERKEN, type Soortkenmerken } from '../domain/soort.ts';
import type { Veld } from '../domain/veld.ts';
import type { Gegeven } from './gegeven.ts';
import { GEGEVENS } from './register.ts';
import { veldSchema } from './velden/veld-schema.ts';

/** The frontmatter schema of one kind of proposal, with the extra keys of its template; made once for each. */
export const voorstelSchema = oncePer(
  (soort: Soortkenmerken & { readonly velden: readonly Veld[] }): z.ZodObject =>
    schema(soort.velden, (gegeven) => gegeven.nodig?.(soort) ?? false),
);

/** The schema that fits every kind, with the extra keys of templates: what only some kinds need may be left out. */
export function anyVoorstelSchema(velden: readonly Veld[]): z.ZodObject {
  return schema(
    velden.map((veld) => ({ ...veld, verplicht: false })),
    altijdNodig,
  );
}

/** Whether every kind of proposal must have it. */
export function altijdNodig(gegeven: Gegeven): boolean {
  return BASISKENMERKEN.every((soort) => gegeven.nodig?.(soort) ?? false);
}

/** The own keys of a template, each with its schema. */
export function veldenShape(velden: readonly Veld[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    velden.map((veld) => {
      const one = veldSchema(veld);
      return [veld.sleutel, veld.verplicht ? one : one.optional()];
    }),
  );
}

function schema(velden: readonly Veld[], nodig: (gegeven: Gegeven) => boolean): z.ZodObject {
  const shape = (gegevens: readonly Gegeven[]) =>
    gegevens.map((one) => [one.sleutel, nodig(one) ? one.schema : one.schema.optional()] as const);
  return z.strictObject(
    Object.fromEntries([
      ...shape(GEGEVENS.voorEigenVelden),
      ...Object.entries(veldenShape(velden)),
      ...shape(GEGEVENS.naEigenVelden),
    ]),
  );
}
