import { MELDINGFORMATEN } from '../../diagnostics/format-diagnostics.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { choose, command, type MakeCommand, PATHS } from './command.ts';

/** The definition of `controleer`; its work is loaded when it is asked for. */
export const controleerCommand: MakeCommand = (terminal, done) =>
  command('controleer', terminal)
    .usage('[opties] [pad...]')
    .description('Controleer voorstellen, stukken en vergaderingen zonder iets te maken.')
    .addArgument(PATHS)
    .option('--formaat <naam>', `hoe de meldingen eruitzien: ${MELDINGFORMATEN.join(', ')}`, 'tekst')
    .option('--herstel', 'schrijf in de bestanden wat te herstellen is zonder te vragen')
    .addHelpText('after', CONTROLEER_EXAMPLES)
    .action(async (paths: string[], options: { formaat: string; herstel?: true }) => {
      const formaat = choose('formaat', options.formaat, MELDINGFORMATEN);
      const { controleer } = await import('../actions/controleer.ts');
      const herstel = options.herstel ?? false;
      done(await controleer(paths, { formaat, herstel, templates: templatesFolder() }, terminal));
    });

const CONTROLEER_EXAMPLES = `
Uitkomst (exit status): 0 in orde, 1 er zijn fouten, 2 verkeerd gebruik of een onleesbaar bestand.

Voorbeelden:
  raadsvoorstel controleer                            alles uit proposals/
  raadsvoorstel controleer proposals/zwembad/voorstel.md
  raadsvoorstel controleer proposals/zwembad/amendementen/A7.1.md
  raadsvoorstel controleer --herstel proposals/zwembad
  raadsvoorstel controleer --formaat json > meldingen.json
`;
