// src/financien: all tables of a proposal with their computed rows, in exact decimals.

import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result, type Valued } from '../diagnostics/result.ts';
import type { FinancienInvoer } from '../domain/financien/invoer.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Blok, Bouw } from './blok.ts';
import { BLOKKEN } from './blokken/index.ts';
import { controleer } from './controles/index.ts';
import type { ReadCsv } from './lezen/csv.ts';
import { teGroot } from './omvang.ts';
import type { TabelSpec } from './rekenblad/model.ts';
import { maakRekenblad } from './rekenblad/rekenblad.ts';
import type { Rekenblad } from './rekenblad/rekenblad-type.ts';
import { uitkomst } from './uitkomst.ts';

/**
 * Finance: from what an author typed under `financien:` to tables with every amount computed and checked.
 *
 *     schema/      what authors may type in any block: amounts, rows, columns, options of a table
 *     blokken/     one folder a block: its schema, its tables, its checks; index.ts is the list
 *     lezen/       from typed rows, columns, cells and CSV files to those of the sheet
 *     rekenblad/   a small spreadsheet in exact decimals, which knows no blocks
 *     controles/   the checks on tables of every kind, and where each rule for council money lives
 */

export interface FinancienOpties {
  /** Gives the text of a CSV file beside the proposal; without it a table with `bestand` is an error. */
  readonly readCsv?: ReadCsv;
}

const LEGE_FINANCIEN: Financien = { jaren: [], tabellen: new Map(), uitgangspunten: [] };

/**
 * Computes every table under `financien:` and checks it. All amounts are euros, exact to the last digit.
 * With errors there still is a value, good enough to look for further problems.
 */
export function computeFinancien(
  invoer: FinancienInvoer | undefined,
  opties: FinancienOpties = {},
): Result<Financien> {
  if (invoer === undefined) return ok(LEGE_FINANCIEN);
  const { jaren, specs, blad, omvang } = openRekenblad(invoer, opties);
  if (omvang || !blad) {
    const large = omvang ? [omvang] : [];
    return ok(LEGE_FINANCIEN, [...jaren.diagnostics, ...specs.diagnostics, ...large]);
  }
  const { tabellen } = blad.register;
  const financien: Financien = {
    jaren: jaren.value,
    tabellen: new Map([...tabellen].map(([naam, spec]) => [naam, uitkomst(spec, blad)])),
    uitgangspunten: BLOKKEN.flatMap((blok) => blok.uitgangspunten?.(invoer, jaren.value) ?? []),
  };
  const found = controleer({ invoer, jaren: jaren.value, tabellen, blad });
  return ok(financien, [...jaren.diagnostics, ...specs.diagnostics, ...blad.diagnostics, ...found]);
}

/** The tables of what was typed as a spreadsheet that computes each cell when it is asked for; none where they are too large. */
export function openRekenblad(
  invoer: FinancienInvoer,
  opties: FinancienOpties,
): {
  readonly jaren: Valued<readonly string[]>;
  readonly specs: Valued<readonly TabelSpec[]>;
  readonly blad?: Rekenblad;
  readonly omvang?: Diagnostic;
} {
  const jaren = leesJaren(invoer);
  const specs = maakTabellen(invoer, jaren.value, opties.readCsv ?? geenCsv);
  const omvang = teGroot(specs.value);
  if (omvang) return { jaren, specs, omvang };
  return { jaren, specs, blad: maakRekenblad(new Map(specs.value.map((spec) => [spec.naam, spec]))) };
}

const geenCsv: ReadCsv = (path) =>
  failed(fout('bestand', `Het bestand '${path.value}' kan hier niet gelezen worden.`, path.span));

/** The tables of all blocks, in the order in which a reader expects them. */
function maakTabellen(
  invoer: FinancienInvoer,
  jaren: readonly string[],
  readCsv: ReadCsv,
): Valued<readonly TabelSpec[]> {
  const isVast = (tabel: string) => BLOKKEN.some((blok) => blok.maakt(tabel));
  const bouw: Bouw = { invoer, jaren, readCsv, isVast, andere: [] };
  const eigen = new Map(BLOKKEN.filter(({ uitAndere }) => !uitAndere).map((blok) => [blok, blok.maak(bouw)]));
  const andere = [...eigen.values()].flatMap(({ value }) => value);
  const made = BLOKKEN.map((blok: Blok) => eigen.get(blok) ?? blok.maak({ ...bouw, andere }));
  return ok(
    made.flatMap(({ value }) => value),
    made.flatMap(({ diagnostics }) => diagnostics),
  );
}

/** The years in order; they must be there when a block needs them, each once and running up. */
function leesJaren(invoer: FinancienInvoer): Valued<readonly string[]> {
  const years = (invoer.jaren ?? []).flatMap((one) => one.value.map((jaar) => ({ jaar, span: one.span })));
  const wrong: Diagnostic[] = [];
  let previous = '';
  for (const { jaar, span } of years) {
    if (jaar <= previous) {
      const hint = 'Zet de jaren op volgorde, elk jaar één keer.';
      const melding =
        jaar === previous ? `Het jaar ${jaar} staat er twee keer.` : `Het jaar ${jaar} staat na ${previous}.`;
      wrong.push(fout('jaren', melding, span, { hint }));
    }
    previous = jaar;
  }
  const [needs] = BLOKKEN.flatMap((blok) => blok.metJaren?.(invoer) ?? []);
  if (years.length > 0 || !needs) return ok([...new Set(years.map(({ jaar }) => jaar))], wrong);
  const hint = 'Zet bovenaan in `financien` bijvoorbeeld `jaren: [2024, 2025, 2026]`.';
  return ok([], [fout('jaren-ontbreken', 'Er staat niet om welke jaren het gaat.', needs, { hint })]);
}
