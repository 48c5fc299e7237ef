import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';
import { MEETINGS } from './meeting-command.ts';

/** The definition of `stem`; its work is loaded when it is asked for. */
export const stemCommand: MakeCommand = (terminal, done) =>
  command('stem', terminal)
    .usage('[pad...]')
    .description('Tel de stemmingen van een vergadering na, en toon de uitslagen.')
    .addArgument(MEETINGS)
    .addHelpText('after', STEM_EXAMPLES)
    .action(async (paths: string[]) => {
      const { stem } = await import('../actions/stem.ts');
      done(await stem(paths, { templates: templatesFolder() }, terminal));
    });

const STEM_EXAMPLES = `
Elke stemming wordt met de Gemeentewet nagerekend: quorum, geldigheid, meerderheid, staken van stemmen, en per fractie
of de stemmen met de zetels kloppen. Wie er in de raad zitten, staat in templates/<gemeente>/raad.yaml.

Voorbeelden:
  raadsvoorstel stem proposals/vergaderingen/2026-03-24
`;
