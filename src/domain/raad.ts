import type { Located } from '../source/located.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import type { Tekst } from './tekst.ts';

/** How the title of a person is written before the name. */
export const AANHEFFEN = ['de heer', 'mevrouw', 'geen'] as const;
export type Aanhef = (typeof AANHEFFEN)[number];

/** Somebody with a name as it is printed. */
export interface Persoon {
  readonly naam: Located<string>;
  readonly aanhef: Aanhef;
}

/** Somebody who sits in the council, all of a period or a part of it. */
export interface Raadslid extends Persoon {
  /** The first day (ISO 8601); absent: from the start of the period. */
  readonly vanaf?: Located<string> | undefined;
  /** The day on which he or she no longer sat (ISO 8601); absent: until the end of the period. */
  readonly tot?: Located<string> | undefined;
}

/** A group in the council. */
export interface Fractie {
  readonly naam: Located<string>;
  /** Seats that it won, vacant ones counted. */
  readonly zetels: Located<number>;
  /** Of those, how many nobody holds. */
  readonly vacatures: number;
  /** Its members; empty where the house does not keep their names here. */
  readonly leden: readonly Raadslid[];
}

/** Who sat in the council from a day on, until the next period. */
export interface Raadsperiode {
  /** ISO 8601. */
  readonly vanaf: Located<string>;
  /** Of how many members the council consists (Gemeentewet, article 8). */
  readonly zetels: Located<number>;
  readonly fracties: readonly Fractie[];
  readonly voorzitter: Persoon;
  readonly plaatsvervangers: readonly Persoon[];
  readonly griffier: Persoon;
  readonly plaatsvervangendGriffiers: readonly Persoon[];
  readonly span: Span;
}

/** What happens to the numbers of besluitpunten that an amendment puts between others. */
export const NA_AMENDEMENT = ['bisnummer', 'vernummeren'] as const;
/** What the house calls a point of a decision. */
export const PUNTWOORDEN = ['besluitpunt', 'beslispunt'] as const;
/** Who signs for the council: both, or the griffier alone where the council decided so (article 32a, paragraph 2). */
export const ONDERTEKENAARS = ['beiden', 'griffier'] as const;
/** The two forms of a list of decisions. */
export const BESLUITENLIJSTVORMEN = ['kort', 'uitgebreid'] as const;
/** What the house prints where nobody voted against. */
export const EENSGEZIND = ['met algemene stemmen', 'unaniem'] as const;

/** The council of a municipality, and what its rules of order say of decisions: templates/<gemeente>/raad.yaml. */
export interface Raad {
  readonly source: SourceText;
  readonly inwoners?: Located<number> | undefined;
  readonly naAmendement: (typeof NA_AMENDEMENT)[number];
  readonly puntwoord: (typeof PUNTWOORDEN)[number];
  readonly ondertekening: (typeof ONDERTEKENAARS)[number];
  readonly besluitenlijst: (typeof BESLUITENLIJSTVORMEN)[number];
  readonly eensgezind: (typeof EENSGEZIND)[number];
  /** Whether a raadsbesluit says how the council voted. */
  readonly stemuitslagOpBesluit: boolean;
  /** Whether an amendment that costs money must say what pays for it. */
  readonly dekkingVerplicht: boolean;
  /** How many days before a meeting its papers go out. */
  readonly termijnStukken?: Located<number> | undefined;
  /** Where the papers of a meeting can be read, and how somebody can speak there: whole sentences. */
  readonly inzage?: Located<Tekst> | undefined;
  readonly inspreken?: Located<Tekst> | undefined;
  /** The oldest first. */
  readonly perioden: readonly Raadsperiode[];
}

/** Who sat in the council on a day (ISO 8601); undefined before the first period. */
export function periodeOp({ perioden }: Raad, dag: string): Raadsperiode | undefined {
  const periode = perioden.findLast(({ vanaf }) => vanaf.value <= dag);
  return periode && { ...periode, fracties: periode.fracties.map((fractie) => fractieOp(fractie, dag)) };
}

/** A group as it was on a day: with those who sat then, and a vacancy for each seat that nobody held. */
export function fractieOp(fractie: Fractie, dag: string): Fractie {
  if (!wisselt(fractie)) return fractie;
  const leden = fractie.leden.filter(
    ({ vanaf, tot }) => !(vanaf && dag < vanaf.value) && !(tot && dag >= tot.value),
  );
  return { ...fractie, leden, vacatures: Math.max(0, fractie.zetels.value - leden.length) };
}

/** Whether members of a group came or left within the period. */
export function wisselt({ leden }: Fractie): boolean {
  return leden.some(({ vanaf, tot }) => vanaf !== undefined || tot !== undefined);
}

/** Seats of a period that nobody holds. */
export function vacaturesVan({ fracties }: Pick<Raadsperiode, 'fracties'>): number {
  return fracties.reduce((sum, { vacatures }) => sum + vacatures, 0);
}

/** The group with a name; case does not count, nor do spaces and signs. */
export function findFractie({ fracties }: Raadsperiode, naam: string): Fractie | undefined {
  return fracties.find((one) => isZelfdeNaam(one.naam.value, naam));
}

/** A member with the group that he or she sits for. */
export interface Zetel {
  readonly lid: Persoon;
  readonly fractie: Fractie;
}

/** Every member that the period knows by name. */
export function ledenVan({ fracties }: Raadsperiode): readonly Zetel[] {
  return fracties.flatMap((fractie) => fractie.leden.map((lid) => ({ lid, fractie })));
}

/** The member with a name; case does not count, nor do spaces and signs. */
export function findLid(periode: Raadsperiode, naam: string): Zetel | undefined {
  return ledenVan(periode).find(({ lid }) => isZelfdeNaam(lid.naam.value, naam));
}

/** Whether two names are one name, typed in different ways. */
export function isZelfdeNaam(one: string, other: string): boolean {
  return kaal(one) === kaal(other);
}

/** A name without what people type in several ways. */
export function kaal(naam: string): string {
  return naam.toLowerCase().replace(/[\s.'’/-]/g, '');
}
