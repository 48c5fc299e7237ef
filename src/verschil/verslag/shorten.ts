import type { Deel } from '../deel.ts';

/** Words that stay on either side of a change. */
const CONTEXT = 8;

/** Shortens what stayed to the words around what changed; a text in which nothing changed to its beginning. */
export function shorten(delen: readonly Deel[]): readonly Deel[] {
  const only = delen.length === 1;
  return delen.map((deel, index) => {
    if (deel.soort !== 'gelijk') return deel;
    const words = deel.tekst.match(/\s*\S+\s*?(?=\s|$)/g) ?? [];
    const first = index === 0;
    const last = index === delen.length - 1;
    if (words.length <= (first || last ? CONTEXT + 3 : CONTEXT * 2 + 3)) return deel;
    const head = words.slice(0, CONTEXT).join('');
    const end = deel.tekst.slice(deel.tekst.trimEnd().length);
    const tail = `${words.slice(-CONTEXT).join('').trimStart()}${end}`;
    if (only || last) return { ...deel, tekst: `${head} …` };
    return { ...deel, tekst: first ? `… ${tail}` : `${head} … ${tail}` };
  });
}
