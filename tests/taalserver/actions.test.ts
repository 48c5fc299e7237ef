import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CodeActionParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { applyEdits, type Editor, placeAt, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const WRONG = proposal(
  ['- voor een fietsbrug', '- Voor een fietsbrug'],
  ['- de begroting', '- De begroting'],
  ['Er is geen andere weg.', 'Er is geen andere weg voor € 52 500.'],
);

/** What is offered at the first place of a piece of the text. */
async function actionsAt(
  editor: Editor,
  text: string,
  piece: string,
  only?: string[],
): Promise<CodeAction[]> {
  const place = placeAt(text, text.indexOf(piece));
  const params: CodeActionParams = {
    textDocument: { uri: editor.uriOf(PATH) },
    range: { start: place, end: place },
    context: { diagnostics: [], ...(only && { only }) },
  };
  return editor.connection.sendRequest('textDocument/codeAction', params);
}

function editsIn(edit: WorkspaceEdit | undefined): readonly TextEdit[] {
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return changes.flatMap(({ edits }) => edits as TextEdit[]);
}

describe('actions in an editor', () => {
  test('should mend the problem at the cursor, and all of its kind', async () => {
    const editor = await startEditor(ROOT);
    await editor.open(PATH, WRONG);
    const [first, all] = await actionsAt(editor, WRONG, 'De begroting');
    expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true });
    const mended = applyEdits(WRONG, editsIn(first?.edit));
    expect(mended).toContain('- de begroting');
    expect(mended).toContain('- Voor een fietsbrug');
    expect(all?.title).toContain('Herstel alle 2 van deze soort');
    expect(applyEdits(WRONG, editsIn(all?.edit))).toContain('- voor een fietsbrug');
    await editor.close();
  });

  test('should mend all when a text is saved, with changes made when that is chosen', async () => {
    const editor = await startEditor(ROOT);
    await editor.open(PATH, WRONG);
    const [action] = await actionsAt(editor, WRONG, '---', ['source.fixAll']);
    expect(action).toMatchObject({ kind: 'source.fixAll.raadsvoorstel' });
    expect(action?.edit).toBeUndefined();
    const resolved: CodeAction = await editor.connection.sendRequest('codeAction/resolve', action);
    const mended = applyEdits(WRONG, editsIn(resolved.edit));
    expect(mended).toContain('- voor een fietsbrug');
    expect(mended).toContain('- de begroting');
    await editor.close();
  });

  test('should put a rule out with a comment whose reason is still to be typed', async () => {
    const editor = await startEditor(ROOT);
    await editor.open(PATH, WRONG);
    const actions = await actionsAt(editor, WRONG, '€ 52 500');
    const action = actions.find(({ title }) => title.includes('uit, met een reden'));
    const text = applyEdits(WRONG, editsIn(action?.edit));
    expect(text).toMatch(/nodig\n\n<!-- regel bedrag-schrijfwijze uit: -->\n\nEr is geen andere weg/);
    const [, range] = action?.command?.arguments ?? [];
    expect(text.split('\n')[range.start.line]?.slice(0, range.start.character)).toBe(
      '<!-- regel bedrag-schrijfwijze uit: ',
    );
    await editor.close();
  });

  test('should offer what can be done where nothing is wrong, with changes made when that is chosen', async () => {
    const editor = await startEditor(ROOT);
    const text = proposal();
    await editor.open(PATH, text);
    const actions = await actionsAt(editor, text, '- de begroting', ['refactor']);
    const action = actions.find(({ title }) => title.includes("het id 'begroting'"));
    expect(action).toMatchObject({ kind: 'refactor.rewrite' });
    expect(action?.edit).toBeUndefined();
    const resolved: CodeAction = await editor.connection.sendRequest('codeAction/resolve', action);
    const after = applyEdits(text, editsIn(resolved.edit));
    expect(after).toContain('  - id: begroting\n    tekst: de begroting daarvoor te wijzigen\n');
    expect(after).toContain('### begroting.1 De begroting moet kloppen');
    await editor.close();
  });

  test('should explain a rule', async () => {
    const editor = await startEditor(ROOT);
    await editor.open(PATH, WRONG);
    const actions = await actionsAt(editor, WRONG, '€ 52 500');
    const command = actions.find(({ title }) => title.startsWith('Leg de regel'))?.command;
    const page = await editor.connection.sendRequest('workspace/executeCommand', { ...command });
    expect(page).toContain('### bedrag-schrijfwijze');
    await editor.until(() => editor.said.length > 0);
    expect(editor.said[0]).toContain('bedrag-schrijfwijze');
    await editor.close();
  });

  test('should lay out a text by the lines that change, and only these', async () => {
    const editor = await startEditor(ROOT);
    const text = proposal(['Er is geen andere weg.', 'Er is geen andere weg. Dat is jammer.']);
    await editor.open(PATH, text.replaceAll('\n', '\r\n'));
    const edits: TextEdit[] = await editor.connection.sendRequest('textDocument/formatting', {
      textDocument: { uri: editor.uriOf(PATH) },
      options: { tabSize: 2, insertSpaces: true },
    });
    const edit = edits.find(({ newText }) => newText.includes('jammer'));
    expect(edit?.newText).toBe('Er is geen andere weg.\r\nDat is jammer.\r\n');
    await editor.close();
  });
});
