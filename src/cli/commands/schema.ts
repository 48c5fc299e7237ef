import type { SchemaOptions } from '../actions/schema.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `schema`; its work is loaded when it is asked for. */
export const schemaCommand: MakeCommand = (terminal, done) =>
  command('schema', terminal)
    .usage('[opties]')
    .description('Geef het JSON Schema van de gegevens bovenaan een voorstel, voor uw editor.')
    .option('--gemeente <naam>', 'alleen voor deze gemeente; zonder: voor alle')
    .option('--uit <bestand>', 'schrijf naar een bestand')
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (options: Omit<SchemaOptions, 'templates'>) => {
      const { schema } = await import('../actions/schema.ts');
      done(await schema({ ...options, templates: templatesFolder() }, terminal));
    });

const SCHEMA_EXAMPLES = `
Hoe u het in Visual Studio Code gebruikt, staat in proposals/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel schema --uit .vscode/voorstel.schema.json
  raadsvoorstel schema --gemeente dordrecht
`;
