import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { FinancienInvoer } from '../domain/financien/schema.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { isNaam } from '../domain/naam.ts';
import type { Located } from '../source/located.ts';
import type { SourceText } from '../source/source-text.ts';
import { wijzigingTabel } from './blokken/begrotingswijziging/begrotingswijziging.ts';
import { investeringenTabel } from './blokken/investeringen/investeringen.ts';
import { kapitaallastenTabellen } from './blokken/investeringen/kapitaallasten.ts';
import { postenTabel } from './blokken/posten/posten.ts';
import { reservePosten, reserveTabel } from './blokken/reserves/reserves.ts';
import { restantTabel } from './blokken/restant/restant.ts';
import { saldoTabel } from './blokken/saldo/saldo.ts';
import { vrijeTabel } from './blokken/tabellen/tabellen.ts';
import type { Blok, Bouw } from './bouw.ts';
import { controleer } from './controles/index.ts';
import { maakRekenblad } from './rekenblad/rekenblad.ts';
import { uitkomst } from './uitkomst.ts';

export interface FinancienOpties {
  /** Gives the text of a CSV file beside the proposal; without it a table with `bestand` is an error. */
  readonly readCsv?: (path: Located<string>) => Result<SourceText>;
}

const LEGE_FINANCIEN: Financien = { jaren: [], tabellen: new Map() };

/**
 * Computes every table under `financien:` and checks it. All amounts are euros, exact to the last digit.
 * With errors there still is a value, good enough to look for further problems.
 */
export function computeFinancien(
  invoer: FinancienInvoer | undefined,
  opties: FinancienOpties = {},
): Result<Financien> {
  if (invoer === undefined) return ok(LEGE_FINANCIEN);
  const diagnostics: Diagnostic[] = [];
  const jaren = leesJaren(invoer, diagnostics);
  diagnostics.push(...namenKloppen(invoer));
  const readCsv = opties.readCsv ?? geenCsv;
  const bouw: Bouw = { invoer, jaren, diagnostics, readCsv };
  const blokken = new Map<string, Blok>();
  for (const blok of maakBlokken(bouw)) blokken.set(blok.spec.naam, blok);
  const specs = new Map([...blokken].map(([naam, blok]) => [naam, blok.spec]));
  const blad = maakRekenblad(specs);
  const tabellen = new Map([...blokken].map(([naam, blok]) => [naam, uitkomst(blok, blad)]));
  const financien: Financien = { jaren, tabellen };
  const found = controleer({ invoer, jaren, blokken, blad, financien });
  return ok(financien, [...diagnostics, ...blad.diagnostics, ...found]);
}

function geenCsv(path: Located<string>): Result<SourceText> {
  return failed(fout('bestand', `Het bestand '${path.value}' kan hier niet gelezen worden.`, path.span));
}

/** All tables, in the order in which a reader expects them. */
function maakBlokken(bouw: Bouw): readonly Blok[] {
  const {
    lasten,
    baten,
    dekking,
    reserves = [],
    investeringen = [],
    begrotingswijziging,
    restant,
    tabellen = [],
  } = bouw.invoer;
  const posten = [
    ...(lasten ? [postenTabel('lasten', lasten, bouw)] : []),
    ...(baten ? [postenTabel('baten', baten, bouw)] : []),
    ...(dekking ? [postenTabel('dekking', dekking, bouw)] : []),
  ];
  const metReserve = reservePosten(posten, bouw);
  const vrij = tabellen.flatMap((tabel) => (isVrij(tabel.key, bouw) ? [vrijeTabel(tabel, bouw)] : []));
  return [
    ...posten,
    ...(lasten && baten ? [saldoTabel(bouw, metReserve)] : []),
    ...(restant ? [restantTabel(restant, [...posten, ...vrij], bouw)] : []),
    ...(reserves.length > 0 ? [reserveTabel(reserves, metReserve, bouw)] : []),
    ...(investeringen.length > 0 ? [investeringenTabel(investeringen, bouw)] : []),
    ...(investeringen.length > 0 ? kapitaallastenTabellen(investeringen, bouw) : []),
    ...(begrotingswijziging ? [wijzigingTabel(begrotingswijziging, bouw)] : []),
    ...vrij,
  ];
}

const STANDAARD = [
  'lasten',
  'baten',
  'dekking',
  'saldo',
  'restant',
  'reserves',
  'investeringen',
  'kapitaallasten',
  'begrotingswijziging',
] as const;

/** A table of the author's own may not take the name of a standard one, and its name must do in a formula. */
function isVrij(key: Located<string>, bouw: Bouw): boolean {
  const standaard =
    (STANDAARD as readonly string[]).includes(key.value) || key.value.startsWith('afschrijving_');
  if (!standaard && isNaam(key.value)) return true;
  const melding = standaard
    ? `De naam '${key.value}' is van een vaste tabel en kan hier niet.`
    : `'${key.value}' kan geen naam van een tabel zijn.`;
  const hint = 'Gebruik kleine letters, cijfers en _, en begin met een letter; bijvoorbeeld beschikbaar.';
  bouw.diagnostics.push(fout('tabelnaam', melding, key.span, { hint }));
  return false;
}

/** Formulas and paths name a reserve or an investering by its key, so that key must be a name. */
function namenKloppen({ reserves = [], investeringen = [] }: FinancienInvoer): readonly Diagnostic[] {
  return [...reserves, ...investeringen].flatMap(({ key }) => {
    if (isNaam(key.value)) return [];
    const hint =
      'Gebruik kleine letters, cijfers en _, en begin met een letter; de gewone naam komt achter `naam`.';
    return [fout('id', `'${key.value}' kan geen id zijn.`, key.span, { hint })];
  });
}

/** The years in order; they must be there when a standard block needs them, each once and running up. */
function leesJaren(invoer: FinancienInvoer, diagnostics: Diagnostic[]): readonly string[] {
  const years = (invoer.jaren ?? []).flatMap((one) => one.value.map((jaar) => ({ jaar, span: one.span })));
  let previous = '';
  for (const { jaar, span } of years) {
    if (jaar <= previous) {
      const hint = 'Zet de jaren op volgorde, elk jaar één keer.';
      const melding =
        jaar === previous ? `Het jaar ${jaar} staat er twee keer.` : `Het jaar ${jaar} staat na ${previous}.`;
      diagnostics.push(fout('jaren', melding, span, { hint }));
    }
    previous = jaar;
  }
  const needs =
    invoer.lasten ?? invoer.baten ?? invoer.dekking ?? invoer.reserves?.[0]?.value ?? invoer.restant;
  if (years.length === 0 && needs) {
    const hint = 'Zet bovenaan in `financien` bijvoorbeeld `jaren: [2024, 2025, 2026]`.';
    diagnostics.push(fout('jaren-ontbreken', 'Er staat niet om welke jaren het gaat.', needs.span, { hint }));
  }
  return [...new Set(years.map(({ jaar }) => jaar))];
}
