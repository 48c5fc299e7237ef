import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { thisComputer } from '../../src/cli/actions/taalserver.ts';
import { serve } from '../../src/taalserver/serve.ts';

/** An editor with a server, for tests: what it sends and what it got. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The last problems that were pushed, by address. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What the server wrote in the log. */
  readonly log: readonly string[];
  /** What the server said to the user. */
  readonly said: readonly string[];
  uriOf(path: string): string;
  open(path: string, text: string, version?: number): Promise<void>;
  /** Waits until what was pushed is as asked. */
  until(holds: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Everything that our server answers differently by. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      resolveSupport: { properties: ['edit'] },
    },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    applyEdit: true,
  },
  window: { showDocument: { support: true } },
};

/** The same for an editor that asks for the problems itself. */
export const PULLING: ClientCapabilities = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, diagnostic: { relatedDocumentSupport: true } },
};

/** Starts a server in this process on a folder. */
export async function startEditor(
  root: string | undefined,
  capabilities: ClientCapabilities = ABLE,
): Promise<Editor> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(there),
    new StreamMessageWriter(back),
  );
  serve(server, thisComputer());
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  return beginEditor(connection, root, capabilities, () => {
    connection.dispose();
    server.dispose();
  });
}

/** An editor on a connection to a server, past its first messages. */
export async function beginEditor(
  connection: ProtocolConnection,
  root: string | undefined,
  capabilities: ClientCapabilities,
  end: () => void,
  processId?: number,
): Promise<Editor> {
  const pushed = new Map<string, readonly Diagnostic[]>();
  const log: string[] = [];
  const said: string[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const one of waiting) one();
  };
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics);
    look();
  });
  connection.onNotification('window/logMessage', ({ message }) => {
    log.push(message);
    look();
  });
  connection.onNotification('window/showMessage', ({ message }) => {
    said.push(message);
    look();
  });
  connection.onRequest('window/showMessageRequest', ({ message }) => {
    said.push(message);
    look();
    return null;
  });
  connection.listen();
  const rootUri = root === undefined ? null : pathToFileURL(root).href;
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: processId ?? null,
    rootUri,
    capabilities,
    workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'map' }],
  });
  await connection.sendNotification('initialized', {});
  const uriOf = (path: string) => (path.includes(':') ? path : pathToFileURL(`${root}/${path}`).href);
  return {
    connection,
    initialized,
    pushed,
    log,
    said,
    uriOf,
    open: (path, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version, text },
      }),
    until: (holds) =>
      new Promise((done) => {
        const check = () => {
          if (!holds()) return;
          waiting.delete(check);
          done();
        };
        waiting.add(check);
        check();
      }),
    async close() {
      await connection.sendRequest('shutdown');
      end();
    },
  };
}

/** The place of an offset in a text with LF line ends. */
export function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A text as it becomes by changes that do not overlap. */
export function applyEdits(
  text: string,
  edits: readonly {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly newText: string;
  }[],
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .toSorted((one, other) => other.start - one.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}
