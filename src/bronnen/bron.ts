// src/bronnen: what can be done with the sources of a council: proposals and what lies beside them, meetings, councils.

import type { Variant } from '../compose/variant.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Artifact, BuildOptions, Gecomponeerd } from '../documenten.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { FormattedFile } from '../format/format-file.ts';
import type { JsonSchema } from '../gegevens/json-schema.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import type { Besluitstukken } from '../vergaderstukken/besluiten.ts';
import type { Lezing } from '../verschil/lezing/lezing.ts';
import type { World } from '../world/world.ts';

/** The kinds of sources, in the order in which they are worked on. */
export const BRONNAMEN = ['voorstel', 'stukken', 'vergadering', 'raad'] as const;
export type Bronnaam = (typeof BRONNAMEN)[number];

/** Where sources are read. */
export interface Bronomgeving {
  readonly world: World;
  readonly sjablonen: Sjablonen;
}

/** The files of one folder that come out of a source. */
export interface Uitvoer {
  /** The folder below that of all documents, with slashes between its steps. */
  readonly map: string;
  readonly artifacts: readonly Artifact[];
}

/** What comes out of a source. */
export interface Gemaakt {
  readonly uitvoer: readonly Uitvoer[];
  /** Decisions that the council did not take, and that must not lie among the documents. */
  readonly zonderBesluit: readonly Extract<Besluitstukken, { soort: 'geen' }>[];
  /** Of files that are worked on together those with errors, of which nothing came. */
  readonly geweigerd?: readonly string[];
}

/** What `opmaak` was asked for besides the layout itself; only proposals have numbers to change. */
export interface Opmaakwens {
  /** Holds the last version, against which arguments are numbered again. */
  readonly vorige?: World | undefined;
  /** Names besluitpunten by their ids. */
  readonly ids?: boolean;
}

/**
 * A kind of source: how its files are known and told of, and the work that can be done with them. Files that are read
 * together are worked on together. To know a file loads no code of the work.
 */
export interface Bronsoort {
  readonly naam: Bronnaam;
  readonly lidwoord: 'de' | 'het';
  readonly enkelvoud: string;
  readonly meervoud: string;
  /** Whether a file is of this kind by its place and its name (path with slashes). */
  herken(path: string): boolean;
  /** The words behind `soort` that make a file of another name one of this kind; none for proposals, which all others are. */
  readonly soorten: readonly string[];
  /** Whether files of one folder are read together. */
  readonly samen: boolean;
  /** The folder in which the documents come, from the full path of a file. */
  map(full: string): string;
  /** Whether documents are made of it. */
  readonly gebouwd: boolean;
  /** Loads what works on this kind. */
  werk(): Promise<Bronwerk>;
}

/** What can be done with files of a kind; of those that were named at least one is there. */
export interface Bronwerk {
  /**
   * Everything that can be told about these files without writing one. `vorige` holds the last version. With `haast` what
   * takes long is left out: a part of the same, of which nothing goes when the rest comes.
   */
  check(
    omgeving: Bronomgeving,
    bestanden: readonly string[],
    vorige?: World,
    haast?: boolean,
  ): Promise<readonly Diagnostic[]>;
  /** The documents of these files; absent for a kind of which nothing is made. Of a file with an error there are none. */
  readonly build?: (
    omgeving: Bronomgeving,
    bestanden: readonly string[],
    map: string,
    options: Pick<BuildOptions, 'formaten' | 'variant'>,
  ) => Promise<Result<Gemaakt>>;
  /**
   * The documents of these files before they are written, to look at; absent for a kind of which nothing is made, and for
   * proposals, which are shown with errors too. Of a file with an error there are none.
   */
  readonly componeer?: (
    omgeving: Bronomgeving,
    bestanden: readonly string[],
    variant: Variant,
  ) => Promise<Result<readonly Gecomponeerd[]>>;
  /** What may stand in the file, or above its text, for editors; `sjablonen` are those that there are. */
  schema(sjablonen: readonly Sjabloon[]): JsonSchema;
  /** A file as it is compared with another version of it; absent for proposals, of which tables and documents are compared too. */
  readonly lees?: (omgeving: Bronomgeving, path: string) => Result<Lezing>;
  /** A file laid out; no value where it cannot be read. */
  format(omgeving: Bronomgeving, path: string, wens: Opmaakwens): Promise<Result<FormattedFile>>;
}
