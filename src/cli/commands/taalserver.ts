import { UsageError } from '../terminal/usage-error.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `taalserver`; its work is loaded when it is asked for. */
export const taalserverCommand: MakeCommand = (terminal, done) =>
  command('taalserver', terminal)
    .usage('--stdio')
    .description('Help bij het schrijven in uw editor (Language Server Protocol).')
    .option('--stdio', 'praat met de editor over de standaardinvoer en -uitvoer')
    .option('--clientProcessId <nummer>', 'het proces van de editor; eindigt dat, dan eindigt de server ook')
    .addHelpText('after', TAALSERVER_EXAMPLES)
    .action(async ({ stdio }: { stdio?: true }) => {
      if (!stdio) {
        const hint = 'Uw editor start deze opdracht. Hoe u dat instelt, staat in proposals/LEESMIJ.md.';
        throw new UsageError("Achter 'taalserver' ontbreekt --stdio.", hint);
      }
      const { taalserver } = await import('../actions/taalserver.ts');
      done(await taalserver());
    });

const TAALSERVER_EXAMPLES = `
U start deze opdracht niet zelf: uw editor doet dat. Zij geeft meldingen, herstel, aanvullen, uitleg en opmaak terwijl u
schrijft. Er gaat niets naar het internet.

Voorbeelden:
  raadsvoorstel taalserver --stdio
`;
