// src/gegevens: one file a key of the frontmatter: schema, print, variable, JSON, comparison.

import type * as z from 'zod';
import type { Soortkenmerken } from '../domain/soort.ts';
import type { IngevuldVeld } from '../domain/veld.ts';
import type { Sectie, Voetnoot } from '../domain/voorstel.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import { agendapunt } from './agendapunt.ts';
import { behandeling } from './behandeling.ts';
import { besluitpunten } from './besluitpunten.ts';
import { besluitpuntenCollege } from './besluitpunten-college.ts';
import { bevoegdheid } from './bevoegdheid.ts';
import { bijlagen } from './bijlagen.ts';
import { gehoord, geletOp, overwegende } from './considerans.ts';
import { datum } from './datum.ts';
import { eerdereBesluiten } from './eerdere-besluiten.ts';
import { financien } from './financien.ts';
import type { Gegeven, Lezer } from './gegeven.ts';
import { gemeente } from './gemeente.ts';
import { indieners } from './indieners.ts';
import { intern } from './intern.ts';
import { ondertekening } from './ondertekening.ts';
import { onderwerp } from './onderwerp.ts';
import { openbaar } from './openbaar.ts';
import { portefeuillehouder } from './portefeuillehouder.ts';
import { programma } from './programma.ts';
import { soort } from './soort.ts';
import { status } from './status.ts';
import { termijn } from './termijn.ts';
import { vergadering } from './vergadering.ts';
import { versie, versieReden } from './versie.ts';
import { zaaknummer } from './zaaknummer.ts';

/** Before the own keys of a municipality (`velden` in its sjabloon.yaml). */
const VOOR_EIGEN_VELDEN = [
  soort,
  gemeente,
  onderwerp,
  zaaknummer,
  status,
  versie,
  versieReden,
  datum,
  vergadering,
  agendapunt,
  behandeling,
  indieners,
  portefeuillehouder,
  programma,
  bevoegdheid,
] as const;

const NA_EIGEN_VELDEN = [
  openbaar,
  termijn,
  intern,
  geletOp,
  overwegende,
  gehoord,
  besluitpunten,
  besluitpuntenCollege,
  financien,
  bijlagen,
  eerdereBesluiten,
  ondertekening,
] as const;

/** Every key of the frontmatter, in the order of a well laid out proposal. */
export const GEGEVENS = { voorEigenVelden: VOOR_EIGEN_VELDEN, naEigenVelden: NA_EIGEN_VELDEN } as const;

type ElkGegeven = (typeof VOOR_EIGEN_VELDEN)[number] | (typeof NA_EIGEN_VELDEN)[number];

/** The same as one list. */
export const ALLE_GEGEVENS: readonly Gegeven[] = [...VOOR_EIGEN_VELDEN, ...NA_EIGEN_VELDEN];

/** The values of a proposal, by their names. */
export type Gegevens = {
  readonly [G in ElkGegeven as G['eigenschap']]: ReturnType<G['lees']>;
};

/** The frontmatter as a schema returns it: what is wrong or absent is not there. */
export type Frontmatter = {
  readonly [G in ElkGegeven as G['sleutel']]?: z.output<G['schema']> | undefined;
};

/** A proposal that fits the schema. Dates are ISO 8601 text. */
export interface Voorstel extends Gegevens {
  readonly source: SourceText;
  /** The frontmatter as a whole, to point at what is missing. */
  readonly frontmatter: Span;
  /** Extra keys that the template declares under `velden`. */
  readonly velden: Readonly<Record<string, IngevuldVeld>>;
  /** In the order in which the author wrote them. */
  readonly secties: readonly Sectie[];
  /** Footnote definitions of the body by their identifier (lower case). */
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
}

/** Makes the values of a proposal from its frontmatter. */
export function leesGegevens(ruw: Frontmatter, lezer: Lezer): Gegevens {
  const values: Readonly<Record<string, unknown>> = ruw;
  return Object.fromEntries(
    ALLE_GEGEVENS.map(({ eigenschap, sleutel, lees }) => [eigenschap, lees(values[sleutel], lezer)]),
  ) as Gegevens;
}

/** Whether a proposal of this kind has no place for a key. */
export function isVreemd(sleutel: string, soort: Soortkenmerken): boolean {
  return ALLE_GEGEVENS.some((one) => one.sleutel === sleutel && one.vreemd?.(soort));
}

/** The value of a gegeven in a proposal. */
export function waardeVan(gegeven: Gegeven, voorstel: Gegevens): unknown {
  return (voorstel as Readonly<Record<string, unknown>>)[gegeven.eigenschap];
}

/** Every key that a template may put in the head of a document, beside its own `velden`, with its usual name. */
export function kopnamen(): ReadonlyMap<string, string> {
  return new Map(ALLE_GEGEVENS.flatMap(({ kop = [] }) => kop.map(({ sleutel, naam }) => [sleutel, naam])));
}
