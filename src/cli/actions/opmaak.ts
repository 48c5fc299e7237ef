import { BRONNAMEN } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { show } from '../../show/shown.ts';
import { createCommittedWorld } from '../../world/git/committed-world.ts';
import { overBronnen } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { rewriteText } from '../writing/rewrite-text.ts';

export interface OpmaakOptions {
  /** Write nothing; status 1 when a file would change. */
  readonly controleer: boolean;
  /** Arguments go to the new numbers of their besluitpunten, as seen against the last version in git. */
  readonly hernummer: boolean;
  /** Heads name their besluitpunt by its id, where it has one. */
  readonly ids: boolean;
  readonly templates: string;
}

/** Puts sources in canonical form. A file that cannot be read as one stays as it is. */
export async function opmaak(
  paths: readonly string[],
  options: OpmaakOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openEigenSjablonen(workingWorld(), options.templates);
  const vorige = options.hernummer ? createCommittedWorld(workingWorld()) : undefined;
  const changed: string[] = [];
  const { bronnen, diagnostics } = await overBronnen(paths, BRONNAMEN, terminal, async (bron) => {
    const found: Diagnostic[] = [];
    const { format } = await BRONSOORTEN[bron.soort].werk();
    for (const path of bron.bestanden) {
      const wens = { ids: options.ids, vorige };
      const result = await format({ world: workingWorld(), sjablonen }, path, wens);
      if (bron.soort === 'voorstel' && vorige && !vorige.read(path))
        terminal.err(show`${path}: ${NIET_VERGELEKEN}\n`);
      if (result.value && result.value.after !== result.value.before) {
        if (!options.controleer) rewriteText(path, result.value.after);
        changed.push(path);
      }
      for (const one of result.diagnostics) found.push(one);
    }
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  for (const path of changed) terminal.out(show`${path}\n`);
  const done = options.controleer ? 'nog op te maken' : 'opgemaakt';
  const hint = options.controleer && changed.length > 0 ? ' Doe dat met `raadsvoorstel opmaak`.' : '';
  const files = bronnen.flatMap(({ bestanden }) => bestanden);
  const only = bronnen.every(({ soort }) => soort === 'voorstel');
  const { enkelvoud, meervoud } = only
    ? BRONSOORTEN.voorstel
    : { enkelvoud: 'bestand', meervoud: 'bestanden' };
  terminal.out(show`${counted(changed.length, enkelvoud, meervoud)} ${done}, van ${files.length}.${hint}\n`);
  return options.controleer && changed.length > 0
    ? (Math.max(1, statusOf(diagnostics)) as ExitStatus)
    : statusOf(diagnostics);
}

const NIET_VERGELEKEN =
  'de nummers van besluitpunten zijn niet vergeleken, want er is geen eerdere versie in git.';
