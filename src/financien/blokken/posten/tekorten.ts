import { type Bedrag, NUL } from '../../../domain/bedrag.ts';
import type { Aard } from '../../../domain/financien/invoer.ts';
import type { Financien } from '../../../domain/financien-tabel.ts';
import type { ControleContext } from '../../blok.ts';
import { isNegatief, min, telOp } from '../../rekenblad/reken.ts';
import { BATEN, DEKKING, LASTEN } from './schema.ts';

/** A post, as far as it matters for its cover. */
export interface Dekkingspost {
  readonly id: string;
  readonly aard?: Aard;
  /** The reserve out of which it comes. */
  readonly reserve?: string;
}

/** The amounts of lasten, baten and dekking, while they are checked or when all has been computed. */
export interface Cijfers {
  readonly jaren: readonly string[];
  /** The posts that the total of a table counts; undefined where there is no such table. */
  posten(tabel: string): readonly Dekkingspost[] | undefined;
  /** A cell in euros; undefined where an error left none. */
  waarde(tabel: string, rij: string, jaar: string): Bedrag | undefined;
}

/** The amounts of computed tables. */
export function cijfersVan({ jaren, tabellen }: Financien): Cijfers {
  return {
    jaren,
    posten: (tabel) => tabellen.get(tabel)?.rijen.filter(({ teltMee }) => teltMee),
    waarde(tabel, rij, jaar) {
      const found = tabellen.get(tabel)?.rijen.find(({ id }) => id === rij);
      const cel = found?.cellen.get(jaar);
      return cel && cel.toon !== 'tekst' ? cel.waarde : NUL;
    },
  };
}

/** The amounts while they are checked: what could not be computed is told apart from what is empty. */
export function cijfersIn({ jaren, tabellen, blad }: ControleContext): Cijfers {
  return {
    jaren,
    posten: (tabel) =>
      tabellen
        .get(tabel)
        ?.rijen.filter((rij) => rij.teltMee)
        .map(({ id, aard, reserve }) => ({ id, ...(aard && { aard }), ...(reserve && { reserve }) })),
    waarde: (tabel, rij, jaar) => blad.waarde({ tabel, rij, kolom: jaar }),
  };
}

/** One-off money: what says so, and what comes out of a reserve whatever it says. */
export function isEenmalig({ aard, reserve }: Dekkingspost): boolean {
  return aard === 'incidenteel' || reserve !== undefined;
}

/**
 * What is not covered in each year (Gemeentewet 189): lasten less baten less dekking; negative when more is covered
 * than needed. Empty when there are no lasten or no dekking to compare; a year with an error in it is left out.
 */
export function dekkingstekort({ jaren, posten, waarde }: Cijfers): ReadonlyMap<string, Bedrag> {
  if (!posten(LASTEN.naam) || !posten(DEKKING.naam)) return new Map();
  const totaal = (tabel: string, jaar: string) => (posten(tabel) ? waarde(tabel, 'totaal', jaar) : NUL);
  return perJaar(jaren, (jaar) => {
    const [lasten, baten, dekking] = [LASTEN, BATEN, DEKKING].map(({ naam }) => totaal(naam, jaar));
    return lasten && baten && dekking && min(min(lasten, baten), dekking);
  });
}

/**
 * Structural lasten that are covered with one-off money only, in each year; zero when structural money suffices
 * (Gemeentewet 189 lid 2). Only posts whose nature is known count: what is not marked might be structural. Empty when
 * no last says to be structural, or no dekking is one-off; a year with an error in it is left out.
 */
export function structureelTekort({ jaren, posten, waarde }: Cijfers): ReadonlyMap<string, Bedrag> {
  const lasten = (posten(LASTEN.naam) ?? []).filter(({ aard }) => aard === 'structureel');
  const [baten, dekking] = [posten(BATEN.naam) ?? [], posten(DEKKING.naam) ?? []];
  if (lasten.length === 0 || !dekking.some(isEenmalig)) return new Map();
  const som = (tabel: string, rijen: readonly Dekkingspost[], jaar: string) =>
    telOp(rijen.map(({ id }) => waarde(tabel, id, jaar)));
  const structureleBaten = baten.filter(({ aard }) => aard !== 'incidenteel');
  const structureleDekking = dekking.filter((post) => !isEenmalig(post));
  return perJaar(jaren, (jaar) => {
    const nodig = som(LASTEN.naam, lasten, jaar);
    const uitBaten = som(BATEN.naam, structureleBaten, jaar);
    const uitDekking = som(DEKKING.naam, structureleDekking, jaar);
    const gat = nodig && uitBaten && uitDekking && min(min(nodig, uitBaten), uitDekking);
    return gat?.soort === 'bedrag' && isNegatief(gat) ? NUL : gat;
  });
}

function perJaar(
  jaren: readonly string[],
  bereken: (jaar: string) => Bedrag | undefined,
): ReadonlyMap<string, Bedrag> {
  return new Map(
    jaren.flatMap((jaar) => {
      const waarde = bereken(jaar);
      return waarde ? [[jaar, waarde] as const] : [];
    }),
  );
}
