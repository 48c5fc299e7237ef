import type { SchemaOptions } from '../actions/schema.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `schema`; its work is loaded when it is asked for. */
export const schemaCommand: MakeCommand = (terminal, done) =>
  command('schema', terminal)
    .usage('[opties]')
    .description('Geef het JSON Schema van de gegevens bovenaan een voorstel, voor uw editor.')
    .option('--sjabloon', 'dat van sjabloon.yaml')
    .option('--huisstijl', 'dat van huisstijl.yaml')
    .option('--gemeente <naam>', 'alleen voor deze gemeente; zonder: voor alle')
    .option('--uit <bestand>', 'schrijf naar een bestand')
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async ({ sjabloon, huisstijl, ...options }: SchemaWords) => {
      const { schema } = await import('../actions/schema.ts');
      if (sjabloon && huisstijl) throw new UsageError('Kies één van --sjabloon en --huisstijl.');
      const bestand = sjabloon ? 'sjabloon' : huisstijl ? 'huisstijl' : undefined;
      done(await schema({ ...options, bestand, templates: templatesFolder() }, terminal));
    });

interface SchemaWords extends Omit<SchemaOptions, 'templates' | 'bestand'> {
  readonly sjabloon?: true;
  readonly huisstijl?: true;
}

const SCHEMA_EXAMPLES = `
Hoe u het in Visual Studio Code gebruikt, staat in proposals/LEESMIJ.md; voor sjablonen in templates/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel schema --uit .vscode/voorstel.schema.json
  raadsvoorstel schema --gemeente dordrecht
  raadsvoorstel schema --sjabloon --uit .vscode/sjabloon.schema.json
`;
