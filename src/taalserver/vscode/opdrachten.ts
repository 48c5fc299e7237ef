import { relative } from 'node:path';
import { commands, type Disposable, type TextDocument, window, workspace } from 'vscode';
import { importeer, nieuw } from './nieuw.ts';
import { toonUitslag } from './uitslag.ts';
import { OP_BESTAND, type Vragen } from './vragen.ts';

/** Makes the commands of the extension; they end when what is returned is disposed of. */
export function registerOpdrachten(vragen: Vragen): readonly Disposable[] {
  const onFile = OP_BESTAND.map((naam) =>
    commands.registerCommand(`raadsvoorstel.${naam}`, async () => {
      const document = await savedText();
      const folder = document && workspace.getWorkspaceFolder(document.uri);
      if (!document || !folder) return;
      const path = relative(folder.uri.fsPath, document.uri.fsPath).replaceAll('\\', '/');
      const uitkomst = await vragen.run([naam, path], document.uri);
      if (uitkomst) await toonUitslag(naam, uitkomst, folder.uri, path);
    }),
  );
  return [
    ...onFile,
    commands.registerCommand('raadsvoorstel.opmaak', () =>
      commands.executeCommand('editor.action.formatDocument'),
    ),
    commands.registerCommand('raadsvoorstel.herstel', () => {
      const uri = window.activeTextEditor?.document.uri.toString();
      const command = 'raadsvoorstel.herstelAlles';
      return uri && vragen.request('workspace/executeCommand', { command, arguments: [uri] });
    }),
    commands.registerCommand('raadsvoorstel.nieuw', () => nieuw(vragen)),
    commands.registerCommand('raadsvoorstel.importeer', () => importeer(vragen)),
  ];
}

/** The text that is worked on, saved; without one in an open folder that is said. */
async function savedText(): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown' || document.uri.scheme !== 'file') {
    void window.showInformationMessage('Open eerst een voorstel of een vergadering.');
    return undefined;
  }
  if (!workspace.getWorkspaceFolder(document.uri)) {
    void window.showInformationMessage('Open eerst de map waarin dit bestand staat.');
    return undefined;
  }
  if (document.isDirty && !(await document.save())) return undefined;
  return document;
}
