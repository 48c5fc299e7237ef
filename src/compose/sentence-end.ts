import type { Inline } from '../document/nodes.ts';
import { withoutEnd } from '../source/without-end.ts';

/** Abbreviations that keep their point, whatever follows. */
const AFKORTING =
  /(?:^|[\s(])(?:(?:[a-z]\.)+[a-z]|[a-z]\.[a-z]|bijv|ca|dhr|enz|etc|incl|excl|jl|jo|max|min|mld|mln|mevr|nr|nrs|p|plv|resp|vgl|wnd)\.$/i;

/**
 * A clause with this sign at its end and no other: `;`, `,`, `.`, `:` or nothing. What the author typed there goes,
 * except the point of an abbreviation, which then serves as the final one.
 */
export function endWith(inlines: readonly Inline[], sign: ';' | ',' | '.' | ':' | ''): readonly Inline[] {
  const clause = stripEnd(inlines);
  const closed = sign === '.' && lastText(clause).endsWith('.');
  return sign === '' || closed ? clause : appendText(clause, sign);
}

/** Whether a text ends as a sentence does, so that what follows begins another. */
export function endsSentence(text: string): boolean {
  const end = withoutEnd(text, /[\s”’"')\]]/);
  return /[.!?…]$/.test(end) && !AFKORTING.test(end);
}

/** Takes spaces and the signs ; : , . off the end, also inside the last mark. */
function stripEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (!last) return [];
  const rest = inlines.slice(0, -1);
  if (last.type === 'text') {
    let value = last.value.trimEnd();
    while (/[;:,.\s]$/.test(value) && !AFKORTING.test(value)) value = value.slice(0, -1);
    return value === '' ? stripEnd(rest) : [...rest, { ...last, value }];
  }
  if (last.type === 'lineBreak') return stripEnd(rest);
  if (!('children' in last) || last.type === 'link') return inlines;
  const children = stripEnd(last.children);
  return children.length === 0 ? stripEnd(rest) : [...rest, { ...last, children }];
}

function lastText(inlines: readonly Inline[]): string {
  const last = inlines.at(-1);
  if (!last) return '';
  if (last.type === 'text' || last.type === 'code') return last.value;
  return 'children' in last ? lastText(last.children) : '';
}

function appendText(inlines: readonly Inline[], sign: string): readonly Inline[] {
  const last = inlines.at(-1);
  return last?.type === 'text'
    ? [...inlines.slice(0, -1), { ...last, value: last.value + sign }]
    : [...inlines, { type: 'text', value: sign }];
}
