import { describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, Hover, InlayHint } from 'vscode-languageserver/node';
import { ABLE, placeAt, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const TEXT = proposal(['Dat vraagt de wet.', 'Dat kost :bedrag[lasten.bouw.2027].']);

/** An editor with a text open, and a way to ask about the first place of a piece of it. */
async function opened(capabilities = ABLE, text = TEXT) {
  const editor = await startEditor(ROOT, capabilities);
  await editor.open(PATH, text);
  const textDocument = { uri: editor.uriOf(PATH) };
  const ask = <T>(method: string, piece: string, extra: object = {}): Promise<T> => {
    const position = placeAt(TEXT, TEXT.indexOf(piece));
    return editor.connection.sendRequest(method, { textDocument, position, ...extra });
  };
  return { editor, ask };
}

describe('help while a text is typed', () => {
  test('should list what can stand there, with its value, in the place of what is typed', async () => {
    const { editor, ask } = await opened();
    const { items } = await ask<CompletionList>('textDocument/completion', 'bouw.2027]');
    const found = items.find(({ label }) => label === 'lasten.bouw.2027') as CompletionItem;
    expect(found.detail ?? '').toContain('540.000');
    const start = placeAt(TEXT, TEXT.indexOf('lasten.bouw.2027]'));
    expect(found.textEdit).toMatchObject({ range: { start } });
    await editor.close();
  });

  test('should leave the cursor where the editor can put it, and write plain text where it cannot', async () => {
    const withKeys = async (snippetSupport: boolean) => {
      const completion = { completionItem: { snippetSupport } };
      const { editor, ask } = await opened({ textDocument: { completion } });
      const { items } = await ask<CompletionList>('textDocument/completion', 'zaaknummer: 2026-001');
      await editor.close();
      return items;
    };
    expect((await withKeys(false)).every(({ insertTextFormat = 1 }) => insertTextFormat === 1)).toBe(true);
    expect((await withKeys(true)).length).toBeGreaterThan(0);
  });

  test('should explain what stands there in Markdown, or in words for an editor that shows no Markdown', async () => {
    const { editor, ask } = await opened();
    const hover = await ask<Hover>('textDocument/hover', 'bouw.2027]');
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('540.000') });
    await editor.close();
    const plain = await opened({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
    const words = await plain.ask<Hover>('textDocument/hover', 'bouw.2027]');
    expect(words.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') });
    await plain.editor.close();
  });

  test('should show computed values behind what was typed', async () => {
    const { editor, ask } = await opened();
    const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', '---', { range });
    expect(hints.map(({ label }) => label)).toContainEqual(expect.stringMatching(/= €\s540\.000/));
    await editor.close();
  });

  test('should show the document, with the lines that its parts were typed on', async () => {
    const { editor, ask } = await opened();
    const shown = await ask<{ html: string; documenten: { naam: string }[] }>(
      'raadsvoorstel/voorbeeld',
      '---',
    );
    expect(shown.documenten.map(({ naam }) => naam)).toContain('raadsbesluit');
    const { line } = placeAt(TEXT, TEXT.indexOf('De oude brug is gesloten.'));
    expect(shown.html).toMatch(new RegExp(`data-lijn="${line}-${line}"[^>]*>De oude brug is gesloten`));
    expect(shown.html).not.toContain('data-bron');
    await editor.close();
    expect(editor.log).toEqual([]);
  });
});
