import type { Inline } from '../../document/nodes.ts';
import { fixInlineSpaces, fixSpaces } from './fixed-spaces.ts';

/**
 * Dutch typography for a piece of running text: curly quotes and apostrophes, a dash for ` -- ` between spaces or
 * digits, one full stop behind what ends in a point itself, and fixed spaces that keep an amount, a date or an article
 * number on one line.
 */
export function typography(text: string): string {
  return fixSpaces(setSigns(text, ''));
}

/** The same for a line of inlines, quotes across marks included. Code, and links that show their address, stay as typed. */
export function typographInlines(inlines: readonly Inline[]): readonly Inline[] {
  const [only, more] = inlines;
  if (only?.type !== 'text' || more) return fixInlineSpaces(typographed(joinTexts(inlines), { before: '' }));
  const value = typography(only.value);
  return value === only.value ? inlines : [{ ...only, value }];
}

/** Text with the signs of print; `before` is what comes right before it, or nothing at the start of a paragraph. */
function setSigns(text: string, before: string): string {
  const dashed = text.includes('--')
    ? text.replace(/(?<=\s)--(?=\s)/g, '–').replace(/(?<=\d)--(?=\d)/g, '–')
    : text;
  return quotes(oneFullStop(dashed, before), before.at(-1) ?? '');
}

/** "€ 5 + p.m.." and "enz.." end in one point: that of the abbreviation closes the sentence. Three make an ellipsis. */
function oneFullStop(text: string, before: string): string {
  const own = text.includes('..') ? text.replace(/(?<=[A-Za-zÀ-ɏ\d)])\.\.(?![.A-Za-zÀ-ɏ\d/])/g, '.') : text;
  return ENDED.test(before) ? own.replace(/^\.(?![.A-Za-zÀ-ɏ\d/])/, '') : own;
}

/** The end of a text that already has its full stop. */
const ENDED = /[A-Za-zÀ-ɏ\d)]\.$/;

/** A quote opens after a space, a bracket, a dash or another opening quote, and at the start. */
const OPENS = /^$|[\s([{«‘“–—/]/;

/** Words that start with an apostrophe: 's avonds, 't, 'n, 's-Hertogenbosch, '90. */
const APOSTROPHE = /^'(?:[sntmrk](?![A-Za-zÀ-ɏ\d])|\d\d(?![\d/']))/;
/** So much of a text decides whether it starts so. */
const LONGEST = 4;

function quotes(text: string, before: string): string {
  if (!/["']/.test(text)) return text;
  let [behind, previous] = [0, before];
  return text.replace(/["']/g, (sign, at: number) => {
    if (at > behind) previous = text.charAt(at - 1);
    const opens = OPENS.test(previous);
    const single = opens && !APOSTROPHE.test(text.slice(at, at + LONGEST)) ? '‘' : '’';
    const double = opens ? '“' : '”';
    previous = sign === '"' ? double : single;
    behind = at + 1;
    return previous;
  });
}

function typographed(inlines: readonly Inline[], state: { before: string }): readonly Inline[] {
  return inlines.flatMap((node): Inline | Inline[] => {
    if (node.type === 'text') {
      const value = setSigns(node.value, state.before);
      state.before = `${state.before}${value}`.slice(-2);
      return value === '' && node.value !== '' ? [] : { ...node, value };
    }
    if (node.type === 'code' || (node.type === 'link' && showsAddress(node))) {
      state.before = 'x';
      return node;
    }
    if (node.type === 'lineBreak') state.before = '';
    if (node.type === 'footnoteReference' || !('children' in node)) return node;
    return { ...node, children: typographed(joinTexts(node.children), state) };
  });
}

function showsAddress(node: Extract<Inline, { type: 'link' }>): boolean {
  return node.children.some((child) => child.type === 'text' && /https?:\/\/|www\.|@/.test(child.value));
}

/** Neighbouring texts as one, so that "artikel " and "192" from two sources are seen together. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const node of inlines) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
