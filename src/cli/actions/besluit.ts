import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { maakBesluiten } from '../../vergaderstukken/besluiten.ts';
import type { Formaat } from '../../writers/index.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { leftOver } from '../writing/left-over.ts';
import { type MeetingOptions, makeOfMeetings } from './make-of-meetings.ts';

/** What decisions are asked with. */
export interface BesluitOptions extends MeetingOptions {
  readonly formaten: readonly Formaat[];
  /** Whether of an amended decision is shown too what it was before. */
  readonly wasWordt: boolean;
}

/** Makes the decisions of meetings; of a meeting with an error none is written. */
export async function besluit(
  paths: readonly string[],
  options: BesluitOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { uit, formaten, wasWordt } = options;
  return makeOfMeetings(
    paths,
    options,
    { enkelvoud: 'raadsbesluit', meervoud: 'raadsbesluiten', telt: () => 1 },
    async ({ world, sjablonen }, file) => {
      const { value = [], diagnostics } = await maakBesluiten(world, file, { sjablonen, formaten, wasWordt });
      const left = value.flatMap((stukken) => (stukken.soort === 'geen' ? leftOver(uit, stukken) : []));
      // An evening is one whole: beside a decision that must not be there, no other is written.
      const written = hasErrors(left) ? [] : value.flatMap((one) => (one.soort === 'besluit' ? [one] : []));
      const uitvoer = written.map(({ slug, artifacts }) => ({ map: slug, artifacts }));
      return { uitvoer, diagnostics: [...diagnostics, ...left] };
    },
    terminal,
  );
}
