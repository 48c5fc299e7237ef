import { Argument } from 'commander';
import { STUKSOORTEN, type Stuksoort } from '../../domain/amendement.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { NieuwOptions } from '../actions/nieuw.ts';
import { templatesFolder } from '../proposals/templates-folder.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { command, type MakeCommand } from './command.ts';

/** The definition of `nieuw`; its work is loaded when it is asked for. */
export const nieuwCommand: MakeCommand = (terminal, done) =>
  command('nieuw', terminal)
    .usage('[naam] [opties]')
    .description('Begin een nieuw voorstel, amendement of motie, of een nieuwe vergadering.')
    .addArgument(
      new Argument('[naam]', 'naam van de map van een voorstel: kleine letters, cijfers en streepjes'),
    )
    .option('--gemeente <naam>', 'de gemeente: een map onder templates/')
    .option('--soort <naam>', 'het soort voorstel, zoals raadsvoorstel of startnotitie')
    .option('--onderwerp <tekst>', 'de titel')
    .option('--vergadering <datum>', 'een vergadering, met de voorstellen die wachten op de agenda')
    .option('--amendement', 'een amendement; met --bij en --punt')
    .option('--subamendement', 'een subamendement; met --bij het nummer van het amendement')
    .option('--motie', 'een motie; met --bij, of met --vergadering: een motie vreemd')
    .option('--bij <naam>', 'het voorstel, of het amendement, waar het stuk bij hoort')
    .option('--punt <nummer>', 'het besluitpunt dat het amendement wijzigt')
    .option('--datum <datum>', 'de datum van het voorstel, zoals 2026-03-03')
    .option('--in <map>', 'de map met alle voorstellen', 'proposals')
    .addHelpText('after', NIEUW_EXAMPLES)
    .action(async (naam: string | undefined, words: NieuwWords) => {
      done(await begin(naam, words, terminal));
    });

type NieuwWords = Omit<NieuwOptions, 'templates'> & {
  readonly vergadering?: string;
  readonly bij?: string;
  readonly punt?: string;
} & { readonly [Soort in Stuksoort]?: true };

/** Begins the one thing that was asked for. */
async function begin(naam: string | undefined, words: NieuwWords, terminal: Terminal): Promise<ExitStatus> {
  const { vergadering, bij, punt, ...options } = words;
  const templates = templatesFolder();
  const [soort, ...more] = STUKSOORTEN.filter((one) => words[one]);
  const what = [
    ...(naam === undefined ? [] : [`voorstel ${naam}`]),
    ...(vergadering === undefined ? [] : ['--vergadering']),
    ...[soort, ...more].flatMap((one) => (one ? [`--${one}`] : [])),
  ];
  const vreemd = soort === 'motie' && more.length === 0 && vergadering !== undefined && naam === undefined;
  if (what.length > 1 && !vreemd) throw new UsageError(`Begin één ding tegelijk: ${opsomming(what, 'of')}.`);
  if (vreemd) {
    if (bij !== undefined) {
      const hint = `Een motie bij een voorstel staat daarnaast: laat --vergadering weg. Een motie vreemd heeft geen --bij.`;
      throw new UsageError('Geef --bij of --vergadering, niet allebei.', hint);
    }
    const { nieuweMotieVreemd } = await import('../actions/nieuw-motie-vreemd.ts');
    const titel = options.onderwerp;
    return nieuweMotieVreemd({ datum: vergadering, titel, in: options.in }, terminal);
  }
  if (vergadering !== undefined) {
    const { nieuweVergadering } = await import('../actions/nieuw-vergadering.ts');
    return nieuweVergadering(
      { vergadering, gemeente: options.gemeente, in: options.in, templates },
      terminal,
    );
  }
  if (soort) {
    const { nieuwStukMaken } = await import('../actions/nieuw-stuk.ts');
    const titel = options.onderwerp;
    return nieuwStukMaken({ soort, bij, punt, titel, in: options.in, templates }, terminal);
  }
  if (naam === undefined) {
    const hint = 'Dat is de naam van de map: kleine letters, cijfers en streepjes.';
    throw new UsageError("Achter 'nieuw' ontbreekt de naam.", hint);
  }
  const { nieuw } = await import('../actions/nieuw.ts');
  return nieuw(naam, { ...options, templates }, terminal);
}

const NIEUW_EXAMPLES = `
Wat u niet opgeeft, wordt gevraagd. Wat er al is, wordt nooit overschreven.

Voorbeelden:
  raadsvoorstel nieuw speelplek-lindepark             stelt vragen en maakt proposals/speelplek-lindepark/voorstel.md
  raadsvoorstel nieuw zwembad --gemeente dordrecht --soort startnotitie
  raadsvoorstel nieuw --vergadering 2026-11-19        maakt proposals/vergaderingen/2026-11-19/vergadering.md
  raadsvoorstel nieuw --amendement --bij zwembad --punt 2
  raadsvoorstel nieuw --subamendement --bij A7.1
  raadsvoorstel nieuw --motie --vergadering 2026-11-19
`;
