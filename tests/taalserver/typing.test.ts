import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { PULLING, placeAt, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runIn } from '../support/terminal.ts';

/** A proposal in which something is left to be said, so that the end of the typing can be told from nothing. */
const TEXT = proposal([
  'Tot die tijd vaart er een pont.',
  'Tot die tijd vaart er een een pont voor € 52 500.',
]);
const PATH = 'proef/voorstel.md';
/** How often the problems are asked for, in letters. */
const OFTEN = 60;

describe('typing a proposal letter by letter', () => {
  test('should never disturb the server, and end with what `controleer` says', {
    timeout: 60_000,
  }, async () => {
    const editor = await startEditor(ROOT, PULLING);
    const uri = editor.uriOf(PATH);
    const ask = (): Promise<{ items: Diagnostic[] }> =>
      editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await editor.open(PATH, '');
    let at = { line: 0, character: 0 };
    for (const [index, letter] of [...TEXT].entries()) {
      void editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: index + 2 },
        contentChanges: [{ range: { start: at, end: at }, text: letter }],
      });
      at =
        letter === '\n'
          ? { line: at.line + 1, character: 0 }
          : { ...at, character: at.character + letter.length };
      if (index % OFTEN === 0) await ask();
    }
    expect(at).toEqual(placeAt(TEXT, TEXT.length));
    const { items } = await ask();
    const folder = tempFolder('typing');
    mkdirSync(join(folder, 'proef'));
    symlinkSync(join(ROOT, 'templates'), join(folder, 'templates'));
    writeFileSync(join(folder, PATH), TEXT);
    const { out } = await runIn(folder, 'controleer', PATH, '--formaat', 'json');
    const wanted: { regel: string; lijn: number; kolom: number }[] = JSON.parse(out);
    expect(wanted.length).toBeGreaterThan(0);
    expect(items.map(({ code, range: { start } }) => [code, start.line + 1, start.character + 1])).toEqual(
      wanted.map(({ regel, lijn, kolom }) => [regel, lijn, kolom]),
    );
    await editor.close();
    expect(editor.log).toEqual([]);
  });
});
