import type { Span } from '../source/source-text.ts';
import { nooit, platteTekst, type Tekst } from './tekst.ts';

/** A block of the body: what an author typed between two empty lines. Closed, as `Segment` is. */
export type Tekstblok = Alinea | Kop | Lijst | Citaat | Tabel | Tabelplaats | Afbeelding;

interface Geplaatst {
  readonly span: Span;
}

export interface Alinea extends Geplaatst {
  readonly soort: 'alinea';
  readonly tekst: Tekst;
}

/** A heading within a section. */
export interface Kop extends Geplaatst {
  readonly soort: 'kop';
  /** The number of hashes. */
  readonly niveau: number;
  readonly tekst: Tekst;
}

export interface Lijst extends Geplaatst {
  readonly soort: 'lijst';
  readonly nummering: 'bolletje' | 'cijfer' | 'letter' | 'romeins';
  /** The number of the first item, from 1; 1 for bullets. */
  readonly begin: number;
  readonly punten: readonly Lijstpunt[];
}

export interface Lijstpunt extends Geplaatst {
  readonly inhoud: readonly Tekstblok[];
}

export interface Citaat extends Geplaatst {
  readonly soort: 'citaat';
  readonly inhoud: readonly Tekstblok[];
}

/** A table that the author typed; the first row is its head. */
export interface Tabel extends Geplaatst {
  readonly soort: 'tabel';
  /** By column; undefined where the author does not say. */
  readonly uitlijning: readonly ('left' | 'center' | 'right' | undefined)[];
  readonly rijen: readonly Tabelrij[];
}

export interface Tabelrij extends Geplaatst {
  readonly cellen: readonly Tabelcel[];
}

export interface Tabelcel extends Geplaatst {
  readonly tekst: Tekst;
}

/** `::tabel[naam]`: the place of a computed table. */
export interface Tabelplaats extends Geplaatst {
  readonly soort: 'tabelplaats';
  readonly naam: string;
}

/** A picture; one that was typed within a paragraph divides it. */
export interface Afbeelding extends Geplaatst {
  readonly soort: 'afbeelding';
  /** Path as the author wrote it. */
  readonly bestand: string;
  readonly alt: string;
  /** Printed below the picture; empty for none. */
  readonly bijschrift: string;
}

/** The name by which `:figuur[…]` knows a picture: that of its file, without folder and extension. */
export function figuurnaam({ bestand }: Afbeelding): string {
  return bestand.slice(bestand.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The blocks within a block. */
export function blokkenIn(blok: Tekstblok): readonly Tekstblok[] {
  switch (blok.soort) {
    case 'lijst':
      return blok.punten.flatMap(({ inhoud }) => inhoud);
    case 'citaat':
      return blok.inhoud;
    case 'alinea':
    case 'kop':
    case 'tabel':
    case 'tabelplaats':
    case 'afbeelding':
      return [];
    default:
      return nooit(blok);
  }
}

/** The running texts of a block itself, without those of the blocks within it. */
export function tekstenIn(blok: Tekstblok): readonly Tekst[] {
  switch (blok.soort) {
    case 'alinea':
    case 'kop':
      return [blok.tekst];
    case 'tabel':
      return blok.rijen.flatMap(({ cellen }) => cellen.map(({ tekst }) => tekst));
    case 'lijst':
    case 'citaat':
    case 'tabelplaats':
    case 'afbeelding':
      return [];
    default:
      return nooit(blok);
  }
}

/** All blocks, however deep, each before what stands within it. */
export function alleBlokken(blokken: readonly Tekstblok[]): readonly Tekstblok[] {
  const found: Tekstblok[] = [];
  const collect = (inhoud: readonly Tekstblok[]) => {
    for (const blok of inhoud) {
      found.push(blok);
      collect(blokkenIn(blok));
    }
  };
  collect(blokken);
  return found;
}

/** The words of a block with all that is in it, one space between two texts. */
export function platteBloktekst(blok: Tekstblok): string {
  return alleBlokken([blok]).flatMap(tekstenIn).map(platteTekst).join(' ');
}
