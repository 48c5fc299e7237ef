import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { Getal } from '../../domain/bedrag.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Controle } from '../blok.ts';
import { rijnaam } from '../rekenblad/beschrijf.ts';
import type { KolomSpec, RijSpec, TabelSpec } from '../rekenblad/model.ts';
import { inWoorden } from '../rekenblad/tonen.ts';
import { eenheidVan } from './marge.ts';

/** A head that calls a column a total; it changes no figure. */
const TOTAAL = /\b(?:sub|eind)?tota(?:al|le)|^(?:samen|som)$/i;
/** So many columns are named in a message. */
const GENOEMD = 4;

/**
 * A typed column that is called a total and is the sum of the columns before it: it is added to the others in the
 * total of a row. Where it is that sum in most rows, the row in which it is not is told.
 */
export const kolomtotaalGetypt: Controle = ({ tabellen }) =>
  [...tabellen.values()].flatMap((spec) => spec.kolommen.flatMap((kolom) => getypt(kolom, spec)));

interface Vergelijking {
  readonly rij: RijSpec;
  readonly getypt: Getal;
  readonly som: Getal;
  readonly termen: number;
}

function getypt(kolom: KolomSpec, spec: TabelSpec): readonly Diagnostic[] {
  if (!kolom.telt || kolom.formule || !TOTAAL.test(kolom.kop.trim())) return [];
  const ervoor = spec.kolommen
    .slice(0, spec.kolommen.indexOf(kolom))
    .filter((one) => one.telt && one.groep?.id === kolom.groep?.id && one.soort !== 'getal');
  const vergeleken = spec.rijen.flatMap((rij) => vergelijk(rij, kolom, ervoor));
  const [, tweede] = ervoor;
  if (!tweede || !vergeleken.some(({ termen, getypt }) => termen > 1 && !getypt.isZero())) return [];
  const afwijkend = vergeleken.filter((one) => !klopt(one, spec));
  const goed = vergeleken.filter((one) => klopt(one, spec) && one.termen > 1 && !one.getypt.isZero());
  const [fout] = afwijkend;
  if (goed.length === 0 || afwijkend.length > 1 || (fout && goed.length < 2)) return [];
  const wat =
    ervoor.length > GENOEMD
      ? `de ${ervoor.length} kolommen ervoor`
      : opsomming(ervoor.map(({ kop }) => `'${kop}'`));
  const anders = fout
    ? `, behalve bij ${rijnaam(fout.rij, fout.rij.id)} (${inWoorden(bedrag(fout.getypt))}, maar samen ${inWoorden(bedrag(fout.som))})`
    : '';
  const melding = `De kolom '${kolom.kop}' is de som van ${wat}${anders}, maar telt zelf ook mee: dan is het totaal van een rij dubbel.`;
  const span = fout?.rij.cellen.get(kolom.id)?.span ?? kolom.span;
  return [waarschuwing('totaal-getypt', melding, span, { hint: inPlaatsVan(kolom, ervoor) })];
}

function inPlaatsVan({ kop, groep }: KolomSpec, ervoor: readonly KolomSpec[]): string {
  if (!groep) {
    const naam = /^totaal$/i.test(kop.trim()) ? 'ja' : kop;
    return `Haal de kolom en haar bedragen weg en zet \`totaalkolom: ${naam}\` bij de tabel; de bedragen kunnen naar \`verwacht\`.`;
  }
  const namen = ervoor.map(({ id }) => id.slice(`${groep.id}.`.length));
  return `Geef de kolom \`formule: ${namen.join(' + ')}\` en haal haar bedragen weg.`;
}

/** A row with an amount in the column and nothing but known amounts before it. */
function vergelijk(rij: RijSpec, kolom: KolomSpec, ervoor: readonly KolomSpec[]): readonly Vergelijking[] {
  const cel = rij.cellen.get(kolom.id);
  if (cel?.soort !== 'gegeven' || cel.waarde.soort !== 'bedrag') return [];
  const getypt = ervoor.flatMap(({ id }) => rij.cellen.get(id) ?? []);
  const waarden = getypt.flatMap((one) =>
    one.soort === 'gegeven' && one.waarde.soort === 'bedrag' ? [one.waarde.waarde] : [],
  );
  if (waarden.length < getypt.length || waarden.length === 0) return [];
  const som = waarden.reduce((sum, one) => sum.plus(one), new Getal(0));
  return [{ rij, getypt: cel.waarde.waarde, som, termen: waarden.filter((one) => !one.isZero()).length }];
}

/** In a table of rounded amounts but for their rounding. */
function klopt({ getypt, som, termen }: Vergelijking, spec: TabelSpec): boolean {
  const verschil = getypt.minus(som).abs();
  if (verschil.isZero()) return true;
  return spec.afgerond && verschil.times(2).lessThan(eenheidVan(spec).times(termen).plus(eenheidVan(spec)));
}

function bedrag(waarde: Getal) {
  return { soort: 'bedrag' as const, waarde };
}
