import { Argument } from 'commander';
import type { ImporteerOptions } from '../actions/importeer.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `importeer`; its work is loaded when it is asked for. */
export const importeerCommand: MakeCommand = (terminal, done) =>
  command('importeer', terminal)
    .usage('<bestand> [opties]')
    .description('Maak van een oud stuk uit Word een voorstel, met een verslag van wat is gevonden.')
    .addArgument(new Argument('<bestand...>', 'een .docx, of tekst uit een stuk als .txt of .md'))
    .option(
      '--als <naam>',
      'naam van de map van het voorstel; zonder: de naam van het bestand. Bij --tabel: lasten, baten, dekking, reserves, of een eigen naam',
    )
    .option('--gemeente <naam>', 'de gemeente: een map onder templates/; zonder: herkend aan de koppen')
    .option('--soort <naam>', 'het soort voorstel; zonder: herkend aan de koppen')
    .option(
      '--wijzigingen <keuze>',
      'wat er met bijgehouden wijzigingen gebeurt: aanvaard of verworpen; zonder: gevraagd',
    )
    .option('--koppel', 'schrijf een bedrag in de tekst dat in één rij van een tabel staat als :bedrag[…]')
    .option(
      '--tabel',
      'lees één tabel uit Excel of Word (tekst met tabs, of CSV; - is de invoer) en druk haar af als YAML',
    )
    .option('--in <map>', 'de map waarin de map van het voorstel komt', 'proposals')
    .addHelpText('after', IMPORTEER_EXAMPLES)
    .action(
      async (bestanden: string[], options: Omit<ImporteerOptions, 'templates'> & { tabel?: boolean }) => {
        if (options.tabel) {
          const { importeerTabel } = await import('../actions/importeer-tabel.ts');
          done(importeerTabel(bestanden, options.als ?? 'tabel', terminal));
          return;
        }
        const { importeer } = await import('../actions/importeer.ts');
        done(await importeer(bestanden, { ...options, templates: templatesFolder() }, terminal));
      },
    );

const IMPORTEER_EXAMPLES = `
Het oude stuk blijft zoals het is, en een voorstel dat er al is, wordt nooit overschreven.
Naast voorstel.md komt import-verslag.md: wat is gevonden, hoe zeker dat is, en wat geen plaats heeft.

Voorbeelden:
  raadsvoorstel importeer oud.docx --als fietspad             maakt proposals/fietspad/voorstel.md
  raadsvoorstel importeer oud.docx --gemeente dordrecht --wijzigingen aanvaard
  raadsvoorstel importeer kosten.csv --tabel --als lasten     drukt het blok af dat u in het voorstel plakt
`;
