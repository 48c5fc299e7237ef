import { opsomming } from '../../domain/opsomming.ts';
import type { SchemaOptions } from '../actions/schema.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `schema`; its work is loaded when it is asked for. */
export const schemaCommand: MakeCommand = (terminal, done) =>
  command('schema', terminal)
    .usage('[opties]')
    .description('Geef het JSON Schema van een voorstel of van een ander bestand, voor uw editor.')
    .option('--stukken', 'dat van een amendement, subamendement of motie')
    .option('--vergadering', 'dat van vergadering.md')
    .option('--raad', 'dat van raad.yaml')
    .option('--sjabloon', 'dat van sjabloon.yaml')
    .option('--huisstijl', 'dat van huisstijl.yaml')
    .option('--gemeente <naam>', 'alleen voor deze gemeente; zonder: voor alle')
    .option('--uit <bestand>', 'schrijf naar een bestand')
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async ({ gemeente, uit, ...words }: SchemaWords) => {
      const { schema } = await import('../actions/schema.ts');
      const asked = [...BRONNEN, ...BESTANDEN].filter((word) => words[word]);
      if (asked.length > 1) {
        throw new UsageError(`Kies één van ${opsomming(asked.map((word) => `--${word}`))}.`);
      }
      const bron = BRONNEN.find((word) => words[word]);
      const bestand = BESTANDEN.find((word) => words[word]);
      done(await schema({ gemeente, uit, bron, bestand, templates: templatesFolder() }, terminal));
    });

const BRONNEN = ['stukken', 'vergadering', 'raad'] as const;
const BESTANDEN = ['sjabloon', 'huisstijl'] as const;

type SchemaWords = Pick<SchemaOptions, 'gemeente' | 'uit'> & {
  readonly [Word in (typeof BRONNEN)[number] | (typeof BESTANDEN)[number]]?: true;
};

const SCHEMA_EXAMPLES = `
Hoe u het in Visual Studio Code gebruikt, staat in proposals/LEESMIJ.md; voor sjablonen in templates/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel schema --uit .vscode/voorstel.schema.json
  raadsvoorstel schema --gemeente dordrecht
  raadsvoorstel schema --stukken --uit .vscode/stukken.schema.json
  raadsvoorstel schema --sjabloon --uit .vscode/sjabloon.schema.json
`;
