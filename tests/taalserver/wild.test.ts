import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type Editor, PULLING, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const FAR = { line: 99_999, character: 99_999 };

/** Everything that can be asked about a place in a text. */
const ASKED = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/documentHighlight',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/formatting',
  'textDocument/diagnostic',
  'textDocument/semanticTokens/full',
  'textDocument/selectionRange',
] as const;

/** Asks everything about a place; each answer, or the code of an error. */
function askAll(editor: Editor, uri: string, position = FAR): Promise<unknown[]> {
  const params = {
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: position, end: position },
    context: { includeDeclaration: true, diagnostics: [] },
    options: { tabSize: 2, insertSpaces: true },
  };
  const known = new Set(Object.keys(editor.initialized.capabilities));
  expect(known.size).toBeGreaterThan(3);
  return Promise.all(
    ASKED.map((method) => editor.connection.sendRequest(method, params).catch(({ code }) => code)),
  );
}

/** Of a request that the server does not know. */
const UNKNOWN = -32_601;
/** Of one that is refused with a reason: what stands there has no name. */
const REFUSED = -32_803;

describe('an editor that does odd things', () => {
  test('should get answers about texts that were never opened, and places that are not there', async () => {
    const editor = await startEditor(ROOT, PULLING);
    await editor.open(PATH, proposal());
    const uris = [
      editor.uriOf(PATH),
      editor.uriOf('nergens/voorstel.md'),
      'untitled:Naamloos-1',
      'file:///%zz',
      'geen adres',
    ];
    for (const uri of uris) {
      const answers = await askAll(editor, uri);
      expect(
        answers.filter((one) => typeof one === 'number' && one !== UNKNOWN && one !== REFUSED),
        uri,
      ).toEqual([]);
    }
    await editor.close();
    expect(editor.log).toEqual([]);
  });

  test('should go on when it opens a text twice, changes one that is not open, or closes twice', async () => {
    const editor = await startEditor(ROOT, PULLING);
    const uri = editor.uriOf(PATH);
    const send = editor.connection.sendNotification.bind(editor.connection);
    const change = (text: string, version: number) =>
      send('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    await change('te vroeg', 3);
    await editor.open(PATH, proposal());
    await editor.open(PATH, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    await send('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: FAR, end: FAR }, text: '\nAchteraan.\n' }],
    });
    const report = await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    expect(report).toMatchObject({ items: [{ code: 'waarde' }] });
    await send('textDocument/didClose', { textDocument: { uri } });
    await send('textDocument/didClose', { textDocument: { uri } });
    await editor.close();
    expect(editor.log).toEqual([]);
  });

  test('should be told that a text is too large, quickly', async () => {
    const editor = await startEditor(ROOT, PULLING);
    await editor.open(PATH, proposal().padEnd(10_000_000, 'Een zin die blijft. '));
    const uri = editor.uriOf(PATH);
    const report = await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    expect(report).toMatchObject({ items: [{ code: 'te-groot' }] });
    await askAll(editor, uri, { line: 12, character: 5 });
    await editor.close();
  });

  test('should get an answer to what it takes back, and to what it asks after it', async () => {
    const editor = await startEditor(ROOT, PULLING);
    await editor.open(PATH, proposal());
    const textDocument = { uri: editor.uriOf(PATH) };
    const asked = Array.from({ length: 50 }, () => {
      const taken = new CancellationTokenSource();
      const answer = editor.connection.sendRequest('textDocument/diagnostic', { textDocument }, taken.token);
      taken.cancel();
      return answer.then(
        () => 'answered',
        () => 'taken back',
      );
    });
    expect(await Promise.all(asked)).toHaveLength(50);
    const last = await editor.connection.sendRequest('textDocument/diagnostic', { textDocument });
    expect(last).toMatchObject({ kind: 'full', items: [] });
    await editor.close();
  });
});
