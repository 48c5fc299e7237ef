// src/opmerkingen/gedrukt: the lines of the paper that was sent out, each character with its place in the text, and the paragraphs that they became.

import { allePunten, type Besluitpunt } from '../../domain/besluitpunt.ts';
import type { Segment, Tekst } from '../../domain/tekst.ts';
import { type Afbeelding, alleBlokken, type Tekstblok, tekstenIn } from '../../domain/tekstblok.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Located } from '../../source/located.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';

/** Where a printed character comes from: its offset in the source, or what computed it. */
export type Herkomst = number | Berekend;

/** A piece that the program prints: an amount, the number of a point or a caption. */
export interface Berekend {
  readonly span: Span;
  /** What to change instead: "`lasten.jobhunter`". */
  readonly pad: string;
}

/** Emphasis, a link or another language: the letters that stand in it (the end not included), and all of it in the source. */
export interface Merk {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** A text as it is printed, of which every character (UTF-16 unit) knows where it comes from. */
export interface Gedrukt {
  readonly letters: string;
  readonly herkomst: readonly Herkomst[];
  readonly merken: readonly Merk[];
  /** All of it in the source. */
  readonly span: Span;
  /** What it is, which decides how a new one is written behind it. */
  readonly soort: 'besluitpunt' | 'overweging' | 'gegeven' | 'alinea' | 'kop' | 'lijstpunt' | 'cel';
  /** The whole block or item that it is all of: what goes when it is deleted; absent where it cannot go alone. */
  readonly blok?: Span;
}

/** What the printed text of a piece is. */
export type Drukker = (segment: Segment) => string;

/** Every text of a proposal as it is printed, in the order of the source. */
export function gedrukteTeksten(voorstel: Voorstel, druk: Drukker): readonly Gedrukt[] {
  const of = (tekst: Tekst, soort: Gedrukt['soort'], span: Span, blok?: Span) =>
    drukTekst(tekst, soort, span, druk, blok);
  const line = (soort: Gedrukt['soort']) => (one: Located<Tekst>) => of(one.value, soort, one.span);
  const point = ({ tekst }: Besluitpunt) => of(tekst.value, 'besluitpunt', tekst.span);
  const { geletOp, overwegende, gehoord, secties, voetnoten } = voorstel;
  const caption = (blok: Tekstblok) =>
    blok.soort === 'afbeelding' ? gegeven(bijschriftVan(blok)) : undefined;
  const blocks = (all: readonly Tekstblok[]): readonly Gedrukt[] =>
    alleBlokken(all).flatMap((blok) => {
      const below = caption(blok);
      const texts = tekstenIn(blok).map((tekst) => blockText(blok, tekst, of));
      return below ? [...texts, below] : texts;
    });
  const items = (all: readonly Tekstblok[]): ReadonlyMap<Tekst, Span> =>
    new Map(
      alleBlokken(all).flatMap((blok) =>
        blok.soort === 'lijst'
          ? blok.punten.flatMap(({ inhoud: [first, ...rest], span }) =>
              first?.soort === 'alinea' && rest.length === 0 ? [[first.tekst, span] as const] : [],
            )
          : [],
      ),
    );
  const body = secties.flatMap(({ inhoud, argumenten }) => [
    ...inItems(blocks(inhoud), items(inhoud)),
    ...argumenten.flatMap((one) => [
      of(one.kop.value, 'kop', one.kop.span),
      ...inItems(blocks(one.inhoud), items(one.inhoud)),
    ]),
  ]);
  const plain = gegeven(voorstel.onderwerp);
  return [
    ...(plain ? [plain] : []),
    ...[...geletOp, ...overwegende, ...gehoord].map(line('overweging')),
    ...allePunten(puntenVanBeide(voorstel)).map(point),
    ...body,
    ...[...voetnoten.values()].flatMap(({ inhoud }) => blocks(inhoud)),
  ].sort((a, b) => a.span.start - b.span.start);

  function inItems(all: readonly Gedrukt[], spans: ReadonlyMap<Tekst, Span>): readonly Gedrukt[] {
    const byStart = new Map([...spans].map(([tekst, span]) => [tekst[0]?.span.start, span]));
    return all.map((one) => {
      const blok = one.soort === 'alinea' ? byStart.get(one.span.start) : undefined;
      return blok ? { ...one, soort: 'lijstpunt', blok } : one;
    });
  }
}

function blockText(
  blok: Tekstblok,
  tekst: Tekst,
  of: (tekst: Tekst, soort: Gedrukt['soort'], span: Span, blok?: Span) => Gedrukt,
): Gedrukt {
  const soort = blok.soort === 'alinea' || blok.soort === 'kop' ? blok.soort : 'cel';
  const [first, last] = [tekst[0]?.span, tekst.at(-1)?.span];
  const span = first && last ? spanOf(first.source, first.start, last.end) : blok.span;
  return soort === 'alinea' ? of(tekst, soort, span, blok.span) : of(tekst, soort, span);
}

/** The caption of a picture, which stands last in it. */
function bijschriftVan({ bijschrift, span }: Afbeelding): Located<string> {
  const at = bijschrift === '' ? -1 : spanText(span).lastIndexOf(bijschrift);
  const start = at === -1 ? span.end : span.start + at;
  return {
    value: bijschrift,
    span: spanOf(span.source, start, at === -1 ? start : start + bijschrift.length),
  };
}

/** A value of the frontmatter that stands there as it is printed. */
function gegeven({ value, span }: Located<string>): Gedrukt | undefined {
  const typed = spanText(span);
  const shift = typed.indexOf(value);
  if (shift === -1 || value === '') return undefined;
  const herkomst = Array.from({ length: value.length }, (_, index) => span.start + shift + index);
  return { letters: value, herkomst, merken: [], span, soort: 'gegeven' };
}

function drukTekst(tekst: Tekst, soort: Gedrukt['soort'], span: Span, druk: Drukker, blok?: Span): Gedrukt {
  let letters = '';
  const herkomst: Herkomst[] = [];
  const merken: Merk[] = [];
  const walk = (all: Tekst): void => {
    for (const segment of all) {
      switch (segment.soort) {
        case 'tekst':
        case 'code':
          letters += segment.tekst;
          for (let at = 0; at < segment.tekst.length; at += 1)
            herkomst.push(segment.offsets[at] ?? segment.span.start);
          break;
        case 'nadruk':
        case 'link':
        case 'taal': {
          const from = letters.length;
          walk(segment.inhoud);
          merken.push({ from, to: letters.length, span: segment.span });
          break;
        }
        case 'voetnoot':
          break;
        case 'regeleinde':
          letters += '\n';
          herkomst.push(segment.span.start);
          break;
        default: {
          const printed = druk(segment);
          const pad = 'pad' in segment ? segment.pad : 'id' in segment ? segment.id : segment.naam;
          letters += printed;
          for (let at = 0; at < printed.length; at += 1) herkomst.push({ span: segment.span, pad });
        }
      }
    }
  };
  walk(tekst);
  return { letters, herkomst, merken, span, soort, ...(blok && { blok }) };
}
