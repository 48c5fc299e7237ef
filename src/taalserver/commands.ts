import {
  type Connection,
  type ExecuteCommandParams,
  MessageType,
  type Range,
} from 'vscode-languageserver/node';
import { paginaMarkdown } from '../checks/pagina-markdown.ts';
import { PAGINAS } from '../checks/register.ts';
import type { Client } from './client.ts';
import { fixAllEdit } from './code-actions.ts';
import { COMMANDS } from './command-names.ts';
import type { Host, Uitkomst } from './host.ts';
import { plainText } from './markup.ts';
import type { Problems } from './problems.ts';
import type { Folder, Place, Workspace } from './workspace.ts';

/** The commands of the program that an editor can ask: those that ask no questions, with what is done meanwhile. */
const OPDRACHTEN: Readonly<Record<string, string>> = {
  agenda: 'De agenda wordt gemaakt',
  amendeer: 'De amendementen worden uitgeprobeerd',
  besluit: 'De raadsbesluiten worden gemaakt',
  besluitenlijst: 'De besluitenlijst wordt gemaakt',
  bouw: 'De documenten worden gemaakt',
  controleer: 'De voorstellen worden gecontroleerd',
  importeer: 'Het Word-document wordt overgenomen',
  'leg-vast': 'Het voorstel wordt vastgelegd',
  nieuw: 'Het voorstel wordt gemaakt',
  opmaak: 'De voorstellen worden opgemaakt',
  opmerkingen: 'De opmerkingen worden gelezen',
  verschil: 'De versies worden vergeleken',
};

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly problems: Problems;
  readonly client: Client;
  readonly host: Host;
}

/** Does what an editor asked; what it gives depends on the command. An unknown command does nothing. */
export async function runCommand(
  { command, arguments: words = [] }: ExecuteCommandParams,
  parts: Parts,
): Promise<unknown> {
  switch (command) {
    case COMMANDS.legUit:
      return legUit(words[0], words[1] === true, parts);
    case COMMANDS.toonPlaats:
      return toonPlaats(words[0], words[1], parts);
    case COMMANDS.toonPlaatsen:
      return toonPlaatsen(words[2], parts);
    case COMMANDS.herstelAlles:
      return herstelAlles(words[0], parts);
    case COMMANDS.opdracht:
      return runOpdracht(words[0], words[1], words[2] === true, parts);
    default:
      return null;
  }
}

/** The page of a rule in Markdown; shown as well, unless the editor shows it itself (`stil`). */
function legUit(naam: unknown, stil: boolean, { connection }: Parts): string | null {
  const pagina = PAGINAS.find((one) => one.naam === naam);
  if (!pagina) return null;
  const text = paginaMarkdown(pagina);
  if (!stil) connection.window.showInformationMessage(plainText(text));
  return text;
}

async function toonPlaats(uri: unknown, range: unknown, { connection, client }: Parts): Promise<null> {
  if (!client.showsDocuments || typeof uri !== 'string' || !isRange(range)) return null;
  await connection.window.showDocument({ uri, selection: range, takeFocus: true });
  return null;
}

/** Shows the first of some places; an editor that can list them all does that itself. */
async function toonPlaatsen(locations: unknown, parts: Parts): Promise<null> {
  const [first] = Array.isArray(locations) ? locations : [];
  return first ? toonPlaats(first.uri, first.range, parts) : null;
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

async function herstelAlles(uri: unknown, parts: Parts): Promise<null> {
  if (typeof uri !== 'string') return null;
  const edit = await fixAllEdit(parts.workspace.placeOf(uri), parts);
  const changes = edit.documentChanges?.length ?? Object.keys(edit.changes ?? {}).length;
  if (changes === 0)
    parts.connection.window.showInformationMessage('Er is niets te herstellen zonder te vragen.');
  else await parts.connection.workspace.applyEdit({ label: 'Herstel alles', edit });
  return null;
}

/**
 * Runs a command of the program in the folder of a file, or in the first folder that is open. `words` are those of a
 * command line; a path among them counts from that folder. What came of it is given, and told, unless the editor shows it
 * itself (`stil`).
 */
async function runOpdracht(
  words: unknown,
  uri: unknown,
  stil: boolean,
  parts: Parts,
): Promise<Uitkomst | null> {
  const { connection, workspace, host, client } = parts;
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) return null;
  const title = OPDRACHTEN[words[0] ?? ''];
  if (title === undefined) return null;
  const folder = folderOf(typeof uri === 'string' ? workspace.placeOf(uri) : undefined, workspace);
  if (folder?.root === undefined) {
    connection.window.showErrorMessage('Open eerst de map met uw voorstellen.');
    return null;
  }
  const progress = client.progress ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin(title);
  try {
    const uitkomst = await host.run(words, folder.root, folder.templates);
    connection.console.info(`${uitkomst.err}${uitkomst.out}`.trim());
    if (!stil) tell(uitkomst, connection);
    return uitkomst;
  } finally {
    progress?.done();
  }
}

/** The folder of a file, or the first that is open where that lies in none. */
function folderOf(place: Place | undefined, workspace: Workspace): Folder | undefined {
  return place?.folder.root === undefined ? workspace.folders[0] : place.folder;
}

/** The last line of what a command printed says how it went. */
function tell({ status, out, err }: Uitkomst, connection: Connection): void {
  const last = `${err}${out}`.trim().split('\n').at(-1) ?? '';
  const type = status === 0 ? MessageType.Info : status === 1 ? MessageType.Warning : MessageType.Error;
  if (type === MessageType.Info) connection.window.showInformationMessage(last);
  else if (type === MessageType.Warning) connection.window.showWarningMessage(last);
  else connection.window.showErrorMessage(firstProblem(err) ?? last);
}

function firstProblem(err: string): string | undefined {
  return err
    .split('\n')
    .find((line) => line.startsWith('fout: '))
    ?.slice('fout: '.length);
}
