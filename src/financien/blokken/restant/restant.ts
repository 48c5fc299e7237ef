// src/financien/blokken/restant: what is left of what is available.

import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { ok } from '../../../diagnostics/result.ts';
import { type Bedrag, NUL } from '../../../domain/bedrag.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import { type Blok, type Bouw, type ControleContext, tabelOpties } from '../../blok.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { type Expr, parseFormule, verwijzingenIn } from '../../rekenblad/formule.ts';
import { cel, rekenRij, som, verschil } from '../../rekenblad/model.ts';
import { bekend, plus, zekerNegatief } from '../../rekenblad/reken.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { LASTEN } from '../posten/schema.ts';
import { RESTANT } from './schema.ts';

/** What is available, what is used, and what is left of it: per year, and over the years (F15, F16). */
export const restant: Blok = {
  sleutels: [RESTANT],
  uitAndere: true,
  maakt: (tabel) => tabel === RESTANT.naam,
  metJaren: (invoer) => RESTANT.van(invoer)?.span,
  maak(bouw) {
    const invoer = RESTANT.van(bouw.invoer);
    if (!invoer) return ok([]);
    const span = sleutelVoor(invoer.span, RESTANT.naam);
    const beschikbaar = parseFormule(invoer.beschikbaar);
    const inzet = invoer.inzet ? parseFormule(invoer.inzet) : ok(cel(LASTEN.naam, 'totaal'));
    const [van, naar] = [beschikbaar.value ?? som([]), inzet.value ?? som([])];
    const label = invoer.naam?.value ?? 'Restant';
    const kaal = label.replace(/,? (?:per jaar|cumulatief)$/i, '');
    const eigen = (id: string) => cel(RESTANT.naam, id);
    const rij = { richting: 'neutraal', span } as const;
    const rijen = [
      rekenRij({
        ...rij,
        id: 'beschikbaar',
        label: 'Beschikbaar',
        soort: 'post',
        formule: van,
        span: invoer.beschikbaar.span,
      }),
      rekenRij({
        ...rij,
        id: 'inzet',
        label: 'Inzet',
        soort: 'post',
        formule: naar,
        span: invoer.inzet?.span ?? span,
      }),
      rekenRij({
        ...rij,
        id: 'restant',
        label: `${kaal} per jaar`,
        soort: 'saldo',
        zonderRichting: true,
        formule: verschil(eigen('beschikbaar'), eigen('inzet')),
      }),
      rekenRij({
        ...rij,
        id: 'cumulatief',
        label: `${kaal} cumulatief`,
        soort: 'saldo',
        zonderRichting: true,
        stand: true,
        formule: { soort: 'functie', naam: 'cumulatief', argumenten: [eigen('restant')] },
      }),
    ];
    const tabel = {
      naam: RESTANT.naam,
      ...tabelOpties(invoer, label, bouw),
      kolommen: jaarkolommen(jarenVan([van, naar], bouw)),
      rijen: invoer.cumulatief?.value ? rijen : rijen.filter(({ id }) => id !== 'cumulatief'),
      verwachtingen: [],
      span,
    };
    return ok([tabel], [...beschikbaar.diagnostics, ...inzet.diagnostics]);
  },
  controles: [restantToereikend],
};

/** All years of the tables that the formulas name, so that nothing that is available drops out of sight. */
function jarenVan(formulas: readonly Expr[], { jaren, andere }: Bouw): readonly string[] {
  const named = formulas.flatMap(verwijzingenIn).map((one) => (one.soort === 'naam' ? one.pad : one.tabel));
  const tables = andere.filter(({ naam }) => named.some((pad) => pad.split('.')[0] === naam));
  const years = tables.flatMap(({ kolommen }) => kolommen.flatMap((kolom) => kolom.jaar ?? []));
  return [...new Set([...jaren, ...years])].sort();
}

/** F15, F16: over the years no more is used than is available. */
function restantToereikend({ tabellen, blad }: ControleContext): readonly Diagnostic[] {
  const spec = tabellen.get(RESTANT.naam);
  let over: Bedrag = NUL;
  for (const kolom of spec?.kolommen ?? []) {
    const waarde = (rij: string) => blad.waarde({ tabel: RESTANT.naam, rij, kolom: kolom.id });
    const [beschikbaar, inzet, restant] = [waarde('beschikbaar'), waarde('inzet'), waarde('restant')];
    if (!beschikbaar || !inzet || !restant) return [];
    over = plus(over, restant);
    if (!zekerNegatief(over)) continue;
    const melding = `Tot en met ${kolom.kop} wordt er ${inWoorden({ soort: 'bedrag', waarde: bekend(over).abs() })} meer ingezet dan er beschikbaar is; in ${kolom.kop} zelf is ${inWoorden(beschikbaar)} beschikbaar en ${inWoorden(inzet)} nodig.`;
    return [
      fout('inzet-te-hoog', melding, spec?.span, {
        hint: 'Zet minder in, of voeg toe wat er nog meer beschikbaar is.',
      }),
    ];
  }
  return [];
}
