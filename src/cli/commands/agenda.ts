import type { MakeCommand } from './command.ts';
import { MEETINGS, type PapierWords, papierCommand, readPapierenOptions } from './meeting-command.ts';

/** The definition of `agenda`; its work is loaded when it is asked for. */
export const agendaCommand: MakeCommand = (terminal, done) =>
  papierCommand('agenda', terminal)
    .description('Maak voor een vergadering de uitnodiging en de agenda.')
    .addArgument(MEETINGS)
    .addHelpText('after', AGENDA_EXAMPLES)
    .action(async (paths: string[], words: PapierWords) => {
      const { papieren } = await import('../actions/papieren.ts');
      const options = { ...readPapierenOptions(words), welke: ['uitnodiging', 'agenda'] as const };
      done(await papieren(paths, options, terminal));
    });

const AGENDA_EXAMPLES = `
Bij elk punt staan het voorstel, de amendementen en moties die ernaast liggen, en de bijlagen, met hun titels. Uitkomsten
zijn er niet bij nodig. De stukken komen in de map vergadering-<datum>. Met een fout in de vergadering, een voorstel of een
amendement komen zij er niet.

Voorbeelden:
  raadsvoorstel agenda proposals/vergaderingen/2026-03-24
`;
