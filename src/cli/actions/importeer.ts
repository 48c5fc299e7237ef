import { basename, join } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { counted } from '../../domain/counted.ts';
import { type Importsjabloon, importeer as importeerPapier } from '../../importeer/importeer.ts';
import { openPapier, WIJZIGINGSKEUZES, type Wijzigingskeuze } from '../../importeer/open-papier.ts';
import { schrijfVerslag } from '../../importeer/verslag.ts';
import { inspect, openSjablonen, type Sjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { vraagKeuze } from '../terminal/vraag.ts';
import { checkMapnaam } from '../writing/slug.ts';
import { writeFiles } from '../writing/write-files.ts';

export interface ImporteerOptions {
  readonly als?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly soort?: string | undefined;
  readonly wijzigingen?: string | undefined;
  /** The folder that gets the folder of the proposal. */
  readonly in: string;
  readonly templates: string;
}

/** Makes a proposal of an old paper, with a report beside it. Nothing is overwritten; then what `controleer` says is printed. */
export async function importeer(
  path: string,
  options: ImporteerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const slug = options.als ?? slugOf(path);
  checkMapnaam(slug, 'een voorstel');
  const world = workingWorld();
  const bytes = world.read(path.replaceAll('\\', '/'));
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
  const made = importeerPapier(opened.lees(keuze), await loaded(sjablonen, options.gemeente), options);
  if (!made) {
    throw new UsageError(
      `In '${path}' staat geen kop die een sjabloon kent.`,
      `Geef --gemeente: ${sjablonen.gemeenten.join(', ')}.`,
    );
  }
  const text = (value: string) => new TextEncoder().encode(value);
  const files = [
    { name: VOORSTELBESTAND, bytes: text(made.voorstel) },
    { name: 'import-verslag.md', bytes: text(schrijfVerslag(basename(path), made)) },
  ];
  const place = { root: options.in, below: slug };
  const elsewhere = 'Kies met --in een map waarin u mag schrijven.';
  writeFiles(place, files, { only: 'new', elsewhere });
  const pictures = [...made.bestanden].map(([name, content]) => ({ name: basename(name), bytes: content }));
  if (pictures.length > 0)
    writeFiles({ root: options.in, below: `${slug}/beeld` }, pictures, { only: 'new', elsewhere });

  const file = join(options.in, slug, VOORSTELBESTAND).replaceAll('\\', '/');
  const diagnostics = await inspect(workingWorld(), file, openSjablonen(workingWorld(), options.templates));
  printDiagnostics(diagnostics, terminal);
  const { geplaatst, alles, over } = made.verantwoording;
  const share = alles === 0 ? 100 : Math.floor((geplaatst * 100) / alles);
  const left = counted(over.length, 'alinea heeft', 'alinea’s hebben');
  const doubts = counted(made.twijfels.length, 'twijfel', 'twijfels');
  terminal.out(
    show`${file} is gemaakt: ${made.soort} van ${made.gemeente}. ${String(share)}% van de tekst is overgenomen; ${left} nog geen plaats; ${doubts}.
Wat is gevonden en hoe zeker dat is, staat in ${join(options.in, slug, 'import-verslag.md').replaceAll('\\', '/')}; ${countProblems(diagnostics)}.
`,
  );
  return hasErrors(diagnostics) || made.twijfels.some(({ ernst }) => ernst === 'fout') ? 1 : 0;
}

function slugOf(path: string): string {
  return basename(path)
    .replace(/\.\w+$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
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
): Promise<Wijzigingskeuze> {
  if (given !== undefined) {
    const found = WIJZIGINGSKEUZES.find((one) => one === given);
    if (found) return found;
    throw new UsageError(`'${given}' kan niet bij --wijzigingen.`, choiceHint(given, WIJZIGINGSKEUZES));
  }
  if (count === 0) return 'aanvaard';
  const what = counted(count, 'bijgehouden wijziging', 'bijgehouden wijzigingen');
  if (!terminal.vraag)
    throw new UsageError(
      `In het stuk staat nog ${what}.`,
      'Geef --wijzigingen aanvaard of --wijzigingen verworpen.',
    );
  const keuzes = [
    { waarde: 'aanvaard', naam: 'aanvaard: de tekst zoals die is geworden' },
    { waarde: 'verworpen', naam: 'verworpen: de tekst zoals die was' },
  ] as const;
  return vraagKeuze(
    terminal.vraag,
    terminal,
    show`In het stuk staat nog ${what}. Hoe moet het worden gelezen?`,
    keuzes,
  );
}
