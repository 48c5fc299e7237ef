import { basename, dirname } from 'node:path';
import { commands, env, FileType, UIKind, Uri, window, workspace } from 'vscode';
import { showPagina } from './uitleg.ts';
import type { OpBestand, Uitkomst } from './vragen.ts';

/** Shows what came of a command that worked on a file of a folder (`path` counts from that). */
export async function toonUitslag(
  naam: OpBestand,
  uitkomst: Uitkomst,
  root: Uri,
  path: string,
): Promise<void> {
  const { status, out } = uitkomst;
  const last = out.trim().split('\n').at(-1) ?? '';
  if (status !== 0) {
    const toon = 'Toon de meldingen';
    const chosen = await window.showErrorMessage(firstProblem(uitkomst), toon);
    if (chosen === toon) await showProblems();
  } else if (naam === 'amendeer')
    await showPagina('amendementen', paginaVan(`Amendementen bij ${basename(dirname(path))}`, out));
  else if (naam === 'controleer') {
    await showProblems();
    void window.showInformationMessage(last);
  } else await toonDocumenten(last, Uri.joinPath(root, ...folderOf(path)), naam);
}

/** What stands in the way: the first error that was told, or the last line. */
export function firstProblem({ out, err }: Uitkomst): string {
  const lines = `${out}\n${err}`.trim().split('\n');
  const found = lines.find((line) => /(?:^|: )fout(?: \[[^\]]+\])?:? /.test(line)) ?? lines.at(-1) ?? '';
  return found.replace(/^.*?fout(?: \[[^\]]+\])?:? /, '');
}

/** What was printed as a page: a line with others indented below it is their heading. */
function paginaVan(titel: string, out: string): string {
  const lines = out.trimEnd().split('\n');
  const made = lines.map((line, at) => {
    const text = line.trim().replace(/[\\`*_<>[\]#]/g, '\\$&');
    return /^\S/.test(line) && /^\s+\S/.test(lines[at + 1] ?? '') ? `### ${text}` : text;
  });
  return `## ${titel}\n\n${made.join('\n\n')}\n`;
}

function showProblems(): Thenable<unknown> {
  return commands.executeCommand('workbench.actions.view.problems');
}

/** The folder that the documents of a source come in: that of a meeting has its own name. */
function folderOf(path: string): readonly string[] {
  const map = basename(dirname(path));
  return ['out', basename(path) === 'vergadering.md' ? `vergadering-${map}` : map];
}

/** Says that documents were made, and leads to them. */
async function toonDocumenten(text: string, folder: Uri, naam: OpBestand): Promise<void> {
  const pdfs = await pdfsIn(folder);
  // The paper that was asked for; of a proposal the proposal itself.
  const wanted = naam === 'bouw' ? 'voorstel' : naam;
  const [first] = [...pdfs.filter((one) => one.includes(wanted)), ...pdfs];
  const [openPdf, openMap] = ['Open de PDF', 'Toon de map'];
  const chosen = await window.showInformationMessage(text, ...(first ? [openPdf] : []), openMap);
  if (chosen === openPdf && first) await env.openExternal(Uri.joinPath(folder, first));
  else if (chosen === openMap)
    // In a browser there is no folder of the computer to show.
    await commands.executeCommand(
      env.uiKind === UIKind.Web ? 'revealInExplorer' : 'revealFileInOS',
      first ? Uri.joinPath(folder, first) : folder,
    );
}

async function pdfsIn(folder: Uri): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => (type === FileType.File && name.endsWith('.pdf') ? [name] : []));
  } catch {
    return [];
  }
}
