import { basename, join } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { counted } from '../../domain/counted.ts';
import type { Twijfel } from '../../importeer/gevonden.ts';
import { type Importsjabloon, importeer as importeerPapier } from '../../importeer/importeer.ts';
import { schrijfKoppelverslag } from '../../importeer/koppelverslag.ts';
import { bekendeKop } from '../../importeer/koppen.ts';
import { openPapier, WIJZIGINGSKEUZES } from '../../importeer/open-papier.ts';
import { aandeel } from '../../importeer/verantwoording.ts';
import { schrijfVerslag } from '../../importeer/verslag.ts';
import type { Choice } from '../../ooxml/word/resolve/choice.ts';
import { inspect, openSjablonen, type Sjablonen } from '../../pipeline.ts';
import { type Shown, show } from '../../show/shown.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { vraagKeuze } from '../terminal/vraag.ts';
import { asMapnaam, checkMapnaam } from '../writing/slug.ts';
import { writeFiles } from '../writing/write-files.ts';
import { koppelBedragen } from './koppel-bedragen.ts';

export interface ImporteerOptions {
  readonly als?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly soort?: string | undefined;
  readonly wijzigingen?: string | undefined;
  /** Writes amounts in the text that one row of a table holds as `:bedrag[…]`. */
  readonly koppel?: boolean | undefined;
  /** The folder that gets the folder of the proposal. */
  readonly in: string;
  readonly templates: string;
}

/** Makes a proposal of an old paper, with a report beside it. Nothing is overwritten; then what `controleer` says is printed. */
export async function importeer(
  paths: readonly string[],
  options: ImporteerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [path = ''] = paths;
  if (paths.length > 1)
    throw new UsageError(
      `Er staan ${paths.length} bestanden achter 'importeer'.`,
      'Importeer één stuk tegelijk; van elk stuk wordt een eigen voorstel gemaakt.',
    );
  const slug = options.als ?? asMapnaam(basename(path).replace(/\.\w+$/u, ''));
  checkMapnaam(slug, 'een voorstel');
  const world = workingWorld();
  const file = path.replaceAll('\\', '/');
  if (world.info(file)?.kind === 'folder')
    throw new UsageError(`'${path}' is een map.`, 'Noem één stuk: een .docx, .txt of .md.');
  const bytes = world.read(file);
  if (!bytes) throw new UsageError(`'${path}' bestaat niet of is niet te lezen.`);
  const opened = openPapier(bytes);
  if ('melding' in opened) throw new UsageError(`${path}: ${opened.melding}`, opened.hint);
  const keuze = await chooseWijzigingen(options.wijzigingen, opened.wijzigingen, terminal);
  const sjablonen = openSjablonen(world, options.templates);
  if (options.gemeente !== undefined && !sjablonen.gemeenten.includes(options.gemeente))
    throw new UsageError(
      `'${options.gemeente}' is geen bekende gemeente.`,
      choiceHint(options.gemeente, sjablonen.gemeenten),
    );
  const known = await loaded(sjablonen, options.gemeente);
  const papier = opened.lees(keuze, bekendeKop(known.map(({ sjabloon }) => sjabloon)));
  const made = importeerPapier(papier, known, options);
  if (!made) {
    throw new UsageError(
      `In '${path}' staat geen kop die een sjabloon kent.`,
      `Geef --gemeente: ${sjablonen.gemeenten.join(', ')}.`,
    );
  }
  const voorstel = join(options.in, slug, VOORSTELBESTAND).replaceAll('\\', '/');
  const gekoppeld = await koppelBedragen(made.voorstel, voorstel, world, sjablonen, options.koppel === true);
  const text = (value: string) => new TextEncoder().encode(value);
  const files = [
    { name: VOORSTELBESTAND, bytes: text(gekoppeld.tekst) },
    {
      name: 'import-verslag.md',
      bytes: text(`${schrijfVerslag(basename(path), made)}${schrijfKoppelverslag(gekoppeld.vondsten)}`),
    },
  ];
  const place = { root: options.in, below: slug };
  const elsewhere = 'Kies met --in een map waarin u mag schrijven.';
  writeFiles(place, files, { only: 'new', elsewhere });
  const pictures = [...made.bestanden].map(([name, content]) => ({ name: basename(name), bytes: content }));
  if (pictures.length > 0)
    writeFiles({ root: options.in, below: `${slug}/beeld` }, pictures, { only: 'new', elsewhere });

  const diagnostics = await inspect(
    workingWorld(),
    voorstel,
    openSjablonen(workingWorld(), options.templates),
  );
  for (const one of made.twijfels) terminal.err(twijfelregels(basename(path), one));
  printDiagnostics(diagnostics, terminal);
  const { over } = made.verantwoording;
  const left =
    over.length === 0
      ? 'alles heeft een plaats'
      : counted(over.length, 'alinea heeft nog geen plaats', 'alinea’s hebben nog geen plaats');
  const guessed = options.gemeente === undefined && known.length > 1;
  const voor = guessed ? `${made.gemeente}, herkend aan de koppen` : made.gemeente;
  terminal.out(
    show`${voorstel} is gemaakt: ${made.soort} van ${voor}. ${aandeel(made.verantwoording)}% van de tekst is overgenomen of weggelaten met een reden; ${left}; ${countTwijfels(made.twijfels)}.
Wat is gevonden en hoe zeker dat is, staat in ${join(options.in, slug, 'import-verslag.md').replaceAll('\\', '/')}.
De controle van het voorstel zelf: ${countProblems(diagnostics)}.
`,
  );
  if (guessed)
    terminal.out(
      show`Is het voor een andere gemeente? Importeer dan opnieuw, met --gemeente (${sjablonen.gemeenten.join(', ')}) en een andere naam bij --als.\n`,
    );
  return hasErrors(diagnostics) || made.twijfels.some(({ ernst }) => ernst === 'fout') ? 1 : 0;
}

/** "3 twijfels, waarvan 1 fout": a doubt that is an error is about what the paper itself says. */
function countTwijfels(twijfels: readonly Twijfel[]): string {
  const all = counted(twijfels.length, 'twijfel', 'twijfels');
  const wrong = twijfels.filter(({ ernst }) => ernst === 'fout').length;
  return wrong === 0 ? all : `${all}, waarvan ${counted(wrong, 'fout', 'fouten')}`;
}

/** A doubt as people read problems of a text: where, what, the words that it is about, and what to do. */
function twijfelregels(naam: string, { ernst, melding, hint, alinea, fragment }: Twijfel): Shown {
  const where = alinea === undefined || alinea === 0 ? show`${naam}` : show`${naam}, alinea ${alinea}`;
  const words = fragment === undefined ? show`` : show`  | ${fragment}\n`;
  const advice = hint === undefined ? show`` : show`  hint: ${hint}\n`;
  return show`${where}: ${ernst}: ${melding}\n${words}${advice}\n`;
}

/** The templates to choose from; one that has errors of its own is passed over. */
async function loaded(sjablonen: Sjablonen, only: string | undefined): Promise<readonly Importsjabloon[]> {
  const names = sjablonen.gemeenten.filter((name) => only === undefined || name === only);
  const all = await Promise.all(names.map((name) => sjablonen.load(name)));
  return all.flatMap(({ value }) => (value ? [value] : []));
}

async function chooseWijzigingen(
  given: string | undefined,
  count: number,
  terminal: Terminal,
): Promise<Choice> {
  if (given !== undefined) {
    const found = WIJZIGINGSKEUZES.find((one) => one === given);
    if (found) return found;
    throw new UsageError(`'${given}' kan niet bij --wijzigingen.`, choiceHint(given, WIJZIGINGSKEUZES));
  }
  if (count === 0) return 'aanvaard';
  const what = counted(count, 'bijgehouden wijziging', 'bijgehouden wijzigingen');
  if (!terminal.vraag)
    throw new UsageError(
      `Het stuk heeft nog ${what}.`,
      'Geef --wijzigingen aanvaard of --wijzigingen verworpen.',
    );
  const keuzes = [
    { waarde: 'aanvaard', naam: 'aanvaard: de tekst zoals die is geworden' },
    { waarde: 'verworpen', naam: 'verworpen: de tekst zoals die was' },
  ] as const;
  return vraagKeuze(
    terminal.vraag,
    terminal,
    show`Het stuk heeft nog ${what}. Hoe moet het worden gelezen?`,
    keuzes,
  );
}
