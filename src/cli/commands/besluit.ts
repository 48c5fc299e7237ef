import type { MakeCommand } from './command.ts';
import { MEETINGS, meetingCommand, type PapierWords, readBesluitOptions } from './meeting-command.ts';

/** The definition of `besluit`; its work is loaded when it is asked for. */
export const besluitCommand: MakeCommand = (terminal, done) =>
  meetingCommand('besluit', terminal)
    .description('Maak na de vergadering de raadsbesluiten, met de aangenomen amendementen erin.')
    .option('--was-wordt', 'laat van een geamendeerd besluit ook zien wat er stond en wat er staat')
    .addArgument(MEETINGS)
    .addHelpText('after', BESLUIT_EXAMPLES)
    .action(async (paths: string[], words: PapierWords & { readonly wasWordt?: true }) => {
      const { besluit } = await import('../actions/besluit.ts');
      done(
        await besluit(paths, { ...readBesluitOptions(words), wasWordt: words.wasWordt === true }, terminal),
      );
    });

const BESLUIT_EXAMPLES = `
Elk raadsbesluit komt bij de andere documenten van zijn voorstel, naast het ontwerp: raadsbesluit-vastgesteld. Van wat de
raad niet besloot, komt er geen. Met --was-wordt komt er van een geamendeerd besluit een stuk bij met wat er stond en wat er
staat (raadsbesluit-was-wordt), en het besluit met elke wijziging gemarkeerd, in Word bijgehouden (raadsbesluit-wijzigingen).
Met een fout in de vergadering, een voorstel of een amendement wordt er niets gemaakt.

Voorbeelden:
  raadsvoorstel besluit proposals/vergaderingen/2026-03-24
  raadsvoorstel besluit --was-wordt
`;
