import type { Ernst } from '../diagnostics/diagnostic.ts';
import type { Located } from '../source/located.ts';
import type { Kopnotatie, Kopnummering } from './kopnotatie.ts';
import type { Puntopmaak } from './puntstijl.ts';
import type { Soort, Soortkenmerken } from './soort.ts';
import type { Bijschriftsoort } from './tekst.ts';
import type { Huisnotatie, Veld } from './veld.ts';

/** What a municipality's template asks of a proposal and how it names things; read from sjabloon.yaml. */
export interface Sjabloon {
  /** Name of the folder under templates/. */
  readonly map: string;
  /** "Dordrecht": completes "De raad van de gemeente …". */
  readonly gemeente: string;
  /** "Gemeente Dordrecht": author of the documents in their metadata. */
  readonly organisatie: string;
  /** BCP 47. */
  readonly taal: string;
  /** Frontmatter keys beyond those of every municipality, of all kinds of proposal together. */
  readonly velden: readonly Veld[];
  readonly notatie: Huisnotatie;
  /** By their keys, in the order in which they are offered. */
  readonly soorten: Readonly<Record<Soort, SoortSjabloon>>;
}

/** `nummering` and `punten`: how what the council decides is printed, the same in voorstel and besluit. */
export interface SoortSjabloon extends Soortkenmerken, Puntopmaak {
  /** "Raadsvoorstel": the title on the paper. */
  readonly naam: string;
  /** Its own keys, those of all kinds first. */
  readonly velden: readonly Veld[];
  /** What is made of such a proposal: file name -> template file (without folder, with .hbs). */
  readonly documenten: readonly DocumentDefinitie[];
  /** The head of the document, in order. */
  readonly kopgegevens: readonly KopgegevenDefinitie[];
  /** The sections in the order in which they are printed. */
  readonly secties: readonly SectieDefinitie[];
  /** How what the college decides is printed. */
  readonly college: Puntopmaak;
  readonly bijschriften: Bijschriftwoorden;
  /** Numbers of headings; without any they have none. */
  readonly kopnummering: Kopnummering;
  /** Whether an author may add sections that the template does not name; they follow the last one. */
  readonly vrijeSecties: boolean;
  /** Rules that weigh more or less here than usual, or not at all. */
  readonly regels?: readonly RegelInstelling[];
}

/** The word before the numbers of captions ("Tabel"); what has none is not numbered. */
export type Bijschriftwoorden = Readonly<Partial<Record<Bijschriftsoort, string>>>;

export const REGELSTANDEN = ['fout', 'waarschuwing', 'tip', 'uit'] as const;

/** How a template sets one rule. */
export interface RegelInstelling {
  readonly naam: Located<string>;
  readonly ernst: Ernst | 'uit';
}

export interface DocumentDefinitie {
  /** File name without extension: "raadsvoorstel". */
  readonly naam: string;
  /** "raadsvoorstel.hbs" */
  readonly sjabloon: string;
  /** "Raadsvoorstel": first part of the title in the metadata. */
  readonly titel: string;
  /** This document is the decision: what is made anew after the council has voted. */
  readonly besluit: boolean;
  /** Its title where amendments changed it: "Geamendeerd raadsbesluit". */
  readonly titelGeamendeerd: string;
  /** Made only where this is so. */
  readonly als?: Voorwaarde;
}

/** A place in the head of a document: a name, and what stands behind it; with none of the three room to fill in. */
export interface KopgegevenDefinitie {
  /** A frontmatter key, a key under `velden`, or `besluitpunten`. */
  readonly sleutel?: string;
  /** Fixed text instead of a value. */
  readonly tekst?: string;
  /** A section instead of a value: it then stands here and not among the sections. */
  readonly onderdeel?: string;
  readonly kop: string;
  readonly verplicht: boolean;
  /** Print the name with a place to fill in when there is no value ("Vergadering van"). */
  readonly tonenAlsLeeg: boolean;
  /** What is printed when there is no value: "(door de griffie in te vullen)". */
  readonly alsLeeg?: string;
  /** How a date is written here, where that is not as the house writes it elsewhere. */
  readonly notatie?: string;
  /** How the names are joined of what can be several. */
  readonly scheiding: Scheiding;
  /** Printed only where this is so. */
  readonly als?: Voorwaarde;
  /** Which row it shares with others, from 0; absent for an entry that asks for no place of its own. */
  readonly rij?: number;
  /** Its part of the row: of 2 and 1 the first is twice as wide. */
  readonly breedte: number;
}

export const SCHEIDINGEN = ['opsomming', 'komma', 'schuine-streep', 'regels'] as const;
/** "A, B en C", "A, B, C", "A / B / C", or each on a line of its own. */
export type Scheiding = (typeof SCHEIDINGEN)[number];

/** Whether something is there, or is not: a value of the proposal, or what the document is ("intern", "concept"). */
export interface Voorwaarde {
  readonly naam: string;
  readonly niet: boolean;
}

export interface SectieDefinitie {
  readonly sleutel: string;
  readonly kop: string;
  readonly verplicht: boolean;
  /** Other headings by which an author may call this section. */
  readonly ook: readonly string[];
  /** How the headings in it are numbered, where that is not as in other sections: "Artikel 1". */
  readonly tussenkop?: Kopnotatie;
  /** The documents in whose list of sections it stands; in that of all when absent. */
  readonly documenten?: readonly string[];
  /** What belongs in this section, in a sentence or two: guidance for a new proposal. */
  readonly uitleg?: string;
}
