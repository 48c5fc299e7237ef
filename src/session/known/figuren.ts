import { baseOf } from '../../world/paths.ts';
import type { Stand } from '../session.ts';

/** The pictures in a text by the names under which `:figuur[…]` knows them, with their alternative texts. */
export function figurenIn({ source }: Stand): readonly { readonly naam: string; readonly alt: string }[] {
  return [...source.text.matchAll(/!\[([^\]\n]*)\]\(([^)\s]+)/g)].map(([, alt = '', path = '']) => ({
    naam: baseOf(path).replace(/\.[^.]*$/, ''),
    alt,
  }));
}
