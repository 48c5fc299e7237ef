import { answersIn } from '../ooxml/word/content/comments.ts';
import type { WordComment } from '../ooxml/word/word-document.ts';
import { group } from '../source/group.ts';
import { blokTekst } from './papier/alinea.ts';

/** What remarks in a paper say, by the number of the paragraph where they begin; 0 for those that stand nowhere. */
export type Opmerkingen = ReadonlyMap<number, readonly string[]>;

/**
 * The remarks in a paper, each with its answers, in the form in which a text can hold them. Who made them is left out:
 * a proposal is public.
 */
export function leesOpmerkingen(comments: readonly WordComment[]): Opmerkingen {
  const answers = answersIn(comments);
  const asked = comments.filter(({ replyTo }) => replyTo === undefined);
  return group(
    asked.flatMap((one): [number, string][] => {
      const all = [one, ...(answers.get(one.id) ?? [])];
      const said = all.map(({ blocks }) => zegt(blocks)).filter((text) => text !== '');
      if (said.length === 0) return [];
      const text = `${one.resolved ? 'afgehandeld: ' : ''}${said.join(' / antwoord: ')}`;
      return [[one.paragraph ?? 0, text]];
    }),
  );
}

/** On one line, without what would end the comment (CommonMark 0.31.2, 4.6; YAML has no such sign). */
function zegt(blocks: WordComment['blocks']): string {
  return blokTekst(blocks)
    .replace(/\s+/gu, ' ')
    .replace(/-{2,}/gu, '–')
    .replace(/^[>-]+|-$/gu, '')
    .trim();
}

/** The remarks at these paragraphs. */
export function bijAlineas(opmerkingen: Opmerkingen, numbers: Iterable<number>): readonly string[] {
  return [...new Set(numbers)].flatMap((number) => opmerkingen.get(number) ?? []);
}
