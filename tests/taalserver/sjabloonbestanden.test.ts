import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CompletionList, Diagnostic, Hover, TextEdit } from 'vscode-languageserver/node';
import { applyEdits, PULLING, placeAt, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runIn } from '../support/terminal.ts';

const folder = tempFolder('sjabloonbestanden');
beforeAll(() => {
  for (const one of ['standaard', 'dordrecht'])
    cpSync(join(ROOT, 'templates', one), join(folder, 'templates', one), { recursive: true });
});

const HBS = 'templates/dordrecht/raadsvoorstel.hbs';
/** Letters of which an editor counts two, or that are kept in another form than they are typed in. */
const ODD = '🚲 cafe\u0301';

/** A file of a template with Windows line ends, open in an editor; what is typed goes letter by letter. */
async function opened(path: string) {
  const text = readFileSync(join(folder, path), 'utf8');
  const editor = await startEditor(folder, PULLING);
  const textDocument = { uri: editor.uriOf(path) };
  const send = editor.connection.sendNotification.bind(editor.connection);
  await editor.open(path, text.replaceAll('\n', '\r\n'));
  let version = 1;
  return {
    editor,
    ask: <T>(method: string, more: object = {}): Promise<T> =>
      editor.connection.sendRequest(method, { textDocument, ...more }),
    problems: async (): Promise<readonly Diagnostic[]> =>
      (
        await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument,
        })
      ).items,
    /** Types before the first place of a piece; the text that it becomes, with LF. */
    async type(before: string, typed: string): Promise<string> {
      const at = text.indexOf(before);
      let place = placeAt(text, at);
      for (const letter of typed.replaceAll('\n', '\r\n').match(/\r\n|[\s\S]/gu) ?? []) {
        version += 1;
        const contentChanges = [{ range: { start: place, end: place }, text: letter }];
        await send('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges });
        place =
          letter === '\r\n'
            ? { line: place.line + 1, character: 0 }
            : { ...place, character: place.character + letter.length };
      }
      return text.slice(0, at) + typed + text.slice(at);
    },
  };
}

/** The words at the place of each problem. */
function blamed(text: string, problems: readonly Diagnostic[]): readonly string[] {
  const lines = text.split('\n');
  return problems.map(
    ({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character) ?? '',
  );
}

describe('the files of a template in an editor', () => {
  test.each([
    [HBS, '{{', `<p>${ODD} {{onderwerpp}}</p>\n<b>${ODD}</b>\n`, ['onderwerpp', '<b>']],
    ['templates/dordrecht/bijlagen.hbs', '{{', `{{!-- ${ODD} --}}<blokje>`, ['<blokje>']],
    ['templates/dordrecht/huisstijl.yaml', 'lettertype:', `kleurr: { "${ODD}": x }\n`, ['kleurr']],
  ])('should be checked as they are typed: %s, before %s: %s', async (path, before, typed, wanted) => {
    const { editor, problems, type } = await opened(path);
    const text = await type(before, typed);
    const found = await problems();
    expect(blamed(text, found)).toEqual(wanted);
    const saved = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replaceAll('\n', '\r\n'));
    const { out } = await runIn(folder, 'controleer', 'templates/dordrecht', '--formaat', 'json');
    writeFileSync(join(folder, path), saved);
    const told: { lijn: number; kolom: number; melding: string }[] = JSON.parse(out);
    expect(found.map(({ range: { start } }) => [start.line + 1, start.character + 1])).toEqual(
      told.map(({ lijn, kolom }) => [lijn, kolom]),
    );
    await editor.close();
    expect(editor.log).toEqual([]);
  });

  test('should offer the repair of a name in a .hbs file, which leaves nothing to tell', async () => {
    const { editor, ask, problems, type } = await opened(HBS);
    const text = await type('{{', `<p>${ODD} {{onderwerpp}}</p>\n`);
    const [problem] = await problems();
    const context = { diagnostics: [problem] };
    const actions = await ask<CodeAction[]>('textDocument/codeAction', { range: problem?.range, context });
    const offered = actions.find(({ title }) => title === "Schrijf 'onderwerp'") as CodeAction;
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
    const edits = (edit?.documentChanges ?? []).flatMap((one) =>
      'edits' in one ? one.edits : [],
    ) as TextEdit[];
    expect(applyEdits(text, edits)).toBe(text.replace('onderwerpp', 'onderwerp'));
    await editor.close();
  });

  test('should say what a name in a .hbs file is, and which there are', async () => {
    const { editor, ask, type } = await opened(HBS);
    const text = await type('{{', `<p>${ODD} {{onderwerp}} {{}}</p>\n`);
    const at = (piece: string) => ({ position: placeAt(text, text.indexOf(piece) + 2) });
    const hover = await ask<Hover>('textDocument/hover', at('{{onderwerp'));
    expect(JSON.stringify(hover.contents)).toContain('nderwerp');
    const { items } = await ask<CompletionList>('textDocument/completion', at('{{}}'));
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['onderwerp', 'datum']));
    await editor.close();
    expect(editor.log).toEqual([]);
  });
});
