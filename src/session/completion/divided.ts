import type { YamlPlace } from '../place/place.ts';
import type { Idea } from './idea.ts';

/** A key or a value between brackets with the commas that it needs there; elsewhere as it is. */
export function divided({ word, flow, at, node }: YamlPlace, idea: Idea): Idea {
  const { source, start, end } = word;
  const text = idea.tekst ?? idea.label;
  const rest = source.text.slice(end);
  // What stands right behind may be a comment, and needs its space.
  const apart = rest.startsWith('#') ? ' ' : '';
  if (!flow || at === 'waarde') return apart === '' ? idea : { ...idea, tekst: `${text}${apart}` };
  const last = /\S\s*$/.exec(source.text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const before = last === '' || /^[{[,]/.test(last) ? '' : ', ';
  // What is not closed yet ends with its line.
  const next = (node?.brackets?.open ? /^[ \t]*(\S)/ : /^\s*(\S)/).exec(rest.slice(0, 200))?.[1] ?? '';
  const behind = start === end && next !== '' && !/[,\]}:]/.test(next) ? ', ' : apart;
  const cursor = idea.cursor ?? (behind === '' ? undefined : text.length);
  return {
    ...idea,
    tekst: `${before}${text}${behind}`,
    cursor: cursor === undefined ? undefined : cursor + before.length,
  };
}
