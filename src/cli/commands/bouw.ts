import { UsageError } from '../terminal/usage-error.ts';
import type { MakeCommand } from './command.ts';
import { type BouwWords, makingCommand, readBouwOptions } from './making-command.ts';

interface Words extends BouwWords {
  readonly tegelijk?: string;
  readonly opnieuw?: true;
}

/** The definition of `bouw`; its work is loaded when it is asked for. */
export const bouwCommand: MakeCommand = (terminal, done) =>
  makingCommand('bouw', terminal)
    .description('Maak van voorstellen en vergaderingen de documenten voor de raad.')
    .option('--tegelijk <aantal>', 'hoeveel bronnen tegelijk; zonder: zoveel als de computer aankan')
    .option('--opnieuw', 'maak alles, ook wat niet is veranderd')
    .addHelpText('after', BOUW_EXAMPLES)
    .action(async (paths: string[], { tegelijk, opnieuw, ...words }: Words) => {
      const options = {
        ...readBouwOptions(words),
        tegelijk: readAantal(tegelijk),
        opnieuw: opnieuw ?? false,
      };
      const { bouw } = await import('../actions/bouw.ts');
      done(await bouw(paths, options, terminal));
    });

/** A whole number from 1; undefined where none was given. */
function readAantal(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw new UsageError(
    `--tegelijk moet een getal van 1 tot 999 zijn, maar is '${word}'.`,
    'Laat het weg: dan kiest het programma zelf.',
  );
}

const BOUW_EXAMPLES = `
Wat fouten heeft, wordt overgeslagen; wat er eerder van gemaakt was, blijft staan. Van een vergadering komen haar papieren
in out/vergadering-<datum>/, en de vastgestelde raadsbesluiten bij hun voorstel.

Voorbeelden:
  raadsvoorstel bouw                                  alles uit proposals/, in out/
  raadsvoorstel bouw proposals/zwembad --formaat pdf  alleen de PDF's van één voorstel
  raadsvoorstel bouw proposals/vergaderingen          de papieren van alle vergaderingen
  raadsvoorstel bouw "proposals/2026-*" --uit agenda  een reeks voorstellen, in een andere map
`;
