import type { MakeCommand } from './command.ts';
import { MEETINGS, meetingCommand, type PapierWords, readPapierOptions } from './meeting-command.ts';

/** The definition of `besluit`; its work is loaded when it is asked for. */
export const besluitCommand: MakeCommand = (terminal, done) =>
  meetingCommand('besluit', terminal)
    .description('Maak na de vergadering de raadsbesluiten, met de aangenomen amendementen erin.')
    .addArgument(MEETINGS)
    .addHelpText('after', BESLUIT_EXAMPLES)
    .action(async (paths: string[], words: PapierWords) => {
      const { besluit } = await import('../actions/besluit.ts');
      done(await besluit(paths, readPapierOptions(words), terminal));
    });

const BESLUIT_EXAMPLES = `
Elk raadsbesluit komt bij de andere documenten van zijn voorstel, naast het ontwerp: raadsbesluit-vastgesteld. Van wat de
raad niet besloot, komt er geen. Met een fout in de vergadering, een voorstel of een amendement wordt er niets gemaakt.

Voorbeelden:
  raadsvoorstel besluit proposals/vergaderingen/2026-03-24
`;
