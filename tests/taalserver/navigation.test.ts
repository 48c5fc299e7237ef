import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentSymbol,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { applyEdits, placeAt, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const TEXT = proposal(
  ['{ post: Bouw,', '{ id: bouw, post: Bouw van de brug,'],
  ['Dat vraagt de wet.', 'Dat kost :bedrag[lasten.bouw.2027].'],
);

/** An editor with the text open, and a way to ask about a place in it. */
async function opened() {
  const editor = await startEditor(ROOT);
  await editor.open(PATH, TEXT);
  const textDocument = { uri: editor.uriOf(PATH) };
  const ask = <T>(method: string, piece: string, extra: object = {}): Promise<T> => {
    const position = placeAt(TEXT, TEXT.indexOf(piece));
    return editor.connection.sendRequest(method, { textDocument, position, positions: [position], ...extra });
  };
  return { editor, ask };
}

describe('finding the way in an editor', () => {
  test('should lead to where a name is given, and to where it is meant', async () => {
    const { editor, ask } = await opened();
    const [definition] = await ask<Location[]>('textDocument/definition', 'bouw.2027]');
    expect(definition?.range.start).toEqual(placeAt(TEXT, TEXT.indexOf('bouw, post')));
    const found = await ask<Location[]>('textDocument/references', 'bouw, post', {
      context: { includeDeclaration: false },
    });
    expect(found.map(({ range }) => range.start)).toEqual([placeAt(TEXT, TEXT.indexOf('bouw.2027]'))]);
    await editor.close();
  });

  test('should change a name everywhere, or say why not', async () => {
    const { editor, ask } = await opened();
    expect(await ask('textDocument/prepareRename', 'bouw.2027]')).toMatchObject({ placeholder: 'bouw' });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'bouw.2027]', { newName: 'aanleg' });
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const text = applyEdits(TEXT, (change?.edits ?? []) as TextEdit[]);
    expect(text).toContain('{ id: aanleg, post');
    expect(text).toContain(':bedrag[lasten.aanleg.2027]');
    const refused = ask('textDocument/rename', 'bouw.2027]', { newName: 'Niet goed' });
    await expect(refused).rejects.toThrow("'Niet goed' kan geen naam zijn");
    await expect(ask('textDocument/prepareRename', 'De oude brug')).rejects.toThrow('geen naam');
    await editor.close();
  });

  test('should find names in sources that are not open, and what is open without a word', async () => {
    const { editor } = await opened();
    const find = async (query: string) => {
      const found: SymbolInformation[] = await editor.connection.sendRequest('workspace/symbol', { query });
      return found.map(({ name, location }) => `${location.uri.split('/').at(-2)}: ${name}`);
    };
    expect(await find('fietsparkeren bij het station')).toContainEqual(
      expect.stringContaining('standaard-fietsparkeren-station: onderwerp'),
    );
    expect(new Set((await find('')).map((one) => one.split(':')[0]))).toEqual(new Set(['proef']));
    await editor.close();
  });

  test('should show what a text holds', async () => {
    const { editor, ask } = await opened();
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', '---');
    expect(symbols.map(({ name }) => name)).toEqual(expect.arrayContaining(['Gegevens', 'Argumenten']));
    const folds = await ask<unknown[]>('textDocument/foldingRange', '---');
    expect(folds.length).toBeGreaterThan(5);
    const [chosen] = await ask<SelectionRange[]>('textDocument/selectionRange', 'oude brug');
    expect(chosen?.parent?.parent).toBeDefined();
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', '---');
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      '1 argument · 1 kanttekening',
      '1 argument',
      'de dekking sluit',
    ]);
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full', '---');
    expect(data.length).toBeGreaterThan(50);
    expect(data.length % 5).toBe(0);
    await editor.close();
    expect(editor.log).toEqual([]);
  });
});
