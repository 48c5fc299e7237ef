import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `amendeer`; its work is loaded when it is asked for. */
export const amendeerCommand: MakeCommand = (terminal, done) =>
  command('amendeer', terminal)
    .usage('<voorstel> [nummer...]')
    .description(
      'Probeer amendementen uit: de tekst, het geld, wat elkaar uitsluit, en de volgorde van stemmen.',
    )
    .argument('<voorstel>', 'de map of het bestand van het voorstel')
    .argument('[nummer...]', 'nummers van amendementen; zonder: alle die naast het voorstel staan')
    .addHelpText('after', AMENDEER_EXAMPLES)
    .action(async (path: string, nummers: string[]) => {
      const { amendeer } = await import('../actions/amendeer.ts');
      done(await amendeer(path, nummers, { templates: templatesFolder() }, terminal));
    });

const AMENDEER_EXAMPLES = `
Er wordt niets gemaakt. Amendementen staan in de map amendementen naast het voorstel, elk in een bestand met zijn nummer.

Voorbeelden:
  raadsvoorstel amendeer proposals/zwembad              alle amendementen
  raadsvoorstel amendeer proposals/zwembad A7.1 A7.2    alleen deze twee
`;
