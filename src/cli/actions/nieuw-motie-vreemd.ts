import { nieuweMotieBij } from '../../bronnen/nieuw-stuk.ts';
import { STUKKENMAP, VERGADERINGENMAP, vergaderingOp } from '../../domain/bestanden.ts';
import { datumFout } from '../../domain/datum.ts';
import { show } from '../../show/shown.ts';
import { readLosseVergadering } from '../../vergadering/vervolg/eerdere.ts';
import { folderOf, pathIn } from '../../world/paths.ts';
import { workingWorld } from '../proposals/working-world.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeNew } from '../writing/write-new.ts';

export interface NieuweMotieOptions {
  /** The day of the meeting (ISO 8601). */
  readonly datum: string;
  readonly titel?: string | undefined;
  /** The folder of all proposals. */
  readonly in: string;
}

/** Writes a motion on what is not on the agenda, beside its meeting. Nothing is overwritten. */
export async function nieuweMotieVreemd(
  { datum, titel: given, in: proposals }: NieuweMotieOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const wrong = datumFout(datum);
  if (wrong) throw new UsageError(wrong.melding, wrong.hint);
  const world = workingWorld();
  const path = vergaderingOp(pathIn(proposals, VERGADERINGENMAP), datum);
  const vergadering = readLosseVergadering(world, path);
  if (!vergadering) {
    const there = world.info(path);
    throw new UsageError(
      there ? `${path} is niet te lezen.` : `Er is geen vergadering op ${datum}.`,
      there
        ? `\`raadsvoorstel controleer ${path}\` noemt wat er mis is.`
        : `Begin haar met \`raadsvoorstel nieuw --vergadering ${datum}\`.`,
    );
  }
  const titel = given ?? (await terminal.vraag?.(show`Titel (Enter: later invullen): `));
  const { nummer, text } = nieuweMotieBij(world, folderOf(path), vergadering, titel || undefined);
  const made = writeNew(folderOf(path), STUKKENMAP, `${nummer}.md`, text);
  terminal.out(
    show`${made} is gemaakt.\nVul in wat ontbreekt; \`raadsvoorstel controleer ${made}\` noemt wat er nog moet.\n`,
  );
  return 0;
}
