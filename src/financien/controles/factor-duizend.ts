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
    const cellen = getypteCellen(spec);
    const verdacht = cellen.flatMap((cel) => {
      const melding = teGroot(cel, cellen, spec) ?? teKlein(cel, cellen, spec);
      return melding ? [zeg(cel, melding, spec, blad)] : [];
    });
    // One amount for many years is one slip.
    return verdacht.filter(
      ({ span }, at) => verdacht.findIndex((one) => one.span?.start === span?.start) === at,
    );
  });

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

/** The same row in other years, under the same head. */
function anderJaar({ rij, kolom }: Cel, cellen: readonly Cel[]): readonly Cel[] {
  const plaats = ({ id, groep }: KolomSpec) => (groep ? id.slice(groep.id.length) : '');
  return cellen.filter(
    (one) =>
      one.rij === rij &&
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

function teGroot(cel: Cel, cellen: readonly Cel[], spec: TabelSpec): Vergissing | undefined {
  const minst = spec.invoer === 'duizend' ? GROOT : MILJARD;
  if (cel.getypt.lessThan(minst) || !lijktOpEuros(cel)) return undefined;
  const bedoeld = cel.euros.dividedBy(1000);
  const jaren = anderJaar(cel, cellen);
  if (pastBij(bedoeld, jaren)) return { bedoeld, tegen: 'ongeveer 1.000 keer de andere jaren in deze rij' };
  if (spec.invoer !== 'duizend' || cel.getypt.lessThan(REUSACHTIG)) return undefined;
  const gewoon = cellen.filter((one) => !(one.getypt.greaterThanOrEqualTo(REUSACHTIG) && lijktOpEuros(one)));
  const buren = jaren.filter((one) => gewoon.includes(one));
  const keer = (one: Cel) => cel.euros.dividedBy(one.euros);
  const dwergen = (minstens: number, others: readonly Cel[]) =>
    others.every((one) => keer(one).greaterThan(minstens));
  if (gewoon.length < GENOEG || !dwergen(VEEL_GROTER_DAN_TABEL, gewoon)) return undefined;
  if (buren.length > 0) {
    return dwergen(VEEL_GROTER, buren)
      ? { bedoeld, tegen: 'honderden keren zo veel als de andere jaren in deze rij' }
      : undefined;
  }
  // A row that is large in all years: a reserve beside posts, or a row in another unit.
  return dwergen(1000, gewoon)
    ? { bedoeld, tegen: 'meer dan 1.000 keer elk ander bedrag in deze tabel' }
    : undefined;
}

/** Whole thousands, or so much that no municipality has it. */
function lijktOpEuros({ getypt }: Cel): boolean {
  return getypt.modulo(1000).isZero() || getypt.greaterThanOrEqualTo(MILJARD);
}

/** In euros: a few digits between whole thousands of the same size. */
function teKlein(cel: Cel, cellen: readonly Cel[], spec: TabelSpec): Vergissing | undefined {
  if (spec.invoer !== 'euro' || !cel.getypt.isInteger() || cel.getypt.greaterThanOrEqualTo(1000))
    return undefined;
  const bedoeld = cel.euros.times(1000);
  const jaren = anderJaar(cel, cellen);
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
