// src/taalserver: the face in an editor: speaks the language server protocol (LSP 3.17) on a session.

import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Answers, createAnswers } from './answers.ts';
import { type Client, readClient } from './client.ts';
import { codeActions, FIX_ALL, resolveAction } from './code-actions.ts';
import { COMMANDS } from './command-names.ts';
import { runCommand } from './commands.ts';
import { editing } from './editing.ts';
import { folderSymbols } from './folder-symbols.ts';
import { type Host, withoutTrust } from './host.ts';
import { navigation } from './navigation.ts';
import { createProblems } from './problems.ts';
import { createPublisher } from './publish.ts';
import { sjablonen } from './sjablonen.ts';
import { LEGEND, tokens } from './tokens.ts';
import { voorbeeld } from './voorbeeld.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** What a change of says something of our sources. */
const WATCHED = '**/*.{md,yaml,csv,hbs,png,jpg,jpeg,pdf,docx,json}';

/** Serves an editor over a connection until it says that it is done. */
export function serve(connection: Connection, host: Host): void {
  const answers = createAnswers(connection, host);
  connection.onInitialize((params) => {
    const client = readClient(params.capabilities);
    const allowed = isTrusted(params) ? host : withoutTrust(host);
    const workspace = createWorkspace(allowed);
    listen({ connection, workspace, answers, client, host: allowed }, foldersOf(params));
    return describe(client);
  });
  connection.listen();
}

/** Whether the user trusts the folders; an editor that says nothing of it asked before it started us. */
function isTrusted({ initializationOptions: options }: InitializeParams): boolean {
  return options?.vertrouwd !== false;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function describe(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'raadsvoorstel' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      codeActionProvider: client.literalActions
        ? {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
            resolveProvider: client.resolvesEdits,
          }
        : true,
      documentFormattingProvider: true,
      completionProvider: { triggerCharacters: [':', '[', '.', '#', ' '] },
      hoverProvider: true,
      inlayHintProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      documentSymbolProvider: { label: 'Raadsvoorstel' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      codeLensProvider: {},
      semanticTokensProvider: { legend: LEGEND, full: true, range: true },
      executeCommandProvider: { commands: Object.values(COMMANDS) },
      ...(client.pulls && {
        diagnosticProvider: {
          identifier: 'raadsvoorstel',
          interFileDependencies: true,
          workspaceDiagnostics: true,
        },
      }),
      ...(client.folders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly answers: Answers;
  readonly client: Client;
  readonly host: Host;
}

function listen(parts: Parts, folders: readonly string[]): void {
  const { connection, workspace, answers, client, host } = parts;
  workspace.openFolders(folders);
  const problems = createProblems(workspace, client, host);
  const publisher = createPublisher({ ...parts, problems });
  const all = { ...parts, problems };
  const changed = () => {
    problems.expire();
    publisher.changed();
  };
  const { answer, guard } = answers;
  connection.onDidOpenTextDocument(
    guard('het openen van een tekst', undefined, ({ textDocument: { uri, languageId, version, text } }) => {
      workspace.open(TextDocument.create(uri, languageId, version, text));
      changed();
    }),
  );
  connection.onDidChangeTextDocument(
    guard('een wijziging', undefined, ({ textDocument: { uri, version }, contentChanges }) => {
      workspace.change(uri, contentChanges, version);
      changed();
    }),
  );
  connection.onDidCloseTextDocument(
    guard('het sluiten van een tekst', undefined, ({ textDocument: { uri } }) => {
      const place = workspace.placeOf(uri);
      workspace.close(uri);
      publisher.closed(place);
      changed();
    }),
  );
  const refresh = () => {
    changed();
    if (client.refreshes.diagnostics) connection.languages.diagnostics.refresh();
    if (client.refreshes.inlays) void connection.languages.inlayHint.refresh();
  };
  connection.onDidChangeWatchedFiles(
    guard('wijzigingen op schijf', undefined, ({ changes }) => {
      workspace.changed(changes.map(({ uri }) => uri));
      refresh();
    }),
  );
  let uris = folders;
  let templates: string | undefined;
  const configure = guard('de instellingen', undefined, async () => {
    const found: unknown = client.configuration
      ? await connection.workspace.getConfiguration({ section: 'raadsvoorstel.templates' })
      : undefined;
    const next = typeof found === 'string' && found !== '' ? found : undefined;
    if (next === templates) return;
    templates = next;
    workspace.openFolders(uris, templates);
    refresh();
  });
  connection.onInitialized(
    guard('het begin', undefined, async () => {
      if (client.watches)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: WATCHED }],
        });
      if (client.configuration)
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: 'raadsvoorstel',
        });
      if (client.folders)
        connection.workspace.onDidChangeWorkspaceFolders(
          guard('andere mappen', undefined, ({ added, removed }) => {
            const gone = new Set(removed.map(({ uri }) => uri));
            uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
            workspace.openFolders(uris, templates);
            refresh();
          }),
        );
      await configure();
    }),
  );
  connection.onDidChangeConfiguration(() => configure());
  connection.onShutdown(() => publisher.stop());
  connection.onCodeAction(answer('het zoeken van herstel', [], (params) => codeActions(params, all)));
  if (client.resolvesEdits)
    connection.onCodeActionResolve((action, token) =>
      answer('het maken van herstel', action, () => resolveAction(action, all))(action, token),
    );
  connection.onExecuteCommand(answer('een opdracht', null, (params) => runCommand(params, all)));
  editing(all);
  navigation(all);
  folderSymbols(all);
  tokens(all);
  voorbeeld(all);
  sjablonen(all);
}
