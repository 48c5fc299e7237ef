import { basename } from 'node:path';
import { commands, FileType, Uri, window, workspace } from 'vscode';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { asMapnaam, mapnaamFout } from '../../domain/mapnaam.ts';
import { firstProblem } from './uitslag.ts';
import type { Uitkomst, Vragen } from './vragen.ts';

/** The folder in which proposals lie, each in one of its own. */
const ALLE = 'proposals';

/** A municipality whose templates can be used, as the server tells. */
interface Gemeente {
  readonly map: string;
  readonly naam: string;
  readonly soorten: readonly { readonly soort: string; readonly naam: string }[];
}

/** Asks what a new proposal is about, and for whom; makes it, and opens it. Whoever stops half-way makes nothing. */
export async function nieuw({ request, run }: Vragen): Promise<void> {
  const root = await askRoot();
  if (!root) return;
  const gemeenten = await request<readonly Gemeente[]>('raadsvoorstel/sjablonen', { uri: root.toString() });
  if (!gemeenten?.length) {
    void window.showErrorMessage(
      'Er is geen sjabloon dat te lezen is. Kijk naar de map templates en naar de instelling raadsvoorstel.templates.',
    );
    return;
  }
  const gemeente = await choose('Nieuw voorstel (1/4): voor welke gemeente?', gemeenten, (one) => one.map);
  if (!gemeente) return;
  const soort = await choose(
    'Nieuw voorstel (2/4): wat voor voorstel?',
    gemeente.soorten,
    (one) => one.soort,
  );
  if (!soort) return;
  const onderwerp = await window.showInputBox({
    title: 'Nieuw voorstel (3/4): waar gaat het over?',
    prompt: 'Het onderwerp, zoals het op het stuk komt',
    placeHolder: 'Speelplek in het Lindepark',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Typ het onderwerp.' : undefined),
  });
  if (!onderwerp) return;
  const naam = await askMap('Nieuw voorstel (4/4): in welke map?', asMapnaam(onderwerp), root);
  if (!naam) return;
  const words = ['nieuw', naam, '--gemeente', gemeente.map, '--soort', soort.soort];
  const done = await run([...words, '--onderwerp', onderwerp.trim(), '--datum', today()], root);
  await openNew(done, root, naam);
}

/** Asks for a Word document, and makes a proposal of it. */
export async function importeer({ run }: Vragen): Promise<void> {
  const root = await askRoot();
  if (!root) return;
  const [file] =
    (await window.showOpenDialog({
      title: 'Welk Word-document neemt u over?',
      openLabel: 'Neem over',
      defaultUri: root,
      filters: { 'Word of tekst': ['docx', 'txt', 'md'] },
    })) ?? [];
  if (!file) return;
  const begin = asMapnaam(basename(file.fsPath).replace(/\.\w+$/, ''));
  const naam = await askMap('Neem een Word-document over: in welke map?', begin, root);
  if (!naam) return;
  const words = ['importeer', file.fsPath, '--als', naam];
  const done = await run(words, root);
  if (!done?.err.includes('--wijzigingen')) return openNew(done, root, naam);
  const wijzigingen = [
    { naam: 'Aanvaard', map: 'zoals de tekst met alle wijzigingen is', keuze: 'aanvaard' },
    { naam: 'Verworpen', map: 'zoals de tekst zonder de wijzigingen is', keuze: 'verworpen' },
  ];
  const chosen = await choose(
    'Wat gebeurt er met de bijgehouden wijzigingen?',
    wijzigingen,
    (one) => one.map,
  );
  if (chosen) await openNew(await run([...words, '--wijzigingen', chosen.keuze], root), root, naam);
}

/** The folder with the work: the one that is open, or of more the one that is chosen. */
async function askRoot(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return (await window.showWorkspaceFolderPick({ placeHolder: 'In welke map komt het voorstel?' }))?.uri;
  if (folders[0]) return folders[0].uri;
  const open = 'Open een map';
  const chosen = await window.showInformationMessage('Open eerst de map waarin uw voorstellen komen.', open);
  if (chosen === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}

/** One of some; the only one without asking. */
async function choose<T extends { readonly naam: string }>(
  title: string,
  from: readonly T[],
  description: (one: T) => string,
): Promise<T | undefined> {
  if (from.length === 1) return from[0];
  const items = from.map((one) => ({ label: one.naam, description: description(one), one }));
  return (await window.showQuickPick(items, { title, matchOnDescription: true, ignoreFocusOut: true }))?.one;
}

async function askMap(title: string, value: string, root: Uri): Promise<string | undefined> {
  return window.showInputBox({
    title,
    prompt: `De map onder ${ALLE}: kleine letters, cijfers en streepjes`,
    value,
    ignoreFocusOut: true,
    async validateInput(text) {
      const wrong = mapnaamFout(text, 'een voorstel');
      if (wrong) return `${wrong.melding} ${wrong.hint ?? ''}`;
      return (await isFile(pathOf(root, text))) ? `In ${ALLE}/${text} staat al een voorstel.` : undefined;
    },
  });
}

async function openNew(done: Uitkomst | null | undefined, root: Uri, naam: string): Promise<void> {
  if (!done) return;
  const made = pathOf(root, naam);
  if (await isFile(made)) {
    await window.showTextDocument(await workspace.openTextDocument(made));
    void window.showInformationMessage(`${ALLE}/${naam}/${VOORSTELBESTAND} is gemaakt.`);
  } else void window.showErrorMessage(firstProblem(done));
}

function pathOf(root: Uri, naam: string): Uri {
  return Uri.joinPath(root, ALLE, naam, VOORSTELBESTAND);
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.File;
  } catch {
    return false;
  }
}

/** The day of today where the author is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
