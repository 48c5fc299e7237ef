import { Argument } from 'commander';
import { MELDINGFORMATEN } from '../../diagnostics/format-diagnostics.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { choose, command, type MakeCommand } from './command.ts';

/** The definition of `opmerkingen`; its work is loaded when it is asked for. */
export const opmerkingenCommand: MakeCommand = (terminal, done) =>
  command('opmerkingen', terminal)
    .usage('<bestand> [opties]')
    .description('Breng opmerkingen en wijzigingen uit een beoordeeld Word-document terug naar de tekst.')
    .addArgument(
      new Argument('<bestand>', 'het .docx dat dit programma maakte en dat een beoordelaar terugstuurde'),
    )
    .option('--bij <voorstel>', 'het voorstel; zonder: gezocht in proposals/ en in git')
    .option('--pas-toe', 'neem de wijzigingen over in het voorstel')
    .option('--ook-ongevolgd', 'neem ook over wat zonder bijhouden is gewijzigd')
    .option('--patch', 'toon de wijzigingen als patch voor git, zonder meldingen')
    .option('--namen', 'noem wie de opmerking maakte (alleen voor intern gebruik)')
    .option('--formaat <naam>', `hoe de meldingen eruitzien: ${MELDINGFORMATEN.join(', ')}`, 'tekst')
    .addHelpText('after', OPMERKINGEN_EXAMPLES)
    .action(async (bestand: string, options: Opties) => {
      const formaat = choose('formaat', options.formaat, MELDINGFORMATEN);
      const { opmerkingen } = await import('../actions/opmerkingen.ts');
      const wens = {
        bij: options.bij,
        pasToe: options.pasToe ?? false,
        ookOngevolgd: options.ookOngevolgd ?? false,
        patch: options.patch ?? false,
        namen: options.namen ?? false,
        formaat,
        templates: templatesFolder(),
      };
      done(await opmerkingen(bestand, wens, terminal));
    });

interface Opties {
  readonly bij?: string;
  readonly pasToe?: boolean;
  readonly ookOngevolgd?: boolean;
  readonly patch?: boolean;
  readonly namen?: boolean;
  readonly formaat: string;
}

const OPMERKINGEN_EXAMPLES = `
Het programma weet van welke tekst het document is gemaakt. Is die tekst sindsdien veranderd, dan zoekt het de
oude in git en voegt de wijzigingen samen.

Voorbeelden:
  raadsvoorstel opmerkingen beoordeeld.docx             toont elke opmerking en wijziging bij haar regel
  raadsvoorstel opmerkingen beoordeeld.docx --pas-toe   neemt de bijgehouden wijzigingen over
  raadsvoorstel opmerkingen beoordeeld.docx --patch     toont ze als patch: | git apply
`;
