// src/huisstijl: the look of a municipality as data, read from huisstijl.yaml.

import type { Rol } from '../document/nodes.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import type { Woordstijl } from './huisstijl-schema.ts';

/** The house style as every writer reads it: roles to appearance. All lengths in points, colours as "#rrggbb". */
export interface Huisstijl {
  readonly pagina: Pagina;
  readonly lettertype: Lettertype;
  readonly kleuren: Kleuren;
  readonly stijlen: Readonly<Record<Rol, Stijl>>;
  readonly tabel: TabelStijl;
  /** The head of a document; without this its entries stand below each other, the value beside its name. */
  readonly kopgegevens?: KopStijl;
  /** Break words at line ends in running text (never in heads). */
  readonly afbreken: boolean;
  /** Words with a hyphen at each place where they may be broken, for what the patterns of the language get wrong. */
  readonly afbreekuitzonderingen?: readonly string[];
  /** Number every fifth line of a page in the margin, for reading along in a meeting. */
  readonly regelnummers?: boolean;
  /**
   * In the PDF, running text after a heading, list, table or figure comes back on lines (and half lines) that run
   * through from page to page.
   */
  readonly basislijnraster?: boolean;
  /** Extra space between the letters of spaced text ("besluit:"), in em. */
  readonly spatiering: number;
  /** A Word file of the municipality itself: the Word writer takes styles, paper, running heads and feet from it. */
  readonly basis?: BasisBestand;
}

export interface BasisBestand {
  readonly bytes: Uint8Array;
  /** Where problems with the file are reported. */
  readonly plaats: Span;
  /** The names of its styles for roles and tables, where those are not the names that are looked for. */
  readonly stijlen?: Readonly<{ [Naam in Woordstijl]?: Located<string> | undefined }>;
  /** Whether its heading styles keep the numbers that they give. */
  readonly kopnummers?: boolean;
}

export interface Pagina {
  readonly breedte: number;
  readonly hoogte: number;
  readonly marges: Marges;
  /** Distance from the upper paper edge to the running head, from the lower one to the running foot. */
  readonly koptekst: number;
  readonly voettekst: number;
}

export interface Marges {
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
}

/** `naam` is the font of the Word file and first in HTML; the files, with the same metrics, go into the PDF. */
export interface Letterfamilie {
  readonly naam: string;
  /** A CSS generic family for HTML. */
  readonly soort: 'serif' | 'sans-serif';
  readonly normaal: FontFile;
  readonly vet: FontFile;
  readonly cursief: FontFile;
  readonly vetcursief: FontFile;
}

/** The family of running text and of every style that names no other, and what goes for all families. */
export interface Lettertype extends Letterfamilie {
  /** Asked in this order for characters that the font itself lacks. */
  readonly terugval: readonly FontFile[];
  /** Whether the open fonts go into the Word file, for computers that do not have the others. */
  readonly insluiten?: boolean;
  /** The other families that styles name, each once; undefined for none. */
  readonly andere?: readonly Letterfamilie[];
}

/** The family of a style. */
export function familieVan(
  lettertype: Lettertype,
  { lettertype: naam }: Pick<Stijl, 'lettertype'>,
): Letterfamilie {
  return lettertype.andere?.find((one) => one.naam === naam) ?? lettertype;
}

export interface FontFile {
  readonly path: string;
  /** A TrueType or OpenType font file. */
  readonly bytes: Uint8Array;
}

export interface Kleuren {
  readonly tekst: string;
  /** As the house has it, for rules and fills; text in it has the shade that can be read. */
  readonly accent: string;
  /** Links in running text. */
  readonly koppeling: string;
  /** Rules between table rows and the rule under the running head. */
  readonly lijn: string;
  /** The rule below a table head and the last one of a table; the rule above sums. */
  readonly lijnKop: string;
  readonly lijnTotaal: string;
  /** Background of table heads. */
  readonly vlak: string;
}

export interface Stijl {
  readonly grootte: number;
  /** From base line to base line. */
  readonly regelhoogte: number;
  readonly vet: boolean;
  readonly cursief: boolean;
  readonly kleur: string;
  /** Space before and after; between two blocks the larger of both counts, at the top of a page none. */
  readonly voor: number;
  readonly na: number;
  /** Indentation at the left; for numbered and bulleted text the place of the text, with the number hanging before it. */
  readonly inspringing: number;
  readonly uitlijning: 'links' | 'rechts' | 'midden' | 'uitgevuld';
  /** Stays on the page of what follows. */
  readonly bijVolgende: boolean;
  readonly hoofdletters: boolean;
  /** The name of one of the other families; undefined for that of running text. */
  readonly lettertype?: string;
  /** Rules around the text and a fill behind it; undefined for none. */
  readonly rand?: Rand;
}

export interface KopStijl {
  /** How many entries stand beside each other, unless the template gives them a row. */
  readonly kolommen: number;
  /** Rules between the rows, or around every place. */
  readonly lijnen: 'geen' | 'rijen' | 'alle';
  /** Where the name of an entry stands: before its value or above it. */
  readonly koppen: 'naast' | 'boven';
  /** The colour behind the names, and behind their values where these stand below them; undefined for none. */
  readonly vlak?: string | undefined;
  /** The colour of the names, where they stand on one that the text cannot be read on. */
  readonly naamkleur?: string | undefined;
}

/** Rules around a paragraph, as thick as this at each side (0 for none), and a fill behind it. */
export interface Rand {
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
  readonly kleur: string;
  readonly vlak?: string;
}

/** Room between the text and its rules, or the edge of its fill, in points; as Word has it. */
export const RANDRUIMTE = 4;

export interface TabelStijl {
  /** Thickness of the rules: under the head, between rows (0 for none), above a total. */
  readonly lijnKop: number;
  readonly lijnRij: number;
  readonly lijnTotaal: number;
  /** Room between the rules and the text of a cell. */
  readonly celHorizontaal: number;
  readonly celVerticaal: number;
  /** Label indentation for each level of nesting. */
  readonly inspringing: number;
  /** Smallest font size to which a table that is too wide may shrink. */
  readonly kleinste: number;
}
