import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { createSource } from '../source/source-text.ts';
import { matchSecties } from '../validate/match-secties.ts';

/** A section as it stands in a text. */
export interface Sectievlak {
  readonly sleutel: string;
  readonly kop: string;
  /** Of the whole section, from its head. */
  readonly start: number;
  readonly end: number;
  /** Of what is shown in a form: without the comments and the blank lines around it. */
  readonly van: number;
  readonly tot: number;
}

/** The sections of a text in their order. */
export function leesSecties(tekst: string, soort: SoortSjabloon): readonly Sectievlak[] {
  const parsed = parseDocument(createSource('', tekst)).value;
  if (!parsed) return [];
  return matchSecties(parsed.body.secties, soort).gevonden.map(({ sleutel, ruw }) => {
    const { start, end } = ruw.span;
    const { van, tot } = kern(tekst, ruw.kop.span.end, end);
    return { sleutel, kop: ruw.kop.value, start, end, van, tot };
  });
}

/** Puts another text below a head; a section that is not there comes at the place that the template gives it. */
export function zetSectie(tekst: string, soort: SoortSjabloon, sleutel: string, inhoud: string): string {
  const secties = leesSecties(tekst, soort);
  const own = secties.find((one) => one.sleutel === sleutel);
  if (own) return zetKern(tekst, own, inhoud);
  const order = soort.secties.map((one) => one.sleutel);
  const definitie = soort.secties.find((one) => one.sleutel === sleutel);
  if (!definitie) return tekst;
  const next = secties.find((one) => order.indexOf(one.sleutel) > order.indexOf(sleutel));
  const body = inhoud.trim() === '' ? '' : `${inhoud.trim()}\n\n`;
  const piece = `## ${definitie.kop}\n\n${body}`;
  if (next) return tekst.slice(0, next.start) + piece + tekst.slice(next.start);
  const last = secties.at(-1);
  const at = last ? Math.max(last.tot, tekst.indexOf('\n', last.start)) : tekst.trimEnd().length;
  return `${tekst.slice(0, at)}\n\n${piece.trimEnd()}\n${tekst.slice(at).replace(/^\n{2,}/, '\n')}`;
}

/** Puts another text in the place of a piece, with blank lines around it. */
export function zetKern(
  tekst: string,
  { van, tot }: { readonly van: number; readonly tot: number },
  inhoud: string,
): string {
  const text = inhoud.replace(/\r\n?/g, '\n').trim();
  if (van < tot) return tekst.slice(0, van) + text + tekst.slice(tot);
  if (text === '') return tekst;
  const before = tekst.slice(0, van).trimEnd();
  const behind = tekst.slice(van).trimStart();
  return `${before}\n\n${text}\n${behind === '' ? '' : `\n${behind}`}`;
}

const LEIDEND = /^(?:\s*<!--[\s\S]*?-->)*\s*/;
const STUK = /\s+|<!--|[^\s<]+|</g;

/** What stands between two offsets without the comments and blank lines at either end; empty, behind the comments, where nothing else stands. */
export function kern(
  tekst: string,
  start: number,
  end: number,
): { readonly van: number; readonly tot: number } {
  const all = tekst.slice(start, end);
  const van = LEIDEND.exec(all)?.[0].length ?? 0;
  if (van === all.length) {
    const at = start + all.trimEnd().length;
    return { van: at, tot: at };
  }
  return { van: start + van, tot: start + van + zonderVolgende(all.slice(van)) };
}

/** How long a text is without the comments and white space behind it; a comment that is not closed is text. */
function zonderVolgende(text: string): number {
  let length = 0;
  let open = false;
  for (let at = 0; at < text.length; ) {
    STUK.lastIndex = at;
    const stuk: string = STUK.exec(text)?.[0] ?? '';
    const close: number = stuk === '<!--' && !open ? text.indexOf('-->', at + stuk.length) : -1;
    open ||= stuk === '<!--' && close === -1;
    at = close === -1 ? at + stuk.length : close + 3;
    if (close === -1 && stuk.trim() !== '') length = at;
  }
  return length;
}
