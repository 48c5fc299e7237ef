import type { Puntcijfer } from '../domain/besluitpunt.ts';
import type { Deel } from './deel.ts';

/** What happened to a part of a proposal. */
export type Wijziging = 'nieuw' | 'vervallen' | 'gewijzigd' | 'verplaatst';

/** A decision point, or one of the points a, b, c below it. */
export interface BesluitpuntVerschil {
  /** `hernummerd`: the same text in the same order, under another number because of what came or went above it. */
  readonly soort: Wijziging | 'hernummerd';
  /** "2" or "2a", in the old version. */
  readonly oud?: string;
  readonly nieuw?: string;
  /** Besides what `soort` says: it stands in another place among the others. */
  readonly verplaatst: boolean;
  /** Nothing was typed differently: a computed amount came out differently. */
  readonly berekend: boolean;
  readonly tekst: readonly Deel[];
}

/** A line of a list in the frontmatter (gelet op, overwegende …). */
export interface RegelVerschil {
  readonly soort: Wijziging;
  readonly berekend: boolean;
  readonly tekst: readonly Deel[];
}

export interface LijstVerschil {
  /** Key of the frontmatter: `gelet_op`, `overwegende`, `gehoord`. */
  readonly sleutel: string;
  readonly naam: string;
  readonly regels: readonly RegelVerschil[];
}

export type Alineavorm = 'alinea' | 'punt' | 'kop' | 'citaat' | 'rij' | 'tabel' | 'afbeelding';

/** A block of text in a section. */
export interface AlineaVerschil {
  readonly soort: Wijziging;
  readonly vorm: Alineavorm;
  /** The part that it came from, when it moved from another. */
  readonly van?: string;
  /** The part that it went to, when it moved to another; its changes are told there. */
  readonly naar?: string;
  readonly berekend: boolean;
  readonly tekst: readonly Deel[];
}

/** That an argument is now about another besluitpunt. */
export interface AnderBesluitpunt {
  /** Numbers of the besluitpunt in either version; the same number may be another point. */
  readonly oud: Puntcijfer;
  readonly nieuw: Puntcijfer;
  /** The point that it was about, as it was; `nu` is its number now, absent when it is gone. */
  readonly van: { readonly nummer: string; readonly tekst: string; readonly nu?: string };
  readonly naar: { readonly nummer: string; readonly tekst: string };
}

/** An argument or a kanttekening. */
export interface ArgumentVerschil {
  readonly soort: Wijziging;
  /** "1.2" in the old version; absent when it had no number. */
  readonly oud?: string;
  readonly nieuw?: string;
  readonly verplaatst: boolean;
  /** The besluitpunt that it belongs to, when that became another one. */
  readonly besluitpunt?: AnderBesluitpunt;
  readonly van?: string;
  readonly naar?: string;
  readonly kop: readonly Deel[];
  readonly alineas: readonly AlineaVerschil[];
}

export interface OnderdeelVerschil {
  readonly sleutel: string;
  readonly soort: Wijziging;
  /** The heading as the author wrote it (the new one, where there is one). */
  readonly kop: string;
  /** The heading before, when a free section was renamed. */
  readonly kopOud?: string;
  readonly alineas: readonly AlineaVerschil[];
  readonly argumenten: readonly ArgumentVerschil[];
}

/** A value of the frontmatter. */
export interface GegevenVerschil {
  /** Key of the frontmatter; below a key "termijn.datum". */
  readonly sleutel: string;
  /** Printed name of the key. */
  readonly naam: string;
  /** As typed; absent when there was none, or when it is internal. */
  readonly oud?: string;
  readonly nieuw?: string;
  readonly tekst: readonly Deel[];
  /** Personal data of the organisation: that it changed is told, its value is not. */
  readonly intern: boolean;
}

/** A bijlage or an earlier decision. */
export interface StukVerschil {
  readonly soort: Wijziging;
  readonly titel: readonly Deel[];
  /** What else changed, in words: "nu niet openbaar". */
  readonly details: readonly string[];
}

/** An amount, percentage, number or text as the tables hold it. */
export interface Waarde {
  /** As in voorstel.json: "62000.00", "pm", "12.5%", null for an empty cell. */
  readonly waarde: string | null;
  /** For people: "€ 62.000". */
  readonly tekst: string;
}

export interface CelVerschil {
  readonly kolom: string;
  readonly kop: string;
  readonly oud: Waarde;
  readonly nieuw: Waarde;
  /** New less old; absent for text, and where an amount was or became unknown. */
  readonly verschil?: Waarde;
}

export interface RijVerschil {
  readonly id: string;
  readonly naam: string;
  readonly naamOud?: string;
  /** The group in which it stands. */
  readonly groep?: string;
  readonly soort: Wijziging;
  /** `post` for what is typed, `totaal`, `subtotaal`, `saldo`, `groep` … */
  readonly rijsoort: string;
  /** What the rows around it come to, or a stand that another row says too; not told to other programs. */
  readonly rol?: 'uitkomst' | 'overgenomen';
  /** Its amounts follow from others. */
  readonly berekend: boolean;
  readonly cellen: readonly CelVerschil[];
  /** Over all years, where that means something. */
  readonly totaal?: CelVerschil;
  /** What else changed, in words: "was incidenteel, nu structureel". */
  readonly details: readonly string[];
}

export interface TabelVerschil {
  readonly naam: string;
  readonly titel: string;
  readonly soort: Wijziging;
  /** Made by the program from other tables. */
  readonly afgeleid: boolean;
  readonly rijen: readonly RijVerschil[];
  readonly details: readonly string[];
}

/** What the changed amounts lead to, in one line: "Dekking 2026: sluit → tekort van € 8.000". */
export interface GevolgVerschil {
  readonly soort: 'totaal' | 'dekking' | 'structureel';
  /** Name of the table. */
  readonly tabel: string;
  readonly naam: string;
  readonly jaar?: string;
  readonly oud: Waarde;
  readonly nieuw: Waarde;
  readonly verschil?: Waarde;
  /** Of a table that only explains another, or that is also part of one; not told to other programs. */
  readonly toelichtend?: true;
  readonly deelVan?: string;
}

export interface FinancienVerschil {
  readonly gevolgen: readonly GevolgVerschil[];
  /** Lasten, baten or dekking changed, and the dekking still is what it should be in all years. */
  readonly dekkingSluit: boolean;
  readonly tabellen: readonly TabelVerschil[];
  /** Settings behind the tables: the rente of an investering, the minimum of a reserve. */
  readonly uitgangspunten: readonly GegevenVerschil[];
}

/** Everything that changed in meaning between two versions of one proposal. Empty lists: nothing did. */
export interface VerschilVoorstel {
  readonly onderwerp: string;
  readonly besluitpunten: readonly BesluitpuntVerschil[];
  readonly financien: FinancienVerschil;
  readonly considerans: readonly LijstVerschil[];
  readonly onderdelen: readonly OnderdeelVerschil[];
  readonly bijlagen: readonly StukVerschil[];
  readonly eerdereBesluiten: readonly StukVerschil[];
  readonly gegevens: readonly GegevenVerschil[];
  /** Keys of the frontmatter that could not be read in one of the versions, and so were not compared. */
  readonly nietVergeleken: readonly string[];
}

/** Whether nothing changed in meaning. */
export function isGelijk(verschil: VerschilVoorstel): boolean {
  const { financien } = verschil;
  return [
    verschil.besluitpunten,
    verschil.considerans,
    verschil.onderdelen,
    verschil.bijlagen,
    verschil.eerdereBesluiten,
    verschil.gegevens,
    financien.tabellen,
    financien.gevolgen,
    financien.uitgangspunten,
  ].every((list) => list.length === 0);
}
