import { relative } from 'node:path';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Commands of the program that work on the file that is open, by what they are called here. */
const OP_BESTAND: Readonly<Record<string, readonly string[]>> = {
  bouw: ['bouw'],
  controleer: ['controleer'],
  agenda: ['agenda'],
  besluit: ['besluit'],
  besluitenlijst: ['besluitenlijst'],
  amendeer: ['amendeer'],
};

/** Makes the commands of the extension; they end when what is returned is disposed of. */
export function registerOpdrachten(client: () => LanguageClient | undefined): readonly Disposable[] {
  const run = (words: readonly string[], uri: Uri | undefined) =>
    client()?.sendRequest('workspace/executeCommand', {
      command: 'raadsvoorstel.opdracht',
      arguments: [words, uri?.toString()],
    }) as Promise<{ readonly status: number; readonly out: string } | null>;
  const onFile = Object.entries(OP_BESTAND).map(([naam, words]) =>
    commands.registerCommand(`raadsvoorstel.${naam}`, async () => {
      const document = window.activeTextEditor?.document;
      const folder = document && workspace.getWorkspaceFolder(document.uri);
      if (!document || !folder)
        return window.showInformationMessage('Open eerst een voorstel of een vergadering.');
      await document.save();
      return run([...words, slashes(relative(folder.uri.fsPath, document.uri.fsPath))], document.uri);
    }),
  );
  return [
    ...onFile,
    commands.registerCommand('raadsvoorstel.opmaak', () =>
      commands.executeCommand('editor.action.formatDocument'),
    ),
    commands.registerCommand('raadsvoorstel.herstel', () =>
      client()?.sendRequest('workspace/executeCommand', {
        command: 'raadsvoorstel.herstelAlles',
        arguments: [window.activeTextEditor?.document.uri.toString()],
      }),
    ),
    commands.registerCommand('raadsvoorstel.nieuw', () => begin(run)),
    commands.registerCommand('raadsvoorstel.importeer', () => importeer(run)),
  ];
}

type Run = (words: readonly string[], uri: Uri | undefined) => Promise<{ readonly status: number } | null>;

async function askNaam(): Promise<string | undefined> {
  return window.showInputBox({
    title: 'Nieuw voorstel',
    prompt: 'Naam van de map: kleine letters, cijfers en streepjes',
    placeHolder: 'speelplek-lindepark',
    validateInput: (text) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? undefined : 'Gebruik kleine letters, cijfers en streepjes.',
  });
}

async function begin(run: Run): Promise<void> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (!root) {
    await window.showInformationMessage('Open eerst de map waarin uw voorstellen komen.');
    return;
  }
  const naam = await askNaam();
  if (!naam) return;
  const gemeente = await window.showInputBox({
    title: 'Gemeente',
    prompt: 'De map van uw sjabloon, zoals dordrecht',
    value: 'standaard',
  });
  if (!gemeente) return;
  const onderwerp = await window.showInputBox({ title: 'Onderwerp', prompt: 'De titel van het voorstel' });
  if (!onderwerp) return;
  const soort = await window.showQuickPick(['raadsvoorstel', 'startnotitie', 'raadsinformatiebrief'], {
    title: 'Soort voorstel',
  });
  if (!soort) return;
  const words = ['nieuw', naam, '--gemeente', gemeente, '--soort', soort, '--onderwerp', onderwerp];
  const today = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const datum = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const done = await run([...words, '--datum', datum], root);
  if (done?.status === 0) await open(Uri.joinPath(root, 'proposals', naam, 'voorstel.md'));
}

async function importeer(run: Run): Promise<void> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (!root) {
    await window.showInformationMessage('Open eerst de map waarin uw voorstellen komen.');
    return;
  }
  const [file] =
    (await window.showOpenDialog({ title: 'Kies een Word-document', filters: { Word: ['docx'] } })) ?? [];
  const naam = file && (await askNaam());
  if (!file || !naam) return;
  const map = `proposals/${naam}`;
  const done = await run(['importeer', file.fsPath, '--uit', map], root);
  if (done && done.status < 2) await open(Uri.joinPath(root, map, 'voorstel.md'));
}

async function open(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
