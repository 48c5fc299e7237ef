import type { RestantInvoer } from '../../../domain/financien/restant.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import { type Blok, type Bouw, cel, rekenRij, tabelOpties, verschil } from '../../bouw.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { type Expr, parseFormule, verwijzingenIn } from '../../rekenblad/formule.ts';

/** What is available, what is used, and what is left of it: per year, and over the years (F15, F16). */
export function restantTabel(invoer: RestantInvoer, blokken: readonly Blok[], bouw: Bouw): Blok {
  const span = sleutelVoor(invoer.span, 'restant');
  const beschikbaar = parseFormule(invoer.beschikbaar);
  const inzet = invoer.inzet
    ? parseFormule(invoer.inzet)
    : { value: cel('lasten', 'totaal'), diagnostics: [] };
  bouw.diagnostics.push(...beschikbaar.diagnostics, ...inzet.diagnostics);
  const nul: Expr = { soort: 'som', termen: [] };
  const [van, naar] = [beschikbaar.value ?? nul, inzet.value ?? nul];
  const rij = { richting: 'neutraal', span } as const;
  const label = invoer.naam?.value ?? 'Restant';
  const kaal = label.replace(/,? (?:per jaar|cumulatief)$/i, '');
  const rest = cel('restant', 'restant');
  const optellen: Expr = { soort: 'functie', naam: 'cumulatief', argumenten: [rest] };
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
      id: 'restant',
      label: `${kaal} per jaar`,
      soort: 'saldo',
      richting: 'neutraal',
      formule: verschil(cel('restant', 'beschikbaar'), cel('restant', 'inzet')),
      span,
    }),
    rekenRij({
      id: 'cumulatief',
      label: `${kaal} cumulatief`,
      soort: 'saldo',
      richting: 'neutraal',
      stand: true,
      formule: optellen,
      span,
    }),
  ];
  const spec = {
    naam: 'restant',
    ...tabelOpties(invoer, label, bouw),
    kolommen: jaarkolommen(jarenVan([van, naar], blokken, bouw)),
    rijen: invoer.cumulatief?.value ? rijen : rijen.filter(({ id }) => id !== 'cumulatief'),
    verwachtingen: [],
    span,
  };
  return { spec, regels: new Map() };
}

/** All years of the tables that the formulas name, so that nothing that is available drops out of sight. */
function jarenVan(formulas: readonly Expr[], blokken: readonly Blok[], bouw: Bouw): readonly string[] {
  const named = formulas.flatMap(verwijzingenIn).map((one) => (one.soort === 'naam' ? one.pad : one.tabel));
  const tables = blokken.filter(({ spec }) => named.some((pad) => pad.split('.')[0] === spec.naam));
  const years = tables.flatMap(({ spec }) => spec.kolommen.flatMap((kolom) => kolom.jaar ?? []));
  return [...new Set([...bouw.jaren, ...years])].sort();
}
