import { basename, dirname, join } from 'node:path';
import { IMPORTVERSLAG, maakImport } from '../../bronnen/maak-import.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { counted } from '../../domain/counted.ts';
import { asMapnaam } from '../../domain/mapnaam.ts';
import type { Twijfel } from '../../importeer/gevonden.ts';
import { openPapier, WIJZIGINGSKEUZES } from '../../importeer/papier/open-papier.ts';
import { aandeel } from '../../importeer/verslag/verantwoording.ts';
import type { Choice } from '../../ooxml/word/resolve/choice.ts';
import { inspect, openSjablonen } from '../../pipeline.ts';
import { type Shown, show } from '../../show/shown.ts';
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
  const map = join(options.in, slug).replaceAll('\\', '/');
  const imported = await maakImport(
    opened,
    { ...options, naam: basename(path), map, keuze, koppel: options.koppel === true },
    world,
    sjablonen,
  );
  if (!imported) {
    throw new UsageError(
      `In '${path}' staat geen kop die een sjabloon kent.`,
      `Geef --gemeente: ${sjablonen.gemeenten.join(', ')}.`,
    );
  }
  const { made, keuzes, bestanden } = imported;
  const voorstel = `${map}/${VOORSTELBESTAND}`;
  const elsewhere = 'Kies met --in een map waarin u mag schrijven.';
  const inFolder = (folder: string) =>
    bestanden
      .filter(({ naam }) => dirname(naam) === folder)
      .map(({ naam, bytes: content }) => ({ name: basename(naam), bytes: content }));
  writeFiles({ root: options.in, below: slug }, inFolder('.'), { only: 'new', elsewhere });
  const pictures = inFolder('beeld');
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
  const guessed = options.gemeente === undefined && keuzes > 1;
  const voor = guessed ? `${made.gemeente}, herkend aan de koppen` : made.gemeente;
  terminal.out(
    show`${voorstel} is gemaakt: ${made.soort} van ${voor}. ${aandeel(made.verantwoording)}% van de tekst is overgenomen of weggelaten met een reden; ${left}; ${countTwijfels(made.twijfels)}.
Wat is gevonden en hoe zeker dat is, staat in ${`${map}/${IMPORTVERSLAG}`}.
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
