import { metBron } from '../document/bron.ts';
import { itemNumber } from '../document/item-number.ts';
import type { Inline, List, ListItem } from '../document/nodes.ts';
import { ankerVan, type Besluitpunt } from '../domain/besluitpunt.ts';
import { bronIn, bronVan } from '../domain/bronplaats.ts';
import { LIJSTFORMAAT, type Nummering } from '../domain/nummering.ts';
import type { Puntopmaak, Puntstijl } from '../domain/puntstijl.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { endWith } from './sentence-end.ts';

/**
 * The besluitpunten as they stand in the proposal and, the same to the letter, in the raadsbesluit: a sign between the
 * points (`;` unless the house has another), `:` before the parts of one, another sign at the very end.
 */
export function besluitpuntenLijst(
  punten: readonly Besluitpunt[],
  { nummering, punten: stijl }: Puntopmaak,
  environment: Environment,
): List {
  const list = lijst(punten, 0, { nummering, stijl, environment }, stijl.slot);
  return punten.length === 1 && !stijl.enkel ? { ...list, format: 'none' } : list;
}

interface Setting {
  readonly nummering: readonly Nummering[];
  readonly stijl: Puntstijl;
  readonly environment: Environment;
}

/** The points of one level; `end` stands behind the last of them. */
function lijst(punten: readonly Besluitpunt[], niveau: number, setting: Setting, end: string): List {
  const { nummering, stijl, environment } = setting;
  const format = LIJSTFORMAAT[nummering[niveau] ?? 'cijfers'];
  const pattern = stijl.vormen[niveau] ?? '{nummer}.';
  const start = startOf(punten, stijl);
  let counted = 0;
  const items = punten.map((punt, index): ListItem => {
    const { pad, nummer, tekst, sub } = punt;
    const own = itemNumber(format, start + counted) !== nummer;
    if (!own) counted += 1;
    const sign = index === punten.length - 1 ? end : signBetween(punten.length - index, stijl);
    const clause = convertInlines(tekst.value, environment);
    const whole = niveau === 0 && stijl.hoofdletter ? withCapital(clause) : clause;
    const children = endPoint(whole, sub.length > 0 ? ':' : sign);
    const inner = sub.length > 0 ? [lijst(sub, niveau + 1, setting, sign)] : [];
    const bron = bronVan(tekst.span);
    const item: ListItem = {
      id: ankerVan(pad),
      ...(own && { ownNumber: nummer }),
      children: [{ type: 'paragraph', role: 'besluitpunt', bron, children }, ...inner],
    };
    return metBron(item, bronIn(punt));
  });
  return {
    type: 'list',
    role: 'besluitpunt',
    format,
    start,
    ...(pattern !== '{nummer}.' && { pattern }),
    items,
  };
}

/** Parts that count on from those of the point before start where these ended. */
function startOf([first]: readonly Besluitpunt[], { doorlopend }: Puntstijl): number {
  const number = first?.pad.at(-1);
  return doorlopend && first && first.pad.length === 2 && typeof number === 'number' ? number : 1;
}

/** What stands behind a point that others follow; `left` counts it and those. */
function signBetween(left: number, { teken, en }: Puntstijl): string {
  return left === 2 && en ? `${teken} en` : teken;
}

/** A point with its sign, and perhaps a word behind that. */
function endPoint(clause: readonly Inline[], sign: string): readonly Inline[] {
  const [, mark = '', word = ''] = /^([;,.:]?)(.*)$/.exec(sign) ?? [];
  const ended = endWith(clause, mark as ';' | ',' | '.' | ':' | '');
  return word === '' ? ended : [...ended, { type: 'text', value: word }];
}

/** The first letter as a capital, also where the clause begins in bold. */
function withCapital([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (!first) return [];
  if (first.type === 'text')
    return [{ ...first, value: first.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest];
  if (!('children' in first)) return [first, ...rest];
  return [{ ...first, children: withCapital(first.children) }, ...rest];
}
