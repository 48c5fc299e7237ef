import { inhoudVan, type Segment, type Tekst } from '../../domain/tekst.ts';

/** What the pieces of a text that are computed say: an amount, the number of a point. */
export type Druk = (segment: Segment) => string;

/** A text as it is printed, without its marks. */
export function drukTekst(tekst: Tekst, druk: Druk): string {
  return tekst.map((segment) => drukSegment(segment, druk)).join('');
}

function drukSegment(segment: Segment, druk: Druk): string {
  if (segment.soort === 'tekst' || segment.soort === 'code') return segment.tekst;
  const inner = inhoudVan(segment);
  return inner.length > 0 ? drukTekst(inner, druk) : druk(segment);
}

/**
 * The part of a text from one printed character to another, marks kept. A computed piece belongs to the part in which its
 * first character stands: it is never divided.
 */
export function snijdTekst(tekst: Tekst, start: number, end: number, druk: Druk): Tekst {
  const parts: Segment[] = [];
  let at = 0;
  for (const segment of tekst) {
    const length = drukSegment(segment, druk).length;
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    if (length === 0 ? at >= start && at < end : from < to)
      parts.push(...cut(segment, from, to, length, druk));
    at += length;
  }
  return parts;
}

function cut(segment: Segment, from: number, to: number, length: number, druk: Druk): readonly Segment[] {
  if (from === 0 && to === length) return [segment];
  if (segment.soort === 'tekst' || segment.soort === 'code') {
    const { tekst, offsets } = segment;
    return [{ ...segment, tekst: tekst.slice(from, to), offsets: offsets.slice(from, to + 1) }];
  }
  switch (segment.soort) {
    case 'nadruk':
    case 'link':
    case 'taal':
      return [{ ...segment, inhoud: snijdTekst(segment.inhoud, from, to, druk) }];
    default:
      return from === 0 ? [segment] : [];
  }
}

/** Whether a range ends within a computed piece. */
export function deeltBerekend(tekst: Tekst, at: number, druk: Druk): boolean {
  let start = 0;
  for (const segment of tekst) {
    const { length } = drukSegment(segment, druk);
    if (at > start && at < start + length) {
      const inner = inhoudVan(segment);
      if (inner.length > 0) return deeltBerekend(inner, at - start, druk);
      return segment.soort !== 'tekst' && segment.soort !== 'code';
    }
    start += length;
  }
  return false;
}
