import { PAGINAS } from '../../checks/register.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Completion } from '../answers.ts';
import type { CommentPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { complete } from './idea.ts';

/** In a comment: the names of rules that may be silent there, `regel zinslengte uit: de reden`. */
export function commentIdeas({ source }: Stand, { inside, word }: CommentPlace): readonly Completion[] {
  const before = source.text.slice(inside.start, word.start);
  const named = /^\s*regels?\s+(?:[a-z0-9-]+\s*,\s*)*$/i.test(before);
  const empty = /^\s*$/.test(before) && /^\s*$/.test(source.text.slice(word.end, inside.end));
  if (!named && !empty) return [];
  const behind = /^\s+uit\b/.test(source.text.slice(word.end, inside.end));
  const ideas = PAGINAS.filter(({ vast }) => !vast).map(({ naam, kort }) => {
    const tekst = `${named ? '' : 'regel '}${naam}${behind ? '' : ' uit: '}`;
    return { label: named ? naam : `regel ${naam} uit`, kind: 'waarde' as const, detail: kort, tekst };
  });
  // Behind the sign of a comment comes a space.
  const glued = empty && word.start === inside.start;
  const spaced = glued ? ideas.map((one) => ({ ...one, tekst: ` ${one.tekst}` })) : ideas;
  return complete(spaced, spanOf(source, word.start, word.end));
}
