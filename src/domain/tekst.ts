import type { Span } from '../source/source-text.ts';

/** Running text: what an author typed in one paragraph, heading, cell or line of the frontmatter, piece by piece. */
export type Tekst = readonly Segment[];

/** A piece of running text; closed, so that whoever reads it must say what becomes of each kind (`nooit`). */
export type Segment =
  | Woorden
  | Code
  | Nadruk
  | Link
  | AndereTaal
  | Bedragverwijzing
  | Puntverwijzing
  | Bijschriftverwijzing
  | Voetnootverwijzing
  | Regeleinde;

interface Geplaatst {
  /** With the marks around it. */
  readonly span: Span;
}

/** Letters in which every character knows its place. */
interface Letters extends Geplaatst {
  /** As printed; a line end in the source is still one here. */
  readonly tekst: string;
  /** For each character (UTF-16 unit) of `tekst`, and for its end, the offset in the source. */
  readonly offsets: readonly number[];
}

export interface Woorden extends Letters {
  readonly soort: 'tekst';
}

/** Names of files or fields between backquotes, literally. */
export interface Code extends Letters {
  readonly soort: 'code';
}

/** `*nadruk*` and `**sterke nadruk**`. */
export interface Nadruk extends Geplaatst {
  readonly soort: 'nadruk';
  readonly sterk: boolean;
  readonly inhoud: Tekst;
}

export interface Link extends Geplaatst {
  readonly soort: 'link';
  readonly adres: string;
  readonly inhoud: Tekst;
}

/** `:taal[shared space]{lang=en}` */
export interface AndereTaal extends Geplaatst {
  readonly soort: 'taal';
  /** The code as typed; empty when there is none. */
  readonly code: string;
  readonly inhoud: Tekst;
}

/** `:bedrag[lasten.totaal]` */
export interface Bedragverwijzing extends Geplaatst {
  readonly soort: 'bedrag';
  readonly pad: string;
}

/** `:punt[inzet]`: the number of a besluitpunt. */
export interface Puntverwijzing extends Geplaatst {
  readonly soort: 'punt';
  readonly id: string;
}

/** `:tabel[lasten]`: the number or title of a table that stands in the text. */
export interface Tabelverwijzing extends Geplaatst {
  readonly soort: 'tabel';
  /** The name of a computed table. */
  readonly naam: string;
}

/** `:figuur[gebruik]`: the number or caption of a picture that stands in the text. */
export interface Figuurverwijzing extends Geplaatst {
  readonly soort: 'figuur';
  /** The name of its file, without folder and extension. */
  readonly naam: string;
}

/** A reference to what has a caption. */
export type Bijschriftverwijzing = Tabelverwijzing | Figuurverwijzing;
export type Bijschriftsoort = Bijschriftverwijzing['soort'];

/** `[^naam]` */
export interface Voetnootverwijzing extends Geplaatst {
  readonly soort: 'voetnoot';
  /** In lower case, as `Voorstel.voetnoten` knows it. */
  readonly naam: string;
}

/** A line that the author broke off on purpose. */
export interface Regeleinde extends Geplaatst {
  readonly soort: 'regeleinde';
}

/** What stands within a piece: nothing for the kinds that hold no other pieces. */
export function inhoudVan(segment: Segment): Tekst {
  return 'inhoud' in segment ? segment.inhoud : [];
}

/** All pieces, however deep, each before what stands within it. */
export function alleSegmenten(tekst: Tekst): readonly Segment[] {
  const found: Segment[] = [];
  const collect = (inhoud: Tekst) => {
    for (const segment of inhoud) {
      found.push(segment);
      collect(inhoudVan(segment));
    }
  };
  collect(tekst);
  return found;
}

/** The letters without their marks; an amount by its path, a point by its id, what has a caption by its name, a note and a break by nothing. */
export function platteTekst(tekst: Tekst): string {
  return tekst.map(platteLetters).join('');
}

function platteLetters(segment: Segment): string {
  switch (segment.soort) {
    case 'tekst':
    case 'code':
      return segment.tekst;
    case 'nadruk':
    case 'link':
    case 'taal':
      return platteTekst(segment.inhoud);
    case 'bedrag':
      return segment.pad;
    case 'punt':
      return segment.id;
    case 'tabel':
    case 'figuur':
      return segment.naam;
    case 'voetnoot':
    case 'regeleinde':
      return '';
    default:
      return nooit(segment);
  }
}

/** Words from a character on, as a heading without its number. */
export function woordenVanaf(woorden: Woorden, from: number): Woorden {
  return { ...woorden, tekst: woorden.tekst.slice(from), offsets: woorden.offsets.slice(from) };
}

/** For the end of a switch over a closed type: the compiler refuses it as long as a kind is not dealt with. */
export function nooit(value: never): never {
  throw new Error(`unknown kind ${JSON.stringify(value)}`);
}
