import type { DiagnosticExtra, Ernst } from '../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import type { Basissoort } from '../domain/soort.ts';
import type { Span } from '../source/source-text.ts';
import type { CheckInput } from './check.ts';

/** The groups in which `uitleg` lists the rules, in that order. */
export const GROEPEN = {
  besluitpunten: 'Besluitpunten',
  argumenten: 'Argumenten en kanttekeningen',
  opbouw: 'Opbouw',
  recht: 'Recht en bevoegdheid',
  tijd: 'Data en perioden',
  namen: 'Namen, afkortingen en spelling',
  tekst: 'Tekst',
  toegankelijk: 'Toegankelijkheid',
  openbaar: 'Openbaarheid en privacy',
  geld: 'Bedragen en tabellen',
  amendementen: 'Amendementen en moties',
  vergadering: 'Raad en vergadering',
  gegevens: 'Gegevens bovenaan',
  bestanden: 'Bestanden',
  programma: 'Sjabloon en programma',
} as const;
export type Groep = keyof typeof GROEPEN;

/** What `uitleg` tells about a rule. */
export interface Regelpagina {
  /** kebab-case; the name in messages, silences and templates. For a rule also the name of its file. */
  readonly naam: Regelnaam;
  readonly groep: Groep;
  readonly ernst: Ernst;
  /** The rule in one sentence. */
  readonly kort: string;
  /** Why it exists and what to do, in a few sentences. */
  readonly waarom: string;
  /** Law article, study or standard. */
  readonly bron?: string;
  /**
   * Small pieces of a proposal: YAML keys, or Markdown, or both with a line `---` between them.
   * In the bad one ‹ and › stand around the place that is reported. They are the tests of the rule.
   */
  readonly fout?: string;
  readonly goed?: string;
  /**
   * The file that the examples are a piece of; a proposal when absent. `bestanden`: pieces of several files, each below a
   * line `== ` with its path in the folder of all proposals.
   */
  readonly in?: 'vergadering' | 'raad' | 'amendement' | 'vastgelegd' | 'bestanden';
  /** Without this rule a document would be wrong or could not be made: no template or comment can change it. */
  readonly vast?: true;
}

/** What a rule found; its name comes from the rule, its severity too unless it says otherwise. */
export interface Vondst extends DiagnosticExtra {
  readonly melding: string;
  readonly span: Span;
  readonly ernst?: Ernst;
}

/** What is asked of the rules: all that they find, or only what is an error. */
export type Gevraagd = 'alles' | 'fouten';

/** A rule: its page and a pure function that looks at a proposal. */
export interface Regel extends Regelpagina {
  /** The kinds of proposal that it concerns, own ones by what they are treated as; all when absent. */
  readonly soorten?: readonly Basissoort[];
  /** Some of what it finds is an error, though the rule itself is lighter. */
  readonly ookFout?: true;
  check(input: CheckInput): readonly Vondst[];
}

/** A rule that looks at nothing but running text, of whatever paper that is. */
export interface Tekstregel extends Omit<Regel, 'check'> {
  check(input: Pick<CheckInput, 'passages'>): readonly Vondst[];
}
