import { FORMATEN } from '../../writers/index.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';
import { MEETINGS, readPapierenOptions } from './meeting-command.ts';

/** The definition of `stem`; its work is loaded when it is asked for. */
export const stemCommand: MakeCommand = (terminal, done) =>
  command('stem', terminal)
    .usage('[opties] [pad...]')
    .description('Tel de stemmingen van een vergadering na, en toon de uitslagen of maak de stemstaat.')
    .addArgument(MEETINGS)
    .option('--uit <map>', 'de map waarin de stemstaat komt', 'out')
    .option(
      '--formaat <lijst>',
      `maak de stemstaat: een of meer van ${FORMATEN.join(', ')}, met komma’s ertussen`,
    )
    .addHelpText('after', STEM_EXAMPLES)
    .action(
      async (paths: string[], { uit, formaat }: { readonly uit: string; readonly formaat?: string }) => {
        if (formaat === undefined) {
          const { stem } = await import('../actions/stem.ts');
          done(await stem(paths, { templates: templatesFolder() }, terminal));
          return;
        }
        const { papieren } = await import('../actions/papieren.ts');
        const options = { ...readPapierenOptions({ uit, formaat }), welke: ['stemstaat'] as const };
        done(await papieren(paths, options, terminal));
      },
    );

const STEM_EXAMPLES = `
Elke stemming wordt met de Gemeentewet nagerekend: quorum, geldigheid, meerderheid, staken van stemmen, en per fractie
of de stemmen met de zetels kloppen. Wie er in de raad zitten, staat in templates/<gemeente>/raad.yaml. Met --formaat komt
er een stemstaat: elke stemming met een tabel per fractie, bij een hoofdelijke stemming met de leden.

Voorbeelden:
  raadsvoorstel stem proposals/vergaderingen/2026-03-24
  raadsvoorstel stem --formaat pdf,docx
`;
