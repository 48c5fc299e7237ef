import { compareWords } from '../../verschil/words/compare-words.ts';
import { type Kaal, kaal } from './gelijk.ts';
import type { Regel, Teken } from './teken.ts';

/** Letters of a line that go, and what comes in their place: a range of what the new line says. */
export interface Ingreep {
  readonly from: number;
  readonly to: number;
  /** As it was typed. */
  readonly tekst: string;
  /** Where that stands in the new line. */
  readonly typed: { readonly from: number; readonly to: number };
}

/** What must become otherwise in a line (`letters`) to say what `wordt` says, in phrases, from left to right. */
export function ingrepenVan(letters: string, wordt: string): readonly Ingreep[] {
  const nieuw = kaal(wordt);
  const found: Ingreep[] = [];
  let [oldAt, newAt] = [0, 0];
  let open: { from: number; start: number } | undefined;
  const close = () => {
    if (open) found.push(ingreep(open.from, oldAt, open.start, newAt, nieuw, wordt));
    open = undefined;
  };
  for (const { soort, tekst } of compareWords(letters, nieuw.letters)) {
    if (soort === 'gelijk') close();
    else open ??= { from: oldAt, start: newAt };
    if (soort !== 'ingevoegd') oldAt += tekst.length;
    if (soort !== 'vervallen') newAt += tekst.length;
  }
  close();
  return found;
}

function ingreep(from: number, to: number, start: number, end: number, nieuw: Kaal, wordt: string): Ingreep {
  if (start === end) return { from, to, tekst: '', typed: { from: 0, to: 0 } };
  const typed = { from: nieuw.starts[start] ?? 0, to: nieuw.ends[end - 1] ?? wordt.length };
  return { from, to, tekst: wordt.slice(typed.from, typed.to), typed };
}

/** The line as it reads after changes, in which what came in comes from `teken`. */
export function naIngrepen(regel: Regel, ingrepen: readonly Ingreep[], teken: Teken): Regel {
  let letters = '';
  const tekens: Teken[] = [];
  let at = 0;
  const keep = (to: number) => {
    letters += regel.letters.slice(at, to);
    tekens.push(...regel.tekens.slice(at, to));
  };
  for (const { from, to, tekst } of ingrepen) {
    keep(from);
    const bare = zonderRandknip(tekst);
    letters += bare;
    tekens.push(...Array.from({ length: bare.length }, () => teken));
    at = to;
  }
  keep(regel.letters.length);
  return { ...regel, letters, tekens, merken: ingrepen.length === 0 ? regel.merken : [] };
}

/** As `kaal`, with the spaces at the ends. */
function zonderRandknip(text: string): string {
  const before = /^\s/u.test(text) ? ' ' : '';
  const behind = /\S\s$/u.test(text) ? ' ' : '';
  return `${before}${kaal(text).letters}${behind}`;
}

/**
 * What a line says of the source, to compare readings by: without what the template prints, and with what is computed by
 * its name, because an amount that was changed changes wherever it is printed.
 */
export function merkletters({ letters, tekens }: Pick<Regel, 'letters' | 'tekens'>): string {
  let text = '';
  tekens.forEach((teken, index) => {
    if (teken.soort === 'sjabloon') return;
    if (teken.soort !== 'berekend') text += letters[index] ?? '';
    else if (tekens[index - 1] !== teken && !zelfde(tekens[index - 1], teken)) text += `{${teken.pad}}`;
  });
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a line says of each text of the source that it holds. */
export function merkstukken({ letters, tekens, gedrukt }: Regel): readonly string[] {
  if (gedrukt) return [merkletters({ letters, tekens })];
  const stukken: { letters: string; tekens: Teken[] }[] = [];
  tekens.forEach((teken, index) => {
    if (teken.soort === 'sjabloon') return;
    const last = tekens[index - 1]?.soort === 'sjabloon' || index === 0 ? undefined : stukken.at(-1);
    if (last) {
      last.letters += letters[index] ?? '';
      last.tekens.push(teken);
    } else stukken.push({ letters: letters[index] ?? '', tekens: [teken] });
  });
  return stukken.map(merkletters);
}

function zelfde(one: Teken | undefined, other: Teken): boolean {
  return one?.soort === 'berekend' && other.soort === 'berekend' && one.span.start === other.span.start;
}
