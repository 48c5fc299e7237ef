import { templatesFolder } from '../proposals/templates-folder.ts';
import { command, type MakeCommand, PATHS } from './command.ts';

/** The definition of `opmaak`; its work is loaded when it is asked for. */
export const opmaakCommand: MakeCommand = (terminal, done) =>
  command('opmaak', terminal)
    .usage('[opties] [pad...]')
    .description('Zet voorstellen, stukken en vergaderingen in de vaste opmaak, met dezelfde betekenis.')
    .addArgument(PATHS)
    .option('--controleer', 'verander niets; noem de bestanden die anders zouden worden')
    .option('--hernummer', 'geef argumenten het nummer dat hun besluitpunt nu heeft, vergeleken met git')
    .option('--ids', 'schrijf argumenten met het id van hun besluitpunt, waar het er een heeft')
    .addHelpText('after', OPMAAK_EXAMPLES)
    .action(async (paths: string[], options: { controleer?: true; hernummer?: true; ids?: true }) => {
      const { opmaak } = await import('../actions/opmaak.ts');
      const controleer = options.controleer === true;
      const nummers = { hernummer: options.hernummer === true, ids: options.ids === true };
      done(await opmaak(paths, { controleer, ...nummers, templates: templatesFolder() }, terminal));
    });

const OPMAAK_EXAMPLES = `
Gegevens in vaste volgorde, elke zin op een eigen regel, argumenten doorgenummerd, bedragen met punten, tabellen
uitgelijnd. Opmerkingen blijven staan. Een bestand dat niet te lezen is, blijft zoals het was.
Uitkomst (exit status): met --controleer 1 als er iets zou veranderen.

Voorbeelden:
  raadsvoorstel opmaak proposals/zwembad              maak één voorstel op
  raadsvoorstel opmaak --hernummer proposals/zwembad  er kwam een besluitpunt tussen
  raadsvoorstel opmaak templates/zeewijk/raad.yaml    maak de lijst van de raad op
  raadsvoorstel opmaak --controleer                   kijk of alles in proposals/ is opgemaakt
`;
