import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countUpTo } from '../source/count-up-to.ts';
import { group } from '../source/group.ts';
import type { Span } from '../source/source-text.ts';
import type { Stilte } from './stiltes.ts';

/**
 * Answers whether some silence holds for a problem: one with a reason, for its rule, in whose reach the problem begins. A
 * problem without a place is silenced by what holds for the whole proposal. Each answer takes a few steps, however many
 * silences there are.
 */
export function indexStiltes(stiltes: readonly Stilte[]): (diagnostic: Diagnostic) => boolean {
  const byRegel = group(stiltes.flatMap((stilte) => reaches(stilte)));
  const sorted = new Map([...byRegel].map(([regel, spans]) => [regel, withFurthest(spans)]));
  return ({ regel, span }) => {
    const reach = sorted.get(regel);
    if (!reach) return false;
    if (!span) return reach.starts[0] === 0;
    const at = countUpTo(reach.starts, span.start) - 1;
    return span.source === reach.source && at >= 0 && span.start < (reach.furthest[at] ?? 0);
  };
}

/** Answers whether some problem of a rule is one that a silence holds for, in a few steps. */
export function indexMeldingen(
  diagnostics: readonly Diagnostic[],
): (stilte: Stilte, regel: string) => boolean {
  const byRegel = group<string, Span | undefined>(diagnostics.map(({ regel, span }) => [regel, span]));
  const sorted = new Map(
    [...byRegel].map(([regel, spans]) => {
      const placed = spans.filter((span) => span !== undefined);
      return [regel, { placed: bySource(placed), loose: placed.length < spans.length }] as const;
    }),
  );
  return ({ reden, bereik }, regel) => {
    const found = sorted.get(regel);
    if (!found || !bereik || reden === '') return false;
    if (found.loose && bereik.start === 0) return true;
    const starts = found.placed.get(bereik.source) ?? [];
    return countUpTo(starts, bereik.end - 1) > countUpTo(starts, bereik.start - 1);
  };
}

/** The reach of a silence for each of its rules. All lie in the proposal itself. */
function reaches({ regels, reden, bereik }: Stilte): readonly (readonly [string, Span])[] {
  return reden === '' || !bereik ? [] : regels.map((regel) => [regel, bereik] as const);
}

/** Spans by where they begin, with how far those up to each of them reach. */
function withFurthest(spans: readonly Span[]) {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  let end = 0;
  const furthest = sorted.map((span) => {
    end = Math.max(end, span.end);
    return end;
  });
  return { source: sorted[0]?.source, starts: sorted.map(({ start }) => start), furthest };
}

function bySource(spans: readonly Span[]): ReadonlyMap<unknown, readonly number[]> {
  const starts = [...group(spans.map(({ source, start }) => [source, start] as const))];
  return new Map(starts.map(([source, all]) => [source, all.sort((one, other) => one - other)]));
}
