// src/taalserver/vscode: the extension of Visual Studio Code: starts the server, and shows what an editor alone cannot.

import { join } from 'node:path';
import { commands, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerOpdrachten } from './opdrachten.ts';
import { showUitleg, uitlegProvider } from './uitleg.ts';
import { registerVoorbeeld } from './voorbeeld.ts';

/** The texts that may be sources; what else is written in Markdown the server leaves alone. */
const SELECTOR = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/{raad,sjabloon,huisstijl}.yaml' },
  { scheme: 'file', pattern: '**/proposals/**/*.csv' },
];

let client: LanguageClient | undefined;

/** Starts the server that comes with the extension, in the Node of the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = join(context.extensionPath, 'server', 'dist', 'main.js');
  const server = { module, args: ['taalserver'], transport: TransportKind.stdio };
  client = new LanguageClient('raadsvoorstel', 'Raadsvoorstel', server, {
    documentSelector: SELECTOR,
    middleware: {
      executeCommand: async (command, words, next) => {
        if (command === 'raadsvoorstel.legUit') return showUitleg(await next(command, [words[0], true]));
        if (command === 'raadsvoorstel.toonPlaatsen') return showPlaatsen(words);
        return next(command, words);
      },
    },
  });
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider('raadsvoorstel-uitleg', uitlegProvider),
    window.onDidChangeActiveTextEditor(() => tellKind()),
    workspace.onDidChangeTextDocument(() => tellKind()),
    ...registerOpdrachten(() => client),
    ...registerVoorbeeld(() => client),
  );
  tellKind();
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

/** Buttons are shown above our own sources only. */
function tellKind(): void {
  const document: TextDocument | undefined = window.activeTextEditor?.document;
  void commands.executeCommand(
    'setContext',
    'raadsvoorstel.bron',
    document !== undefined && isBron(document),
  );
}

function isBron(document: TextDocument): boolean {
  const head = document.getText().slice(0, 2000);
  return document.languageId === 'markdown' && /^---\r?\n[\s\S]*?^(?:soort|gemeente):/m.test(head);
}

/** Lists places that hang together with a line above a text; the words are those that the server gave with that line. */
async function showPlaatsen([uri, position, locations]: readonly unknown[]): Promise<void> {
  if (!client || !Array.isArray(locations) || locations.length === 0) return;
  const { asLocation, asPosition } = client.protocol2CodeConverter;
  const at = asPosition(position as { line: number; character: number });
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(String(uri)),
    at,
    locations.map((one) => asLocation(one)),
  );
}
