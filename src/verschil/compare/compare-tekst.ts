import { sentenceEnds } from '../../format/split-sentences.ts';
import { matchItems } from '../../matching/match-items.ts';
import type { Deel } from '../deel.ts';
import { compareWords } from '../words/compare-words.ts';

/**
 * What changed from one running text to another: sentence by sentence, and within a sentence word by word. A sentence
 * that changed its place is taken out and put in, and says so.
 */
export function compareTekst(oud: string, nieuw: string): readonly Deel[] {
  const [before, after] = [sentences(oud), sentences(nieuw)];
  if (before.length < 2 && after.length < 2) return compareWords(oud, nieuw);
  const { paren } = matchItems({ oud: before, nieuw: after });
  if (paren.length === 0) return compareWords(oud, nieuw);
  const anchors = paren.filter(({ verplaatst }) => !verplaatst);
  const moved = paren.filter(({ verplaatst }) => verplaatst);
  const left = new Set(moved.map((pair) => pair.oud));
  const right = new Set(moved.map((pair) => pair.nieuw));
  const delen: Deel[] = [];
  const push = (soort: Deel['soort'], tekst: string, elsewhere: boolean) =>
    delen.push(elsewhere ? { soort, tekst, verplaatst: 'binnen de alinea' } : { soort, tekst });
  let [from, to] = [0, 0];
  for (const anchor of [...anchors, { oud: before.length, nieuw: after.length }]) {
    for (; from < anchor.oud; from += 1) push('vervallen', before[from] ?? '', left.has(from));
    for (; to < anchor.nieuw; to += 1) push('ingevoegd', after[to] ?? '', right.has(to));
    delen.push(...compareWords(before[from] ?? '', after[to] ?? ''));
    from += 1;
    to += 1;
  }
  return joined(delen);
}

/** A text of which all sentences are new, or all are gone, a piece for each sentence. */
export function sentenceDelen(soort: Deel['soort'], tekst: string): readonly Deel[] {
  return sentences(tekst).map((sentence) => ({ soort, tekst: sentence }));
}

/**
 * The sentences of a text, each with the space behind it; together they are the text. Those of a note end with it: what
 * stands behind the note goes on as it was.
 */
export function sentences(text: string): readonly string[] {
  const found = sentenceEnds(
    text,
    () => true,
    () => false,
  ).map((end) => end + 1);
  const ends = [...new Set([...found, ...noteEdges(text)])].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index])).filter((one) => one !== '');
}

/** Where the notes of a text begin and end, as `createLezer` puts them at their marks. */
function noteEdges(text: string): readonly number[] {
  return [...text.matchAll(/\[noot: |\](?=[\s.,;:!?)”]|$)/g)].map(({ 0: mark, index }) =>
    mark === ']' ? index : index + mark.length,
  );
}

/**
 * Neighbours that stayed as one; what came or went keeps a piece for each sentence, for it may have moved, and takes
 * a lone space in front of it along.
 */
function joined(delen: readonly Deel[]): readonly Deel[] {
  const done: Deel[] = [];
  for (const deel of delen) {
    const last = done.at(-1);
    if (deel.tekst === '') continue;
    if (last?.soort === 'gelijk' && deel.soort === 'gelijk') {
      done[done.length - 1] = { soort: 'gelijk', tekst: last.tekst + deel.tekst };
    } else if (last?.soort === deel.soort && last.tekst.trim() === '') {
      done[done.length - 1] = { ...deel, tekst: last.tekst + deel.tekst };
    } else done.push(deel);
  }
  return done;
}
