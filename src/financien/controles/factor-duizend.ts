import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import type { Getal } from '../../domain/bedrag.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Controle } from '../blok.ts';
import { alsInvoer, eurosPer } from '../lezen/cellen.ts';
import { beschrijf } from '../rekenblad/beschrijf.ts';
import type { KolomSpec, RijSpec, TabelSpec } from '../rekenblad/model.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { inWoorden } from '../rekenblad/tonen.ts';

/** An amount that was typed, without its sign. */
interface Cel {
  readonly rij: RijSpec;
  readonly kolom: KolomSpec;
  readonly euros: Getal;
  /** In the unit of its table, as typed. */
  readonly getypt: Getal;
  readonly span: Span;
}

/** From here on, in typed units, an amount may be a slip of a factor 1.000. */
const GROOT = 10_000;
/** A hundred million euros in a table in thousands: there a large difference is enough. */
const REUSACHTIG = 100_000;
/** A thousand million euros in such a table. */
const MILJARD = 1_000_000;
/** How many times as large as all others such an amount is. */
const VEEL_GROTER = 300;
const VEEL_GROTER_DAN_TABEL = 100;
/** So many others are needed to know what is usual in a table. */
const GENOEG = 3;
/** The unit stands in the cell itself. */
const EENHEID = /mil|mln|mrd|duizend/i;

/**
 * F23 in a table: a cell that was typed in euros where the others are thousands, or the other way round. It is held
 * against the same row in other years: divided (or multiplied) by 1.000 it is of their size. In a table in thousands
 * amounts of more than a hundred million are told too when they dwarf all others. Large amounts beside small ones are
 * usual, so whatever may be meant is left alone.
 */
export const factorDuizend: Controle = ({ tabellen, blad }) =>
  [...tabellen.values()].flatMap((spec) => {
    if (!kanVergissing(spec)) return [];
    const cellen = getypteCellen(spec);
    const gewoon = gewoneCellen(cellen);
    const rijen = perRij(cellen);
    // One amount for many years is one slip.
    const gezegd = new Set<number>();
    return cellen.flatMap((cel) => {
      const rij = rijen.get(cel.rij) ?? [];
      const melding = teGroot(cel, rij, gewoon, spec) ?? teKlein(cel, rij, spec);
      if (!melding || gezegd.has(cel.span.start)) return [];
      gezegd.add(cel.span.start);
      return [zeg(cel, melding, spec, blad)];
    });
  });

function perRij(cellen: readonly Cel[]): ReadonlyMap<RijSpec, readonly Cel[]> {
  const rijen = new Map<RijSpec, Cel[]>();
  for (const cel of cellen) {
    const rij = rijen.get(cel.rij);
    if (rij) rij.push(cel);
    else rijen.set(cel.rij, [cel]);
  }
  return rijen;
}

/** The amounts of a table that are not huge, and the largest of them. */
interface Gewoon {
  readonly cellen: readonly Cel[];
  readonly grootste: Getal | undefined;
}

function gewoneCellen(all: readonly Cel[]): Gewoon {
  const cellen = all.filter(isGewoon);
  let grootste: Getal | undefined;
  for (const { euros } of cellen) if (!grootste?.greaterThanOrEqualTo(euros)) grootste = euros;
  return { cellen, grootste };
}

function isGewoon(cel: Cel): boolean {
  return !(cel.getypt.greaterThanOrEqualTo(REUSACHTIG) && lijktOpEuros(cel));
}

/** Whether an amount of a table is large or small enough to be a slip, by the place of its first digit. */
function kanVergissing({ rijen, invoer }: TabelSpec): boolean {
  const verdacht = (e: number) => (invoer === 'duizend' ? e >= 7 : e >= 6 || e < 3);
  return rijen.some(({ cellen }) => {
    for (const cel of cellen.values())
      if (cel.soort === 'gegeven' && cel.waarde.soort === 'bedrag' && verdacht(cel.waarde.waarde.e))
        return true;
    return false;
  });
}

function getypteCellen(spec: TabelSpec): readonly Cel[] {
  const kolommen = spec.kolommen.filter(
    ({ soort, formule }) => (soort === 'jaar' || soort === 'bedrag') && !formule,
  );
  const eenheid = eurosPer(spec.invoer);
  return spec.rijen
    .filter(({ toon, bron }) => bron && (toon ?? 'bedrag') === 'bedrag')
    .flatMap((rij) =>
      kolommen.flatMap((kolom): Cel[] => {
        const cel = rij.cellen.get(kolom.id);
        if (cel?.soort !== 'gegeven' || cel.waarde.soort !== 'bedrag' || cel.waarde.waarde.isZero())
          return [];
        if (EENHEID.test(spanText(cel.span))) return [];
        const euros = cel.waarde.waarde.abs();
        return [
          { rij, kolom, euros, getypt: eenheid === '1' ? euros : euros.dividedBy(eenheid), span: cel.span },
        ];
      }),
    );
}

/** Of the cells of its row those of other years, under the same head. */
function anderJaar({ kolom }: Cel, rij: readonly Cel[]): readonly Cel[] {
  const plaats = ({ id, groep }: KolomSpec) => (groep ? id.slice(groep.id.length) : '');
  return rij.filter(
    (one) =>
      one.kolom !== kolom &&
      one.kolom.jaar !== undefined &&
      kolom.jaar !== undefined &&
      plaats(one.kolom) === plaats(kolom),
  );
}

/** What is wrong with an amount, and what was meant. */
interface Vergissing {
  readonly bedoeld: Getal;
  readonly tegen: string;
}

function teGroot(cel: Cel, rij: readonly Cel[], gewoon: Gewoon, spec: TabelSpec): Vergissing | undefined {
  const minst = spec.invoer === 'duizend' ? GROOT : MILJARD;
  if (cel.getypt.lessThan(minst) || !lijktOpEuros(cel)) return undefined;
  const bedoeld = cel.euros.dividedBy(1000);
  const jaren = anderJaar(cel, rij);
  if (pastBij(bedoeld, jaren)) return { bedoeld, tegen: 'ongeveer 1.000 keer de andere jaren in deze rij' };
  if (spec.invoer !== 'duizend' || cel.getypt.lessThan(REUSACHTIG)) return undefined;
  const buren = jaren.filter(isGewoon);
  const { cellen, grootste } = gewoon;
  // Who is so many times as large as the largest is so of all.
  const dwerg = (minstens: number, euros: Getal | undefined) =>
    euros === undefined || cel.euros.dividedBy(euros).greaterThan(minstens);
  if (cellen.length < GENOEG || !dwerg(VEEL_GROTER_DAN_TABEL, grootste)) return undefined;
  if (buren.length > 0) {
    return buren.every(({ euros }) => dwerg(VEEL_GROTER, euros))
      ? { bedoeld, tegen: 'honderden keren zo veel als de andere jaren in deze rij' }
      : undefined;
  }
  // A row that is large in all years: a reserve beside posts, or a row in another unit.
  return dwerg(1000, grootste)
    ? { bedoeld, tegen: 'meer dan 1.000 keer elk ander bedrag in deze tabel' }
    : undefined;
}

/** Whole thousands, or so much that no municipality has it. */
function lijktOpEuros({ getypt }: Cel): boolean {
  return getypt.modulo(1000).isZero() || getypt.greaterThanOrEqualTo(MILJARD);
}

/** In euros: a few digits between whole thousands of the same size. */
function teKlein(cel: Cel, rij: readonly Cel[], spec: TabelSpec): Vergissing | undefined {
  if (spec.invoer !== 'euro' || !cel.getypt.isInteger() || cel.getypt.greaterThanOrEqualTo(1000))
    return undefined;
  const bedoeld = cel.euros.times(1000);
  const jaren = anderJaar(cel, rij);
  const heel = jaren.every(({ getypt }) => getypt.modulo(1000).isZero());
  return heel && pastBij(bedoeld, jaren)
    ? { bedoeld, tegen: 'ongeveer een duizendste van de andere jaren in deze rij' }
    : undefined;
}

/** Whether an amount is of the size of all others: of two nearly the same, of more at most twice or half. */
function pastBij(bedoeld: Getal, jaren: readonly Cel[]): boolean {
  const verhouding = jaren.map(({ euros }) => bedoeld.dividedBy(euros));
  const ruimte = verhouding.length > 2 ? '2' : '1.35';
  return (
    verhouding.length >= 2 &&
    verhouding.every((one) => one.lessThanOrEqualTo(ruimte) && one.times(ruimte).greaterThanOrEqualTo(1))
  );
}

function zeg(
  { rij, kolom, span }: Cel,
  { bedoeld, tegen }: Vergissing,
  spec: TabelSpec,
  blad: Rekenblad,
): Diagnostic {
  const plek = { tabel: spec.naam, rij: rij.id, kolom: kolom.id };
  const cel = rij.cellen.get(kolom.id);
  const [hier, getypt] =
    cel?.soort === 'gegeven' ? [inWoorden(cel.waarde), cel.waarde] : [spanText(span), undefined];
  const min = getypt?.soort === 'bedrag' && getypt.waarde.isNegative();
  const waarde = min ? bedoeld.negated() : bedoeld;
  const eenheid = spec.invoer === 'duizend' ? ', want u typt hier in duizenden' : '';
  const melding = `${beschrijf(plek, blad.register)} is ${hier}${eenheid}; dat is ${tegen}.`;
  const hint = `Bedoelt u ${inWoorden({ soort: 'bedrag', waarde })}, schrijf dan ${alsInvoer(waarde, spec.invoer)}.`;
  return waarschuwing('cel-factor-duizend', melding, span, { hint });
}
