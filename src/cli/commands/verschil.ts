import { Argument } from 'commander';
import { FORMATEN } from '../../writers/index.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { choose, command, type MakeCommand } from './command.ts';

const TONEN = ['tekst', 'markdown', 'json'] as const;
const ALLE = [...TONEN, ...FORMATEN] as const;

interface VerschilWords {
  readonly formaat: string;
  readonly uit: string;
  readonly uitkomst?: true;
  readonly alsTekst?: true;
  readonly voorGit?: true;
}

/** The definition of `verschil`; its work is loaded when it is asked for. */
export const verschilCommand: MakeCommand = (terminal, done, line) =>
  command('verschil', terminal)
    .usage('[opties] [van] [tot] [pad...]')
    .description(
      'Toon wat er in betekenis veranderde tussen twee versies van voorstellen, amendementen en vergaderingen.',
    )
    .addArgument(
      new Argument(
        '[woorden...]',
        'een of twee revisies van git en dan paden, of twee bestanden; zonder: HEAD',
      ),
    )
    .option('--formaat <lijst>', `een of meer van ${ALLE.join(', ')}, met komma’s ertussen`, 'tekst')
    .option('--uit <map>', 'de map waarin de documenten met wijzigingen komen', 'out')
    .option('--uitkomst', 'exit status 1 als er in betekenis iets verschilt')
    .option('--als-tekst', 'toon één bestand als leesbare tekst (textconv van git)')
    .option('--voor-git', 'lees de woorden zoals git die aan een extern diff-programma geeft')
    .addHelpText('after', VERSCHIL_EXAMPLES)
    .action(async (words: string[], options: VerschilWords) => {
      const templates = templatesFolder();
      if (options.alsTekst) {
        const { alsTekst } = await import('../verschil/als-tekst.ts');
        return done(await alsTekst(words, templates, terminal));
      }
      if (options.voorGit) {
        const { voorGit } = await import('../verschil/voor-git.ts');
        return done(await voorGit(words, templates, terminal));
      }
      const formaten = options.formaat.split(',').map((word) => choose('formaat', word.trim(), ALLE));
      const tonen = TONEN.filter((one) => formaten.includes(one));
      if (tonen.length > 1) {
        throw new UsageError(`Kies één van ${tonen.join(' en ')}: beide gaan naar het scherm.`);
      }
      const losse = line.includes('--') ? line.slice(line.indexOf('--') + 1) : [];
      const { verschil } = await import('../actions/verschil.ts');
      const [tonenEen] = tonen;
      const kept = words.slice(0, words.length - losse.length);
      const settings = {
        ...(tonenEen && { tonen: tonenEen }),
        documenten: FORMATEN.filter((one) => formaten.includes(one)),
        uit: options.uit,
        uitkomst: options.uitkomst === true,
        templates,
      };
      done(await verschil(kept, losse, settings, terminal));
    });

const VERSCHIL_EXAMPLES = `
Wat telt is de betekenis: andere opmaak, een andere volgorde van de gegevens of nieuwe nummers zijn geen verschil.
Zonder woorden: wat u sinds de laatste commit veranderde. Met één revisie: wat er sindsdien veranderde.
Documenten (${FORMATEN.join(', ')}) van voorstellen komen in de map van --uit, met elke wijziging gemarkeerd.
Uitkomst (exit status): 0 vergeleken, met of zonder verschil; 1 een versie is niet te vergelijken, of er is verschil en
u vroeg om --uitkomst; 2 verkeerd gebruik.

Voorbeelden:
  raadsvoorstel verschil                                   de laatste commit en wat u nu hebt
  raadsvoorstel verschil main HEAD proposals/zwembad       twee revisies, één voorstel
  raadsvoorstel verschil main...HEAD --formaat markdown    wat deze tak toevoegt, voor een merge request
  raadsvoorstel verschil v1.0 --formaat docx,pdf           Word met bijgehouden wijzigingen, en een PDF
  raadsvoorstel verschil oud.md nieuw.md                   twee bestanden, zonder git
`;
