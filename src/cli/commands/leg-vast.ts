import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand, PATHS } from './command.ts';

/** The definition of `leg-vast`; its work is loaded when it is asked for. */
export const legVastCommand: MakeCommand = (terminal, done) =>
  command('leg-vast', terminal)
    .usage('[pad...]')
    .description('Leg vast wat de raad wordt voorgelegd: daarna verandert er niets meer ongemerkt.')
    .addArgument(PATHS)
    .addHelpText('after', LEG_VAST_EXAMPLES)
    .action(async (paths: string[]) => {
      const { legVast } = await import('../actions/leg-vast.ts');
      done(await legVast(paths, { templates: templatesFolder() }, terminal));
    });

const LEG_VAST_EXAMPLES = `
Naast het voorstel komt vastgelegd.json, met de besluitpunten, de tabellen en de kenmerken (SHA-256) van de bijlagen.
Wie daarna iets verandert, krijgt een fout, tot er \`versie: 2\` staat met een \`versie_reden\`.

Voorbeelden:
  raadsvoorstel leg-vast proposals/zwembad     na het besluit van het college
`;
