import type * as z from 'zod';
import type { Weigering } from '../domain/weigering.ts';
import type { DataPath } from '../parse/yaml/locate.ts';

/** What can stand at a place: one value, a list, or a group of keys. */
export type Hoort = 'waarde' | 'lijst' | 'groep';

/** What a schema found wrong, as far as the program tells authors. */
export type Bevinding = { readonly path: DataPath } & (
  | { readonly soort: 'vorm'; readonly hoort: readonly Hoort[] }
  | { readonly soort: 'onbekend'; readonly keys: readonly string[] }
  | { readonly soort: 'leeg' }
  | ({ readonly soort: 'waarde' } & Weigering)
);

/**
 * The issues of zod in the four kinds that the building blocks of `domain/` can give. Of a choice between a value, a
 * list and a group only what is wrong with the one that was typed; when none was, what belongs there.
 */
export function plainIssues(issues: readonly z.core.$ZodIssue[]): readonly Bevinding[] {
  return issues.flatMap((issue): readonly Bevinding[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    switch (issue.code) {
      case 'unrecognized_keys':
        return [{ path, soort: 'onbekend', keys: issue.keys }];
      case 'too_small':
        return [{ path, soort: 'leeg' }];
      case 'invalid_union':
        return chosen(issue.errors.map(plainIssues)).map((one) => ({ ...one, path: [...path, ...one.path] }));
      case 'custom': {
        const { hoort, ...weigering } = issue.params ?? {};
        if (hoort !== undefined) return [{ path, soort: 'vorm', hoort: [hoort as Hoort] }];
        return [
          { ...(weigering as Omit<Weigering, 'melding'>), path, soort: 'waarde', melding: issue.message },
        ];
      }
      default:
        // Only lists are left: every other type has a building block of its own.
        return [{ path, soort: 'vorm', hoort: ['lijst'] }];
    }
  });
}

/** The branch whose shape is what was typed; else what all of them ask for. */
function chosen(branches: readonly (readonly Bevinding[])[]): readonly Bevinding[] {
  const shapes = branches.map((branch) =>
    branch.flatMap((one) => (one.soort === 'vorm' && one.path.length === 0 ? one.hoort : [])),
  );
  const fits = branches.find((_, index) => shapes[index]?.length === 0);
  return fits ?? [{ path: [], soort: 'vorm', hoort: [...new Set(shapes.flat())] }];
}
