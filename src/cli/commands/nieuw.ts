import { Argument } from 'commander';
import type { NieuwOptions } from '../actions/nieuw.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `nieuw`; its work is loaded when it is asked for. */
export const nieuwCommand: MakeCommand = (terminal, done) =>
  command('nieuw', terminal)
    .usage('<naam> [opties]')
    .description('Begin een nieuw voorstel, met de onderdelen die uw gemeente vraagt.')
    .addArgument(new Argument('<naam>', 'naam van de map: kleine letters, cijfers en streepjes'))
    .option('--gemeente <naam>', 'de gemeente: een map onder templates/')
    .option('--soort <naam>', 'het soort voorstel, zoals raadsvoorstel of startnotitie')
    .option('--onderwerp <tekst>', 'de titel')
    .option('--datum <datum>', 'de datum van het voorstel, zoals 2026-03-03')
    .option('--in <map>', 'de map waarin de map van het voorstel komt', 'proposals')
    .addHelpText('after', NIEUW_EXAMPLES)
    .action(async (slug: string, options: Omit<NieuwOptions, 'templates'>) => {
      const { nieuw } = await import('../actions/nieuw.ts');
      done(await nieuw(slug, { ...options, templates: templatesFolder() }, terminal));
    });

const NIEUW_EXAMPLES = `
Wat u niet opgeeft, wordt gevraagd. Een voorstel dat er al is, wordt nooit overschreven.

Voorbeelden:
  raadsvoorstel nieuw speelplek-lindepark             stelt vragen en maakt proposals/speelplek-lindepark/voorstel.md
  raadsvoorstel nieuw zwembad --gemeente dordrecht --soort startnotitie
`;
