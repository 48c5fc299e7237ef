// src/werkbank/gesprek: what the page asks of the worker, as plain data, and how a question gets its answer.

import type { Variant } from '../../compose/variant.ts';
import type { Ernst } from '../../diagnostics/diagnostic.ts';
import type { Weigering } from '../../domain/weigering.ts';
import type { Formulier } from '../../formulier/formulier.ts';
import type { Vergaderformulier } from '../../formulier/vergadering/vergaderformulier.ts';
import type { Wens } from '../../formulier/wens.ts';
import type { Proefdocument } from '../../proefdruk/proefdruk.ts';
import type { Proefdruk } from '../../proefdruk/proefpagina.ts';
import type { Completion } from '../../session/answers.ts';
import type { Formaat } from '../../writers/index.ts';

/** A file of the folder that is worked in: its path from that folder, with forward slashes. */
export interface Bestandsinhoud {
  readonly pad: string;
  readonly inhoud: string | Uint8Array;
}

/** A place in a file as the page holds its text: as it was typed, with LF line ends, without byte order mark. */
export interface Plek {
  readonly pad: string;
  /** UTF-16 offsets, `tot` not included. */
  readonly van: number;
  readonly tot: number;
  /** Line and column of `van`, both from 1. */
  readonly lijn: number;
  readonly kolom: number;
}

/** A problem, as the page shows it. */
export interface Melding {
  readonly regel: string;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly plek?: Plek;
  readonly hint?: string;
  readonly verwant: readonly { readonly melding: string; readonly plek: Plek }[];
  readonly herstel?: Herstelling;
  /** What may mend it, where that is for the author to choose. */
  readonly keuzes: readonly Herstelling[];
  /** Whether something can be done at its place, whatever is wrong there. */
  readonly watKan?: boolean;
}

/** What would mend a problem. */
export interface Herstelling {
  /** What it does, as an order without a full stop. */
  readonly titel: string;
  /** Whether it may be done without asking. */
  readonly veilig: boolean;
  /** Pieces that do not overlap, each with what takes its place. */
  readonly edits: readonly { readonly plek: Plek; readonly tekst: string }[];
}

/** A piece of a text, and what takes its place. */
export interface Vervanging {
  readonly span: Plek;
  readonly tekst: string;
}

/** What could stand at a place in a text: `Completion` of the session. */
export interface Aanvulling extends Omit<Completion, 'edit' | 'more'> {
  readonly edit: Vervanging;
  readonly more?: readonly Vervanging[];
}

/** What is told about a place in a text; in Markdown. */
export interface Uitleg {
  readonly span: Plek;
  readonly uitleg: string;
}

/** A document that was made: `map` is the folder below that of all documents, `naam` has an extension. */
export interface Document {
  readonly map: string;
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Something that worked out, or why it did not. */
export type Uitkomst<T> = { readonly gelukt: T } | { readonly geweigerd: Weigering };

/** A municipality with what can be started for it. */
export interface Gemeentekeuze {
  /** The name of its folder of templates: what stands behind `gemeente`. */
  readonly map: string;
  readonly naam: string;
  readonly soorten: readonly { readonly soort: string; readonly naam: string }[];
}

/** A new text, not yet put anywhere. */
export interface NieuwBestand {
  readonly pad: string;
  readonly inhoud: string | Uint8Array<ArrayBuffer>;
}

/** What an old paper says of itself. */
export interface Herkenning {
  /** The name of a folder of templates; absent where none knows the paper. */
  readonly gemeente?: string;
  /** Why it is not certain; absent where it is. */
  readonly twijfel?: string;
  readonly wijzigingen: number;
}

/** Everything that the page can ask, by its name: what goes with the question, and what comes back. */
export interface Verzoeken {
  /**
   * Begins with a folder of this name and without files: those that were there are forgotten. Documents of a source that
   * lies in the folder itself come in one that is called so.
   */
  open: { vraag: { readonly map: string }; antwoord: null };
  /** Puts files in the place of those with the same path, or beside the others. */
  zet: { vraag: { readonly bestanden: readonly Bestandsinhoud[] }; antwoord: null };
  /** Takes files away. */
  verwijder: { vraag: { readonly paden: readonly string[] }; antwoord: null };
  /** The paths of all sources that there are, with what each of them is; sorted. */
  bronnen: {
    vraag: null;
    antwoord: readonly { readonly pad: string; readonly soort: string; readonly enkelvoud: string }[];
  };
  /**
   * Everything that can be told about a source without making a document. With `haast` what takes long is left out: a part
   * of the same, of which nothing goes when the rest comes.
   */
  controleer: {
    vraag: { readonly pad: string; readonly haast?: boolean };
    antwoord: { readonly meldingen: readonly Melding[] };
  };
  /**
   * Mends all that may be mended without asking, or only problems of one rule: the files that change as they become, with
   * LF line ends. They are not put among the files.
   */
  herstel: {
    vraag: { readonly pad: string; readonly regel?: string };
    antwoord: {
      readonly bestanden: readonly { readonly pad: string; readonly tekst: string }[];
      readonly aantal: number;
    };
  };
  /** A proposal or a meeting as a form; nothing where its text has to be mended first, or is something else. */
  formulier: {
    vraag: { readonly pad: string };
    antwoord: { readonly formulier?: Formulier; readonly vergadering?: Vergaderformulier };
  };
  /** The text of a proposal or a meeting as it becomes by what was done in its form; it is not put among the files. */
  wens: {
    vraag: { readonly pad: string; readonly tekst: string; readonly wensen: readonly Wens[] };
    antwoord: { readonly tekst: string };
  };
  /**
   * A document of a source to look at, as pages or as HTML whose parts tell where they were typed; the first one where
   * `document` names none. `fouten` says that the text has errors: then it says so itself. Fonts and pictures whose names
   * are `bekend` are not sent again. Where there is nothing to show, `foutIn` holds the files whose errors are in its way.
   */
  proef: {
    vraag: {
      readonly pad: string;
      readonly document?: string;
      readonly vorm: 'bladzijden' | 'web';
      readonly variant: Variant;
      readonly fouten: boolean;
      readonly bekend: readonly string[];
    };
    antwoord: {
      readonly documenten: readonly Proefdocument[];
      readonly foutIn: readonly string[];
      readonly bladzijden?: Proefdruk;
      readonly web?: { readonly naam: string; readonly html: string };
    };
  };
  /** The documents of a source; none when it has errors, and of those that could not be made the reason is a problem. */
  maak: {
    vraag: {
      readonly pad: string;
      readonly formaten: readonly (Formaat | 'json')[];
      readonly variant: Variant;
    };
    antwoord: { readonly documenten: readonly Document[]; readonly meldingen: readonly Melding[] };
  };
  /** The municipalities that have a template. */
  gemeenten: { vraag: null; antwoord: readonly Gemeentekeuze[] };
  /** The text of a new proposal in a folder of its own, `proposals/<naam>/voorstel.md`; it is not put among the files. */
  nieuw: {
    vraag: {
      readonly naam: string;
      readonly gemeente: string;
      readonly soort: string;
      readonly onderwerp?: string;
      readonly datum?: string;
    };
    antwoord: Uitkomst<NieuwBestand>;
  };
  /**
   * What is known of an old paper (.docx, .txt or .md) before it is brought in: the municipality that it seems to be of, why
   * that is not certain, and how many tracked changes it holds.
   */
  herken: {
    vraag: { readonly bytes: Uint8Array };
    antwoord: Uitkomst<Herkenning>;
  };
  /** A proposal made of an old paper, with a report beside it and its pictures. */
  importeer: {
    vraag: {
      readonly bestandsnaam: string;
      readonly bytes: Uint8Array;
      readonly gemeente?: string;
      /** How tracked changes are read. */
      readonly wijzigingen: 'aanvaard' | 'verworpen';
      /** Writes amounts in the text that one row of a table holds as `:bedrag[…]`. */
      readonly koppel: boolean;
    };
    antwoord: Uitkomst<{ readonly bestanden: readonly NieuwBestand[]; readonly gemeente: string }>;
  };
  /** What could stand at an offset of a text. */
  aanvullingen: {
    vraag: { readonly pad: string; readonly at: number };
    antwoord: readonly Aanvulling[];
  };
  /** What is known of what stands at an offset of a text. */
  uitleg: {
    vraag: { readonly pad: string; readonly at: number };
    antwoord: { readonly uitleg?: Uitleg };
  };
  /** What can be done with what is selected in a text, or stands at a place, though nothing is wrong with it. */
  handelingen: {
    vraag: { readonly pad: string; readonly van: number; readonly tot: number };
    antwoord: readonly Herstelling[];
  };
  /** A question to the session, passed on as it is: the name of what it can do, and what that asks for. */
  sessie: {
    vraag: { readonly naam: string; readonly argumenten: readonly unknown[] };
    antwoord: unknown;
  };
}

export type Verzoeknaam = keyof Verzoeken;
export type Vraag<N extends Verzoeknaam> = Verzoeken[N]['vraag'];
export type Antwoord<N extends Verzoeknaam> = Verzoeken[N]['antwoord'];

/** What the page sends first, and once. */
export interface Begin {
  readonly begin: Middelen;
}

/** The parts of the program that are no code. */
export interface Middelen {
  /** HarfBuzz, which shapes text, and its maker of partial fonts. */
  readonly harfbuzz: Uint8Array<ArrayBuffer>;
  readonly subset: Uint8Array<ArrayBuffer>;
  /** The templates that come with the program, as a zip of `<gemeente>/…`. */
  readonly sjablonen: Uint8Array<ArrayBuffer>;
}

/** The number of the answer in which a worker says that it has begun; questions have higher ones. */
export const BEGONNEN = 0;

/** A question as it is sent; `nummer` comes back with its answer. */
export interface VerzondenVraag {
  readonly nummer: number;
  readonly naam: Verzoeknaam;
  readonly vraag: unknown;
}

/** An answer as it is sent; `fout` where the program itself failed, in Dutch. */
export type VerzondenAntwoord =
  | { readonly nummer: number; readonly antwoord: unknown }
  | { readonly nummer: number; readonly fout: string };
