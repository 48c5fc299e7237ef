// src/taalserver/vscode: the extension of Visual Studio Code: starts the server, and shows what an editor alone cannot.

import { basename, join } from 'node:path';
import { commands, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerOpdrachten } from './opdrachten.ts';
import { showUitleg, uitlegProvider } from './uitleg.ts';
import { registerVoorbeeld } from './voorbeeld.ts';
import type { Vragen } from './vragen.ts';

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
    initializationOptions: { vertrouwd: workspace.isTrusted },
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
    workspace.onDidGrantWorkspaceTrust(() => restart()),
    ...registerOpdrachten(vragen),
    ...registerVoorbeeld(() => client),
  );
  tellKind();
  await client.start();
}

/** Questions to the server that runs. */
const vragen: Vragen = {
  request: async (method, params) => client?.sendRequest(method, params),
  run: async (words, uri) =>
    client?.sendRequest('workspace/executeCommand', {
      command: 'raadsvoorstel.opdracht',
      arguments: [words, uri.toString(), true],
    }),
};

/** Starts the server anew, with what the user allows it from here on. */
async function restart(): Promise<void> {
  if (!client) return;
  client.clientOptions.initializationOptions = { vertrouwd: workspace.isTrusted };
  await client.restart();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

/** Buttons and commands are shown where they can do something. */
function tellKind(): void {
  const document: TextDocument | undefined = window.activeTextEditor?.document;
  void commands.executeCommand('setContext', 'raadsvoorstel.bron', document && kindOf(document));
}

/** What a text is as far as buttons go: a meeting by its name, anything else by what stands above it. */
function kindOf(document: TextDocument): 'voorstel' | 'vergadering' | 'stuk' | undefined {
  if (document.languageId !== 'markdown') return undefined;
  if (basename(document.fileName) === 'vergadering.md') return 'vergadering';
  const head = document.getText().slice(0, 2000);
  if (!/^---\r?\n[\s\S]*?^(?:soort|gemeente):/m.test(head)) return undefined;
  return /^soort: *(?:sub)?(?:amendement|motie)/m.test(head) ? 'stuk' : 'voorstel';
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
