import type { WordRevision } from '../word-document.ts';

/** Which of two texts: with all tracked changes accepted, or with all rejected. */
export type Choice = 'aanvaard' | 'verworpen';

/** How the tracked changes of a document are resolved. */
export interface Resolving {
  readonly choice: Choice;
  /** Kinds of change of which the text is not in that reading. */
  readonly dropped: ReadonlySet<WordRevision['kind']>;
  /** Whether a run has to begin at a place. */
  readonly stays: (at: number) => boolean;
}

export function resolving(choice: Choice, starts: ReadonlySet<number>): Resolving {
  return {
    choice,
    dropped: new Set(choice === 'aanvaard' ? ['deletion', 'move-from'] : ['insertion', 'move-to']),
    stays: (at) => starts.has(at),
  };
}

/** Whether what a tracked change marks is not in the reading. */
export function drops({ dropped }: Resolving): (revision: WordRevision) => boolean {
  return ({ kind }) => dropped.has(kind);
}
