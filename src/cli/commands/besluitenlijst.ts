import { VARIANTEN } from '../../compose/variant.ts';
import { choose, type MakeCommand } from './command.ts';
import { MEETINGS, type PapierWords, papierCommand, readPapierenOptions } from './meeting-command.ts';

/** The definition of `besluitenlijst`; its work is loaded when it is asked for. */
export const besluitenlijstCommand: MakeCommand = (terminal, done) =>
  papierCommand('besluitenlijst', terminal)
    .description('Maak de besluitenlijst van een vergadering.')
    .addArgument(MEETINGS)
    .option(
      '--variant <naam>',
      'openbaar, of intern: alleen wat achter gesloten deuren is besloten',
      'openbaar',
    )
    .addHelpText('after', BESLUITENLIJST_EXAMPLES)
    .action(async (paths: string[], words: PapierWords & { variant: string }) => {
      const { papieren } = await import('../actions/papieren.ts');
      const options = {
        ...readPapierenOptions(words),
        welke: ['besluitenlijst'] as const,
        variant: choose('variant', words.variant, VARIANTEN),
      };
      done(await papieren(paths, options, terminal));
    });

const BESLUITENLIJST_EXAMPLES = `
De besluiten staan er woord voor woord zoals in de raadsbesluiten, met de aangenomen amendementen erin. De besluitenlijst
komt in de map vergadering-<datum>. Met een fout in de vergadering, een voorstel of een amendement komt zij er niet.

Voorbeelden:
  raadsvoorstel besluitenlijst proposals/vergaderingen/2026-03-24
  raadsvoorstel besluitenlijst proposals/vergaderingen/2026-03-24 --variant intern
`;
