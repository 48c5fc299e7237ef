import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Controle, ControleContext } from '../blok.ts';
import { beschrijf } from '../rekenblad/beschrijf.ts';
import type { RijSpec, TabelSpec } from '../rekenblad/model.ts';
import { gelijk, min } from '../rekenblad/reken.ts';
import { optelling, termen, termenVan } from '../rekenblad/termen.ts';
import { AFRONDEN, inWoorden, isDeelVanCent } from '../rekenblad/tonen.ts';
import { margerekening, raken } from './marge.ts';

/** One total, two breakdowns: a row with `gelijk_aan` equals that formula in every column. */
export const gelijkAan: Controle = (context) =>
  [...context.tabellen.values()].flatMap((spec) =>
    spec.rijen.flatMap((rij) => (rij.gelijkAan ? vergelijk(rij, spec, context) : [])),
  );

function vergelijk(rij: RijSpec, spec: TabelSpec, { blad }: ControleContext): readonly Diagnostic[] {
  const expr = rij.gelijkAan;
  const written = rij.bron?.rij?.gelijk_aan;
  if (!expr) return [];
  const rekening = margerekening(blad);
  for (const kolom of spec.kolommen.filter((one) => one.soort !== 'tekst' && one.soort !== 'percentage')) {
    const plek = { tabel: spec.naam, rij: rij.id, kolom: kolom.id };
    const [hier, daar] = [blad.waarde(plek), blad.bereken(expr, plek)];
    if (!hier || !daar || gelijk(hier, daar)) continue;
    // Where typed figures are rounded, both sides have the room of what they are made of.
    const [links, rechts] = [rekening.cel(plek), rekening.expr(expr, plek, 'rij')];
    if (spec.afgerond && hier.soort === daar.soort && links && rechts && raken(links, rechts)) continue;
    const [van, naar] = [termenVan(plek, blad), termen(expr, plek, 'rij', '+', blad)];
    const uit = (terms: typeof van) => (terms.length > 0 ? ` (${optelling(terms)})` : '');
    const melding = `${beschrijf(plek, blad.register)} is ${inWoorden(hier)}${uit(van)}, maar '${written?.value}' geeft ${inWoorden(daar)}${uit(naar)}; het verschil is ${inWoorden(min(hier, daar))}.`;
    const verwant = [...van, ...naar].flatMap(({ naam, waarde, span }) =>
      span ? [{ melding: `${naam}: ${inWoorden(waarde)}`, span }] : [],
    );
    const klein = isDeelVanCent(min(hier, daar));
    const hint = klein ? AFRONDEN : 'Beide uitsplitsingen horen hetzelfde totaal te geven.';
    return [fout('gelijk-aan', melding, written?.span ?? rij.span, { hint, verwant })];
  }
  return [];
}
