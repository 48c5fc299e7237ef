import { command, type MakeCommand } from './command.ts';

/** The definition of `uitleg`; its work is loaded when it is asked for. */
export const uitlegCommand: MakeCommand = (terminal, done) =>
  command('uitleg', terminal)
    .usage('[regel]')
    .description('Leg uit waarom een regel bestaat, met een fout en een goed voorbeeld.')
    .argument('[regel]', 'de naam tussen [ ] in een melding; zonder: de lijst van alle regels')
    .addHelpText('after', UITLEG_EXAMPLES)
    .action(async (regel: string | undefined) => {
      const { uitleg } = await import('../actions/uitleg.ts');
      done(uitleg(regel, terminal));
    });

const UITLEG_EXAMPLES = `
Voorbeelden:
  raadsvoorstel uitleg                                alle regels, per onderwerp
  raadsvoorstel uitleg besluitpunt-zelfstandig        één regel
`;
