import { join } from 'node:path';
import {
  agendaVanVoorstellen,
  gemeentenVanVoorstellen,
  openPunten,
  vergaderdagen,
} from '../../bronnen/agenda-van-voorstellen.ts';
import { raadbestandVan, VERGADERBESTAND, VERGADERINGENMAP } from '../../domain/bestanden.ts';
import { counted } from '../../domain/counted.ts';
import { datumFout } from '../../domain/datum.ts';
import { fractieOp, periodeOp } from '../../domain/raad.ts';
import { newVergadering } from '../../format/new-vergadering.ts';
import { show } from '../../show/shown.ts';
import { readRaad } from '../../vergadering/raad/read-raad.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeNew } from '../writing/write-new.ts';
import { chooseGemeente } from './nieuw.ts';

export interface NieuweVergaderingOptions {
  /** ISO 8601. */
  readonly vergadering: string;
  readonly gemeente?: string | undefined;
  /** The folder of all proposals. */
  readonly in: string;
  readonly templates: string;
}

/** Writes a meeting with the proposals that wait for one on its agenda. Nothing is overwritten. */
export async function nieuweVergadering(
  { vergadering: datum, gemeente: given, in: proposals, templates }: NieuweVergaderingOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const wrong = datumFout(datum);
  if (wrong) throw new UsageError(wrong.melding, wrong.hint);
  const world = workingWorld();
  const sjablonen = openEigenSjablonen(world, templates);
  const [only, ...others] = given === undefined ? gemeentenVanVoorstellen(world, proposals) : [];
  const known = others.length === 0 && sjablonen.gemeenten.includes(only ?? '') ? only : undefined;
  const gemeente = await chooseGemeente(given ?? known, sjablonen.gemeenten, terminal);
  const raad = readRaad(world, raadbestandVan(templates, gemeente));
  const loaded = await sjablonen.load(gemeente);
  if (!loaded.value || (raad && !raad.value)) {
    printDiagnostics([...loaded.diagnostics, ...(raad?.diagnostics ?? [])], terminal);
    return 2;
  }
  const voorstellen = agendaVanVoorstellen(world, proposals, loaded.value.sjabloon, datum);
  const periode = raad?.value && periodeOp(raad.value, datum);
  const fracties = (periode?.fracties ?? []).map((one) => {
    const fractie = fractieOp(one, datum);
    const leden = fractie.leden.map(({ naam }) => naam.value);
    return { naam: fractie.naam.value, zetels: fractie.zetels.value, leden };
  });
  const vorige = vergaderdagen(world, proposals)
    .filter((dag) => dag < datum)
    .at(-1);
  const open = openPunten(world, proposals, datum);
  const text = newVergadering({ gemeente, datum, vorige, open, voorstellen, fracties });
  const map = `${VERGADERINGENMAP}/${datum}`;
  const path = writeNew(proposals, map, VERGADERBESTAND, text);
  const agenda = counted(voorstellen.length, 'voorstel', 'voorstellen');
  terminal.out(show`${path} is gemaakt, met ${agenda} op de agenda.\n`);
  if (!periode) {
    const what = raadbestandVan(templates, gemeente);
    terminal.out(show`Zet in ${what} wie er die dag in de raad zitten; zonder dat is er niet te stemmen.\n`);
  }
  terminal.out(
    show`Vul na de vergadering de uitkomsten in; \`raadsvoorstel controleer ${join(proposals, map)}\` rekent ze na.\n`,
  );
  return 0;
}
