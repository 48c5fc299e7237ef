import type { WordInline, WordParagraph, WordRevision } from '../../ooxml/word/word-document.ts';

/**
 * Paragraphs of a file with the tracked changes rejected, and what became of them with the changes accepted: one and one
 * mostly; one and several for one that was divided, several and one for those that were joined, one and none for one
 * that was deleted, none and one for a new one.
 */
export interface Groep {
  readonly voor: readonly WordParagraph[];
  readonly na: readonly WordParagraph[];
}

/** What a reading leaves out. */
const VERWORPEN: readonly WordRevision['kind'][] = ['insertion', 'move-to'];
const AANVAARD: readonly WordRevision['kind'][] = ['deletion', 'move-from'];

/**
 * Groups in the order of the text; what was deleted stands where it stood. `ruw` are the paragraphs as they stand in the
 * file: one that has words in both readings makes one of the other. Both readings are in the order of the file, and a
 * paragraph that was joined has the number of its first piece.
 */
export function groepen(
  ruw: readonly WordParagraph[],
  voor: readonly WordParagraph[],
  na: readonly WordParagraph[],
): readonly Groep[] {
  const done: { voor: WordParagraph[]; na: WordParagraph[] }[] = [];
  let [v, a] = [-1, -1];
  const places = { voor: new Map<number, number>(), na: new Map<number, number>() };
  for (const { number, children } of ruw) {
    while ((voor[v + 1]?.number ?? Number.POSITIVE_INFINITY) <= number) v += 1;
    while ((na[a + 1]?.number ?? Number.POSITIVE_INFINITY) <= number) a += 1;
    const [old, now] = [blijft(children, VERWORPEN) ? v : -1, blijft(children, AANVAARD) ? a : -1];
    if (old === -1 && now === -1) continue;
    const one = places.voor.get(old) ?? places.na.get(now);
    const other = places.na.get(now);
    let at = one ?? done.push({ voor: [], na: [] }) - 1;
    // Both were there already, apart: what stood between them goes along.
    if (one !== undefined && other !== undefined && one !== other) at = Math.min(one, other);
    if (old !== -1 && !places.voor.has(old)) add(done[at]?.voor, voor[old], places.voor, old, at);
    if (now !== -1 && !places.na.has(now)) add(done[at]?.na, na[now], places.na, now, at);
  }
  return done;
}

function add(
  list: WordParagraph[] | undefined,
  one: WordParagraph | undefined,
  places: Map<number, number>,
  index: number,
  at: number,
): void {
  if (one) list?.push(one);
  places.set(index, at);
}

function blijft(children: readonly WordInline[], zonder: readonly WordRevision['kind'][]): boolean {
  return children.some(
    (one) =>
      one.type === 'run' &&
      one.text.trim() !== '' &&
      !one.revisions.some(({ kind }) => zonder.includes(kind)),
  );
}
