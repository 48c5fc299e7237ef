import { Argument } from 'commander';
import { MELDINGFORMATEN } from '../../diagnostics/format-diagnostics.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { choose, command, type MakeCommand } from './command.ts';

/** The definition of `sjabloon`: what a template maker does, each with a word of its own. */
export const sjabloonCommand: MakeCommand = (terminal, done, line) =>
  command('sjabloon', terminal)
    .usage('<opdracht> [opties]')
    .description('Maak en controleer het sjabloon van een gemeente.')
    .helpCommand(false)
    .addHelpText('after', SJABLOON_EXAMPLES)
    .addCommand(controleerCommand(terminal, done, line));

const controleerCommand: MakeCommand = (terminal, done) =>
  command('controleer', terminal)
    .usage('[opties] [gemeente of pad...]')
    .description('Controleer sjablonen, zonder dat er een voorstel voor nodig is.')
    .addArgument(new Argument('[gemeente...]', 'een gemeente, of de map van een sjabloon; zonder: alle'))
    .option('--formaat <naam>', `hoe de meldingen eruitzien: ${MELDINGFORMATEN.join(', ')}`, 'tekst')
    .addHelpText('after', CONTROLEER_EXAMPLES)
    .action(async (words: string[], options: { formaat: string }) => {
      const formaat = choose('formaat', options.formaat, MELDINGFORMATEN);
      const { sjabloonControleer } = await import('../actions/sjabloon-controleer.ts');
      done(await sjabloonControleer(words, { formaat, templates: templatesFolder() }, terminal));
    });

const SJABLOON_EXAMPLES = `
Alles over sjablonen staat in templates/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel sjabloon controleer                    alle sjablonen onder templates/
  raadsvoorstel sjabloon controleer waterdorp          één sjabloon
`;

const CONTROLEER_EXAMPLES = `
Elk document wordt gemaakt van een verzonnen voorstel waarin alles is ingevuld, en van een waarin alleen staat wat moet.

Uitkomst (exit status): 0 in orde, 1 er zijn fouten, 2 verkeerd gebruik of een onleesbaar bestand.

Voorbeelden:
  raadsvoorstel sjabloon controleer                    alle sjablonen onder templates/
  raadsvoorstel sjabloon controleer waterdorp          één sjabloon
  raadsvoorstel sjabloon controleer --formaat json     voor een ander programma
`;
