import type { Variant } from '../../compose/variant.ts';
import { type Vergaderpapier, vergadermap } from '../../domain/vergaderpapier.ts';
import { maakPapieren } from '../../vergaderstukken/papieren.ts';
import type { Formaat } from '../../writers/index.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { type MeetingOptions, makeOfMeetings } from './make-of-meetings.ts';

/** Which papers of meetings are made, and how. */
export interface PapierenOptions extends MeetingOptions {
  readonly formaten: readonly (Formaat | 'json')[];
  readonly welke: readonly Vergaderpapier[];
  /** `intern`: what happened behind closed doors alone; absent: what everybody may read. */
  readonly variant?: Variant | undefined;
}

/** Makes papers of meetings, in a folder for each; of a meeting with an error none is written. */
export async function papieren(
  paths: readonly string[],
  options: PapierenOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { formaten, welke, variant } = options;
  return makeOfMeetings(
    paths,
    options,
    { enkelvoud: 'bestand', meervoud: 'bestanden', telt: ({ artifacts }) => artifacts.length },
    async ({ world, sjablonen }, file) => {
      const { value, diagnostics } = await maakPapieren(world, file, {
        sjablonen,
        formaten,
        welke,
        variant,
      });
      if (!value || value.artifacts.length === 0) return { uitvoer: [], diagnostics };
      return { uitvoer: [{ map: vergadermap(value.datum), artifacts: value.artifacts }], diagnostics };
    },
    terminal,
  );
}
