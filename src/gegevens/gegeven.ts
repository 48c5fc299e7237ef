import type * as z from 'zod';
import type { Orgaan, Puntnummering } from '../domain/besluitpunt.ts';
import type { Soort, Soortkenmerken } from '../domain/soort.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import type { Located } from '../source/located.ts';
import type { Variabele } from './variabele.ts';

/**
 * A gegeven is one key of the frontmatter. Each stands in a file of its own in this folder, with all that the program
 * knows of it; `register.ts` holds them in the order of a well laid out proposal. The type of a proposal, its schemas,
 * the head of a document, the variables of templates, voorstel.json, the comparison of versions and what `nieuw`
 * writes follow from that list, so that a new key is a file here, a line in the list, one in a template and one in
 * the guide.
 */
export interface Gegeven<
  Sleutel extends string = string,
  Eigenschap extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Waarde = unknown,
> extends Invoer<Sleutel, Eigenschap, Schema, Waarde>,
    Uitvoer<Waarde> {}

/** What an author types, and what becomes of it. */
interface Invoer<Sleutel extends string, Eigenschap extends string, Schema extends z.ZodType, Waarde> {
  /** The key that an author types. */
  readonly sleutel: Sleutel;
  /** The name of its value in a `Voorstel`. */
  readonly eigenschap: Eigenschap;
  /** What may stand there, with a Dutch description. */
  readonly schema: Schema;
  /** Whether a proposal of this kind must have it; without this no kind must. */
  nodig?(soort: Soortkenmerken): boolean;
  /** Whether a proposal of this kind has no place for it. */
  vreemd?(soort: Soortkenmerken): boolean;
  /** Makes the value of a `Voorstel`; `ruw` is undefined when the key is not there, or holds something wrong. */
  lees(ruw: z.output<Schema> | undefined, lezer: Lezer): Waarde;
}

/** What is made of the value. */
interface Uitvoer<Waarde> {
  /** Personal data of the organisation: in the internal variant only, and never told by a comparison (AVG). */
  readonly intern?: true;
  /** The lines that it can give in the head of a document. */
  readonly kop?: readonly Kopregel<Waarde>[];
  /** What it gives to templates, by the name of the variable. */
  readonly variabelen?: Readonly<Record<string, Variabele<Waarde>>>;
  /** How it stands in voorstel.json; without this it is not there. */
  readonly json?: JsonVorm<Waarde>;
  /** What versions of a proposal are compared by; without this the comparison has a room of its own for it. */
  readonly vergelijk?: readonly Vergelijking<Waarde>[];
  /** What `nieuw` does with it beyond writing a key that its template prints or needs. */
  readonly nieuw?: InNieuwVoorstel;
}

/** What the values of a `Voorstel` are made with. */
export interface Lezer {
  /** What the proposal is: known before its frontmatter is checked. */
  readonly soort: Located<Soort>;
  /** Stands in for a mandatory value that is missing or wrong; that is reported, and such a proposal is not printed. */
  readonly afwezig: Located<string>;
  /** How the house numbers the points of either organ. */
  readonly punten: Readonly<Record<Orgaan, Puntlezing>>;
  /** Reads inline Markdown. */
  tekst(regel: Located<string>): Located<Tekst>;
}

/** How points are numbered when they are read. */
export interface Puntlezing {
  readonly nummering: Puntnummering;
  /** Whether the parts of points count on from one point to the next. */
  readonly doorlopend: boolean;
  /** What stands before a number where it is named, so that it is no number of the other list: "C". */
  readonly voor?: string | undefined;
}

/** A line that a template may put in the head of a document. */
export interface Kopregel<Waarde> {
  /** The key by which a template calls it. */
  readonly sleutel: string;
  /** Its name on paper where the template gives it none. */
  readonly naam: string;
  /** What is printed; nothing when there is no value. */
  waarde(waarde: Waarde, druk: Kopdruk): string | undefined;
  /** The names or words one by one, of what can be several: a template says how they are joined. */
  delen?(waarde: Waarde): readonly string[];
  /** Whether it is a date, which can be written in several ways. */
  readonly datum?: true;
}

/** How a line in the head of a document is printed. */
export interface Kopdruk {
  readonly huis: Huisnotatie;
  /** Whether the document is for colleagues. */
  readonly intern: boolean;
}

export interface JsonVorm<Waarde> {
  /** Where it is another one than the key. */
  readonly naam?: string;
  van(waarde: Waarde, context: JsonContext): unknown;
}

export interface JsonContext {
  /** Whether internal data and bijlagen that are not public may be there. */
  readonly intern: boolean;
  /** Running text as plain text, with computed amounts filled in. */
  tekst(tekst: Located<Tekst>): string;
}

/** A value by which two versions are compared. */
export interface Vergelijking<Waarde> {
  /** The key, or below a key "termijn.datum". */
  readonly sleutel: string;
  /** How a report calls it. */
  readonly naam: string;
  /** As typed. */
  waarde(waarde: Waarde): string | undefined;
}

export interface InNieuwVoorstel {
  /** Written in each new proposal, printed by its template or not. */
  readonly altijd?: true;
  /** Left out unless it is mandatory, even where the template prints it. */
  readonly alleenNodig?: true;
  /** What an example makes clearer than the description; the first line says what it is. */
  readonly uitleg?: readonly string[];
  /** The same where the college decides and not the council. */
  readonly uitlegCollege?: readonly string[];
}

/** A gegeven by what is typed; `geeft` says what is made of it. */
export function gegeven<
  const Sleutel extends string,
  const Eigenschap extends string,
  Schema extends z.ZodType,
  Waarde,
>(invoer: Invoer<Sleutel, Eigenschap, Schema, Waarde>) {
  const geeft = (uitvoer: Uitvoer<Waarde>): Gegeven<Sleutel, Eigenschap, Schema, Waarde> => ({
    ...invoer,
    ...uitvoer,
  });
  // In two steps, so that the type of the value is known where it is printed.
  return { geeft };
}
