import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { type Span, spanOf } from '../../source/source-text.ts';
import { withoutEnd } from '../../source/without-end.ts';
import type { Regel, Teken } from '../gedrukt/teken.ts';
import type { Ingreep } from '../gedrukt/tekstverschil.ts';
import { nieuweTekst } from './nieuwe-tekst.ts';
import type { Bewerking } from './wijziging.ts';

/** Why a change in a line cannot be made: what the letters are of which it takes one. */
export interface Weigering {
  readonly door: Exclude<Teken, { readonly soort: 'bron' }>;
}

/**
 * The changes of the source that make one change in a line. What stands between two words without being printed (marks
 * of emphasis, a note, a comment of the author) stays where it is; emphasis of which all words go, goes along. New words
 * come where the first of the old ones stood.
 */
export function maakBewerking(
  regel: Regel,
  ingreep: Ingreep,
  alinea: WordParagraph,
): readonly Bewerking[] | Weigering {
  const { from, to, tekst } = zonderSjabloonteken(regel, ingreep);
  const { span } = regel;
  if (!span) return { door: { soort: 'sjabloon' } };
  const out = regel.tekens.slice(from, to);
  const fixed = out.find((one): one is Weigering['door'] => one.soort !== 'bron');
  if (fixed) return { door: fixed };
  const typed = { from: ingreep.typed.from, to: ingreep.typed.from + tekst.length };
  const stuk = (vet: boolean) =>
    (regel.gedrukt && regel.soort !== 'gegeven') || regel.soort === 'sectie'
      ? nieuweTekst(alinea, typed, { vlak: vet || regel.soort === 'kop' || regel.soort === 'sectie' })
      : tekst;
  if (from === to) {
    if (tekst === '') return [];
    const place = plaatsVan(regel, from);
    if (typeof place !== 'object') return { door: blokkade(regel, from) };
    return [{ span: spanOf(span.source, place.offset, place.offset), tekst: stuk(place.diepte > 0) }];
  }
  const [first, ...rest] = stroken(regel, from, to, span);
  if (!first) return [];
  const within = out.every((one) => one.soort === 'bron' && one.diepte > 0);
  const whole = regel.merken.some((merk) => merk.from >= from && merk.to <= to);
  return [
    { span: first, tekst: stuk(within && !whole) },
    ...rest.map((one): Bewerking => ({ span: one, tekst: '' })),
  ];
}

/** A sign at the end that the template prints ("." or ";") is its own, whatever a reviewer makes of it. */
function zonderSjabloonteken({ letters, tekens }: Regel, { from, to, tekst }: Ingreep): Ingreep {
  let end = to;
  while (end > from && tekens[end - 1]?.soort === 'sjabloon' && /[\s;.,:]/u.test(letters[end - 1] ?? ''))
    end -= 1;
  const cut = end < to || (from === to && tekens[from]?.soort === 'sjabloon' && from > 0);
  const text = cut && end > from ? withoutEnd(tekst, /[\s;.,:]/) : tekst;
  if (end === from && from < to) return { from, to, tekst, typed: { from: 0, to: 0 } };
  return { from, to: end, tekst: text, typed: { from: 0, to: 0 } };
}

/** The place before a letter, or behind the last one: there where least emphasis is. */
function plaatsVan(
  { tekens }: Regel,
  at: number,
): { readonly offset: number; readonly diepte: number } | undefined {
  const [before, behind] = [tekens[at - 1], tekens[at]];
  const left =
    before?.soort === 'bron'
      ? { offset: before.end, diepte: before.diepte }
      : before?.soort === 'berekend'
        ? { offset: before.span.end, diepte: 0 }
        : undefined;
  const right =
    behind?.soort === 'bron'
      ? { offset: behind.start, diepte: behind.diepte }
      : behind?.soort === 'berekend' && before?.soort !== 'berekend'
        ? { offset: behind.span.start, diepte: 0 }
        : undefined;
  if (before?.soort === 'berekend' && behind?.soort === 'berekend' && before.span.start === behind.span.start)
    return undefined;
  if (left && right) return left.diepte < right.diepte ? left : right;
  return right ?? left;
}

function blokkade({ tekens }: Regel, at: number): Weigering['door'] {
  const [before, behind] = [tekens[at - 1], tekens[at]];
  const one = before?.soort === 'berekend' ? before : behind;
  return one && one.soort !== 'bron' ? one : { soort: 'sjabloon' };
}

/** The stretches of the source that hold letters of a line, with the marks of which all words are among them. */
function stroken({ tekens, merken }: Regel, from: number, to: number, { source }: Span): readonly Span[] {
  const done: { start: number; end: number }[] = [];
  const add = (start: number, end: number) => {
    const last = done.at(-1);
    const between = last ? source.text.slice(last.end, start) : 'x';
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && /^\s*$/u.test(between)) last.end = end;
    else done.push({ start, end });
  };
  for (let at = from; at < to; at += 1) {
    const whole = merken
      .filter((merk) => merk.from === at && merk.to <= to)
      .sort((a, b) => a.span.start - b.span.start)[0];
    const teken = tekens[at];
    if (whole) {
      add(whole.span.start, whole.span.end);
      at = whole.to - 1;
    } else if (teken?.soort === 'bron') add(teken.start, teken.end);
  }
  return done.map(({ start, end }) => spanOf(source, start, end));
}
