import { Argument, Command, Option } from 'commander';
import { VARIANTEN } from '../compose/variant.ts';
import { MELDINGFORMATEN } from '../diagnostics/format-diagnostics.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { FORMATEN } from '../writers/index.ts';
import type { BouwOptions } from './bouw.ts';
import type { NieuwOptions } from './nieuw.ts';
import type { ExitStatus, Terminal } from './run.ts';
import type { SchemaOptions } from './schema.ts';
import { templatesFolder } from './templates-folder.ts';
import { UsageError } from './usage-error.ts';

const UITVOER = [...FORMATEN, 'json'] as const;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u opgeeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
};

/** The command line: its commands, options and help, all in Dutch. `done` receives the exit status of a command. */
export function createProgram(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  const program = command('raadsvoorstel', terminal)
    .usage('<opdracht> [opties]')
    .description('Schrijf, controleer en maak raadsvoorstellen en raadsbesluiten.')
    .helpCommand('hulp [opdracht]', 'toon de hulp bij een opdracht')
    .addHelpText('after', PROGRAM_EXAMPLES);
  program.addCommand(bouwCommand(terminal, done));
  program.addCommand(controleerCommand(terminal, done));
  program.addCommand(nieuwCommand(terminal, done));
  program.addCommand(opmaakCommand(terminal, done));
  program.addCommand(volgCommand(terminal, done));
  program.addCommand(schemaCommand(terminal, done));
  program.addCommand(uitlegCommand(terminal, done));
  return program;
}

const PATHS = new Argument('[pad...]', 'een bestand, een map of een patroon; zonder: proposals/').default(
  ['proposals'],
  'proposals/',
);

const PROGRAM_EXAMPLES = `
Voorbeelden:
  raadsvoorstel bouw                               maak alle documenten van proposals/ in out/
  raadsvoorstel controleer proposals/zwembad       controleer één voorstel
  raadsvoorstel hulp bouw                          alle opties van een opdracht
`;

interface BouwWords {
  readonly uit: string;
  readonly formaat: string;
  readonly variant: string;
}

/** A command that makes documents, with the options of `bouw`. */
function makingCommand(name: string, terminal: Terminal): Command {
  return command(name, terminal)
    .usage('[opties] [pad...]')
    .addArgument(PATHS)
    .option('--uit <map>', 'de map waarin de documenten komen', 'out')
    .option(
      '--formaat <lijst>',
      `een of meer van ${UITVOER.join(', ')}, met komma’s ertussen`,
      UITVOER.join(','),
    )
    .addOption(
      new Option('--variant <naam>', 'openbaar, of intern: met de gegevens onder `intern`').default(
        'openbaar',
      ),
    );
}

function readBouwOptions({ uit, formaat, variant }: BouwWords): BouwOptions {
  return {
    uit,
    formaten: formaat.split(',').map((word) => choose('formaat', word.trim(), UITVOER)),
    variant: choose('variant', variant, VARIANTEN),
    templates: templatesFolder(),
  };
}

function bouwCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return makingCommand('bouw', terminal)
    .description('Maak van voorstellen de documenten voor de raad.')
    .addHelpText('after', BOUW_EXAMPLES)
    .action(async (paths: string[], words: BouwWords) => {
      const options = readBouwOptions(words);
      const { bouw } = await import('./bouw.ts');
      done(await bouw(paths, options, terminal));
    });
}

const BOUW_EXAMPLES = `
Een voorstel met fouten wordt overgeslagen; wat er eerder van gemaakt was, blijft staan.

Voorbeelden:
  raadsvoorstel bouw                                  alles uit proposals/, in out/
  raadsvoorstel bouw proposals/zwembad --formaat pdf  alleen de PDF's van één voorstel
  raadsvoorstel bouw "proposals/2026-*" --uit agenda  een reeks voorstellen, in een andere map
`;

function controleerCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return command('controleer', terminal)
    .usage('[opties] [pad...]')
    .description('Controleer voorstellen zonder iets te maken.')
    .addArgument(PATHS)
    .option('--formaat <naam>', `hoe de meldingen eruitzien: ${MELDINGFORMATEN.join(', ')}`, 'tekst')
    .addHelpText('after', CONTROLEER_EXAMPLES)
    .action(async (paths: string[], options: { formaat: string }) => {
      const formaat = choose('formaat', options.formaat, MELDINGFORMATEN);
      const { controleer } = await import('./controleer.ts');
      done(await controleer(paths, { formaat, templates: templatesFolder() }, terminal));
    });
}

const CONTROLEER_EXAMPLES = `
Uitkomst (exit status): 0 in orde, 1 er zijn fouten, 2 verkeerd gebruik of een onleesbaar bestand.

Voorbeelden:
  raadsvoorstel controleer                            alles uit proposals/
  raadsvoorstel controleer proposals/zwembad/voorstel.md
  raadsvoorstel controleer --formaat json > meldingen.json
`;

function nieuwCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return command('nieuw', terminal)
    .usage('<naam> [opties]')
    .description('Begin een nieuw voorstel, met de onderdelen die uw gemeente vraagt.')
    .addArgument(new Argument('<naam>', 'naam van de map: kleine letters, cijfers en streepjes'))
    .option('--gemeente <naam>', 'de gemeente: een map onder templates/')
    .option('--soort <naam>', 'het soort voorstel, zoals raadsvoorstel of startnotitie')
    .option('--onderwerp <tekst>', 'de titel')
    .option('--datum <datum>', 'de datum van het voorstel, zoals 2026-03-03')
    .option('--in <map>', 'de map waarin de map van het voorstel komt', 'proposals')
    .addHelpText('after', NIEUW_EXAMPLES)
    .action(async (slug: string, options: Omit<NieuwOptions, 'templates'>) => {
      const { nieuw } = await import('./nieuw.ts');
      done(await nieuw(slug, { ...options, templates: templatesFolder() }, terminal));
    });
}

const NIEUW_EXAMPLES = `
Wat u niet opgeeft, wordt gevraagd. Een voorstel dat er al is, wordt nooit overschreven.

Voorbeelden:
  raadsvoorstel nieuw speelplek-lindepark             stelt vragen en maakt proposals/speelplek-lindepark/voorstel.md
  raadsvoorstel nieuw zwembad --gemeente dordrecht --soort startnotitie
`;

function opmaakCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return command('opmaak', terminal)
    .usage('[opties] [pad...]')
    .description('Zet voorstellen in de vaste opmaak, zonder de betekenis te veranderen.')
    .addArgument(PATHS)
    .option('--controleer', 'verander niets; noem de voorstellen die anders zouden worden')
    .addHelpText('after', OPMAAK_EXAMPLES)
    .action(async (paths: string[], options: { controleer?: true }) => {
      const { opmaak } = await import('./opmaak.ts');
      const controleer = options.controleer === true;
      done(await opmaak(paths, { controleer, templates: templatesFolder() }, terminal));
    });
}

const OPMAAK_EXAMPLES = `
Gegevens in vaste volgorde, elke zin op een eigen regel, argumenten doorgenummerd, bedragen met punten, tabellen
uitgelijnd. Opmerkingen blijven staan. Een bestand dat niet te lezen is, blijft zoals het was.
Uitkomst (exit status): met --controleer 1 als er iets zou veranderen.

Voorbeelden:
  raadsvoorstel opmaak proposals/zwembad              maak één voorstel op
  raadsvoorstel opmaak --controleer                   kijk of alles in proposals/ is opgemaakt
`;

function volgCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return makingCommand('volg', terminal)
    .description('Maak de documenten opnieuw, telkens als u iets bewaart.')
    .addHelpText('after', VOLG_EXAMPLES)
    .action(async (paths: string[], words: BouwWords) => {
      const options = readBouwOptions(words);
      const { volg } = await import('./volg.ts');
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      done(await volg(paths, options, terminal, stop.signal));
    });
}

const VOLG_EXAMPLES = `
Let op het voorstel, de afbeeldingen en CSV-bestanden erbij en het sjabloon. Stoppen: Ctrl-C.

Voorbeelden:
  raadsvoorstel volg proposals/zwembad --formaat html      het snelst; ververs de pagina in uw browser
  raadsvoorstel volg                                       alle voorstellen van proposals/
`;

function schemaCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return command('schema', terminal)
    .usage('[opties]')
    .description('Geef het JSON Schema van de gegevens bovenaan een voorstel, voor uw editor.')
    .option('--gemeente <naam>', 'alleen voor deze gemeente; zonder: voor alle')
    .option('--uit <bestand>', 'schrijf naar een bestand')
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (options: Omit<SchemaOptions, 'templates'>) => {
      const { schema } = await import('./schema.ts');
      done(await schema({ ...options, templates: templatesFolder() }, terminal));
    });
}

const SCHEMA_EXAMPLES = `
Hoe u het in Visual Studio Code gebruikt, staat in proposals/LEESMIJ.md.

Voorbeelden:
  raadsvoorstel schema --uit .vscode/voorstel.schema.json
  raadsvoorstel schema --gemeente dordrecht
`;

function uitlegCommand(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  return command('uitleg', terminal)
    .usage('[regel]')
    .description('Leg uit waarom een regel bestaat, met een fout en een goed voorbeeld.')
    .argument('[regel]', 'de naam tussen [ ] in een melding; zonder: de lijst van alle regels')
    .addHelpText('after', UITLEG_EXAMPLES)
    .action(async (regel: string | undefined) => {
      const { uitleg } = await import('./uitleg.ts');
      done(uitleg(regel, terminal));
    });
}

const UITLEG_EXAMPLES = `
Voorbeelden:
  raadsvoorstel uitleg                                alle regels, per onderwerp
  raadsvoorstel uitleg besluitpunt-zelfstandig        één regel
`;

function command(name: string, terminal: Terminal): Command {
  return new Command(name)
    .helpOption('-h, --help', 'toon deze hulp')
    .configureHelp({
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) => withDefault(option.description, option.defaultValue),
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
    .exitOverride();
}

function withDefault(description: string, value: unknown): string {
  return typeof value === 'string' ? `${description} (standaard: ${value})` : description;
}

/** One of the allowed words, or a UsageError that names them. */
function choose<const T extends string>(option: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = nearest(word, allowed);
  const hint = near ? `Bedoelde u '${near}'? ` : '';
  throw new UsageError(`'${word}' kan niet bij --${option}.`, `${hint}Kies uit: ${allowed.join(', ')}.`);
}
