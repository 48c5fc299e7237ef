import type { Inline } from '../document/nodes.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Located } from '../source/located.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { endWith } from './sentence-end.ts';

/** A recital without the words before it and the sign behind it: the template has them, some authors type them too. */
export function clause(line: Located<Tekst>, opening: RegExp, environment: Environment): readonly Inline[] {
  const [first, ...rest] = convertInlines(line.value, environment);
  const start: Inline[] =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(opening, '') }] : first ? [first] : [];
  return endWith([...start, ...rest], '');
}
