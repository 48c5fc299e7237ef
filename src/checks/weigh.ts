import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RegelInstelling } from '../domain/sjabloon.ts';
import { PAGINAS } from './register.ts';

/** What was found in a proposal, by who found it. */
export interface Gevonden {
  /** By the stages that read, compute and make: an error there means that something is missing, and cannot be wished away. */
  readonly stappen?: readonly Diagnostic[];
  /** By the rules, on a proposal that could be read. */
  readonly regels?: readonly Diagnostic[];
}

/** A problem with its severity, and whether a comment may still silence it. */
export interface Gewogen {
  readonly diagnostic: Diagnostic;
  readonly vast: boolean;
}

/** The rules without which a document would be wrong. */
export const VAST: ReadonlySet<string> = new Set(PAGINAS.filter(({ vast }) => vast).map(({ naam }) => naam));

/** Gives each problem the severity that a template asks for its rule, and leaves out what it has put out. */
export function weigh(
  { stappen = [], regels = [] }: Gevonden,
  instellingen: readonly RegelInstelling[],
): readonly Gewogen[] {
  const asked = new Map(instellingen.map(({ naam, ernst }) => [naam.value, ernst]));
  const one = (diagnostic: Diagnostic, vast: boolean): readonly Gewogen[] => {
    const ernst = asked.get(diagnostic.regel);
    if (vast || ernst === undefined) return [{ diagnostic, vast }];
    return ernst === 'uit' ? [] : [{ diagnostic: { ...diagnostic, ernst }, vast }];
  };
  return [
    ...stappen.flatMap((found) => one(found, VAST.has(found.regel) || found.ernst === 'fout')),
    ...regels.flatMap((found) => one(found, VAST.has(found.regel))),
  ];
}
