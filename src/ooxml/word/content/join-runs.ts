import type { WordInline, WordRun } from '../word-document.ts';

/**
 * The line with runs that differ in nothing made one: Word cuts text at every edit. `stays` tells the places before
 * which a run has to begin, because a comment does.
 */
export function joinRuns(
  inlines: readonly WordInline[],
  stays: (at: number) => boolean,
): readonly WordInline[] {
  const joined: WordInline[] = [];
  let texts: string[] = [];
  const close = (): void => {
    const last = joined.at(-1);
    if (last?.type === 'run' && texts.length > 1)
      joined[joined.length - 1] = { ...last, text: texts.join('') };
    texts = [];
  };
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'run' && last?.type === 'run' && alike(last, inline) && !stays(inline.at)) {
      texts.push(inline.text);
      continue;
    }
    close();
    joined.push(inline);
    if (inline.type === 'run') texts = [inline.text];
  }
  close();
  return joined;
}

function alike(a: WordRun, b: WordRun): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.strike === b.strike &&
    a.capitals === b.capitals &&
    a.vertical === b.vertical &&
    a.link === b.link &&
    a.field === b.field &&
    a.control === b.control &&
    sameRevisions(a, b) &&
    a.comments.length === b.comments.length &&
    a.comments.every((id, index) => id === b.comments[index])
  );
}

/** Word marks one change of one author in pieces with a number each. */
function sameRevisions({ revisions: a }: WordRun, { revisions: b }: WordRun): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        one.kind === other.kind &&
        one.author === other.author &&
        one.date === other.date &&
        one.move === other.move
      );
    })
  );
}
