import { Argument } from 'commander';
import { MELDINGFORMATEN } from '../../diagnostics/format-diagnostics.ts';
import type { SjabloonNieuwOptions } from '../actions/sjabloon-nieuw.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { choose, command, type MakeCommand } from './command.ts';

/** The definition of `sjabloon`: what a template maker does, each with a word of its own. */
export const sjabloonCommand: MakeCommand = (terminal, done, line) =>
  command('sjabloon', terminal)
    .usage('<opdracht> [opties]')
    .description('Maak en controleer het sjabloon van een gemeente.')
    .helpCommand('hulp [opdracht]', 'toon de hulp bij een opdracht')
    .addHelpText('after', SJABLOON_EXAMPLES)
    .addCommand(nieuwCommand(terminal, done, line))
    .addCommand(controleerCommand(terminal, done, line))
    .addCommand(basisCommand(terminal, done, line));

const nieuwCommand: MakeCommand = (terminal, done) =>
  command('nieuw', terminal)
    .usage('<gemeente> [opties]')
    .description('Begin het sjabloon van een gemeente.')
    .addArgument(new Argument('<gemeente>', 'naam van de map: kleine letters, cijfers en streepjes'))
    .option('--naam <naam>', 'de naam van de gemeente, zoals in “De raad van de gemeente …”')
    .option('--organisatie <naam>', 'de naam van de organisatie; zonder: Gemeente en de naam')
    .option('--basis <bestand>', 'een Word-bestand waaruit de huisstijl wordt gelezen')
    .option('--accent <kleur>', "de kleur van titels en koppen, zoals '#00594f'")
    .option('--lettertype <naam>', 'het lettertype in Word, zoals Arial')
    .option('--logo <bestand>', 'het logo, als png of jpg')
    .option('--in <map>', 'de map met sjablonen', 'templates')
    .addHelpText('after', NIEUW_EXAMPLES)
    .action(async (map: string, options: SjabloonNieuwOptions) => {
      const { sjabloonNieuw } = await import('../actions/sjabloon-nieuw.ts');
      done(await sjabloonNieuw(map, options, terminal));
    });

const basisCommand: MakeCommand = (terminal, done) =>
  command('basis', terminal)
    .usage('<gemeente> [opties]')
    .description('Maak een Word-bestand met alle stijlen van een sjabloon, om in Word aan te passen.')
    .addArgument(new Argument('<gemeente>', 'een gemeente, of de map van een sjabloon'))
    .option('--uit <bestand>', 'waar het komt; zonder: basis.docx in de map van het sjabloon')
    .addHelpText('after', BASIS_EXAMPLES)
    .action(async (word: string, options: { uit?: string }) => {
      const { sjabloonBasis } = await import('../actions/sjabloon-basis.ts');
      done(await sjabloonBasis(word, { ...options, templates: templatesFolder() }, terminal));
    });

const controleerCommand: MakeCommand = (terminal, done) =>
  command('controleer', terminal)
    .usage('[opties] [gemeente of pad...]')
    .description('Controleer sjablonen, zonder dat er een voorstel voor nodig is.')
    .addArgument(new Argument('[gemeente...]', 'een gemeente, of de map van een sjabloon; zonder: alle'))
    .option('--formaat <naam>', `hoe de meldingen eruitzien: ${MELDINGFORMATEN.join(', ')}`, 'tekst')
    .option('--herstel', 'schrijf in de bestanden wat te herstellen is zonder te vragen')
    .addHelpText('after', CONTROLEER_EXAMPLES)
    .action(async (words: string[], options: { formaat: string; herstel?: true }) => {
      const formaat = choose('formaat', options.formaat, MELDINGFORMATEN);
      const { sjabloonControleer } = await import('../actions/sjabloon-controleer.ts');
      const herstel = options.herstel ?? false;
      done(await sjabloonControleer(words, { formaat, herstel, templates: templatesFolder() }, terminal));
    });

const SJABLOON_EXAMPLES = `
Alles over sjablonen staat in templates/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel sjabloon nieuw waterdorp               begin een sjabloon
  raadsvoorstel sjabloon controleer                    alle sjablonen onder templates/
`;

const NIEUW_EXAMPLES = `
Wat u niet opgeeft, wordt gevraagd. Wat er al staat, wordt nooit overschreven.
Uit het bestand van --basis komen papier, marges, lettertype, kleuren, stijlen, de tekst van kop en voet en het logo.

Voorbeelden:
  raadsvoorstel sjabloon nieuw waterdorp               stelt vragen en maakt templates/waterdorp/
  raadsvoorstel sjabloon nieuw waterdorp --basis huisstijl.docx
`;

const BASIS_EXAMPLES = `
Zolang het basis.docx heet en in de map van het sjabloon staat, krijgt elk Word-document die opmaak.

Voorbeelden:
  raadsvoorstel sjabloon basis waterdorp               maakt templates/waterdorp/basis.docx
  raadsvoorstel sjabloon basis waterdorp --uit proef.docx
`;

const CONTROLEER_EXAMPLES = `
Elk document wordt gemaakt van een verzonnen voorstel waarin alles is ingevuld, en van een waarin alleen staat wat moet.

Uitkomst (exit status): 0 in orde, 1 er zijn fouten, 2 verkeerd gebruik of een onleesbaar bestand.

Voorbeelden:
  raadsvoorstel sjabloon controleer                    alle sjablonen onder templates/
  raadsvoorstel sjabloon controleer waterdorp          één sjabloon
  raadsvoorstel sjabloon controleer --herstel waterdorp
  raadsvoorstel sjabloon controleer --formaat json     voor een ander programma
`;
