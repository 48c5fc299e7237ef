import { Getal } from '../../../domain/bedrag.ts';

/** What is written off, and how. Amounts in euros, the rate as a fraction (0.015 is 1,5%). */
export interface Afschrijving {
  readonly methode: 'lineair' | 'annuitair' | 'geen';
  readonly bedrag: Getal;
  readonly restwaarde: Getal;
  readonly rente: Getal;
  /** One for each year of the term, in order; with `half` one more. */
  readonly jaren: readonly string[];
  /** In use halfway the first year: that year and the last have half of everything. */
  readonly half?: boolean;
}

/** One year: afschrijving and rente together are the kapitaallasten (BBV 64; F17–F19). */
export interface Jaarlast {
  readonly jaar: string;
  readonly begin: Getal;
  readonly afschrijving: Getal;
  readonly rente: Getal;
  readonly eind: Getal;
}

/**
 * The kapitaallasten of each year of the term, to the cent: rente over the book value of 1 January, and afschrijving
 * that is the same each year (lineair) or that with the rente makes the same sum each year (annuïtair). What rounding
 * leaves goes into the last year, so that the book value ends at the rest value exactly.
 */
export function afschrijvingsschema(invoer: Afschrijving): readonly Jaarlast[] {
  const { methode, restwaarde, rente, jaren } = invoer;
  const vast = methode === 'annuitair' ? annuiteit(invoer) : undefined;
  const termijn = new Getal(jaren.length).minus(invoer.half ? 1 : 0);
  const jaardeel = invoer.bedrag.minus(restwaarde).dividedBy(termijn);
  const [first, last] = [jaren[0], jaren.at(-1)];
  let begin = invoer.bedrag;
  return jaren.map((jaar) => {
    const isHalf = invoer.half === true && (jaar === first || (jaar === last && methode !== 'geen'));
    const noemer = isHalf ? 2 : 1;
    const lasten = begin.times(rente).dividedBy(noemer).toDecimalPlaces(2);
    const gepland = vast === undefined ? jaardeel.dividedBy(noemer).toDecimalPlaces(2) : vast.minus(lasten);
    // Never more than is left: of a few cents over many years the rounding alone would take too much.
    const over = begin.minus(restwaarde);
    const deel = jaar === last ? over : Getal.min(gepland, over);
    const afschrijving = methode === 'geen' ? new Getal(0) : deel;
    const regel = { jaar, begin, afschrijving, rente: lasten, eind: begin.minus(afschrijving) };
    begin = regel.eind;
    return regel;
  });
}

/**
 * What is paid each year: (I − R·(1+r)^−n)·r / (1 − (1+r)^−n), to the cent; without rente an equal part.
 * 1.000.000 over 40 years at 1,5% is 33.427,10.
 */
function annuiteit({ bedrag, restwaarde, rente, jaren }: Omit<Afschrijving, 'methode'>): Getal {
  if (rente.isZero()) return bedrag.minus(restwaarde).dividedBy(jaren.length).toDecimalPlaces(2);
  const discount = rente.plus(1).pow(jaren.length).pow(-1);
  const now = bedrag.minus(restwaarde.times(discount));
  return now.times(rente).dividedBy(new Getal(1).minus(discount)).toDecimalPlaces(2);
}
