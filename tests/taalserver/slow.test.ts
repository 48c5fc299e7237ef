import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { fout } from '../../src/diagnostics/diagnostic.ts';
import { createSource, spanOf, spanText } from '../../src/source/source-text.ts';
import { carryOver, slowOf } from '../../src/taalserver/keep-slow.ts';
import { ABLE, PULLING, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';

const BEFORE = createSource('a.md', 'een twee drie twee een');
const at = (word: string) => BEFORE.text.indexOf(word);
const found = (word: string) => fout('waarde', `Over ${word}.`, spanOf(BEFORE, at(word), at(word) + 4));

const FOLDER = join(ROOT, 'proposals', 'standaard-fietsparkeren-station');
const PATH = 'amendementen/A9.2.md';
const SLOW = readFileSync(join(FOLDER, PATH), 'utf8').replace(
  'was: de eerste 24 uur',
  'was: de eerste 25 uur',
);
const REGEL = 'amendement-was';

describe('what only a whole check finds', () => {
  test('should be what a quick one did not find', () => {
    const [one, other] = [found('twee'), found('drie')];
    expect(slowOf([one, other], [found('twee')])).toEqual([other]);
  });

  test.each([
    ['before it', 'vooraan een twee drie twee een', 'drie'],
    ['behind it', 'een twee drie twee een en meer', 'drie'],
    ['in it', 'een twee driie twee een', undefined],
  ])('should stay where its text did, with a change %s', (_, text, expected) => {
    const [kept] = carryOver([found('drie')], () => createSource('a.md', text));
    expect(kept?.span && spanText(kept.span)).toBe(expected);
  });

  test('should stay as it was in a file that did not change', () => {
    expect(carryOver([found('drie')], () => undefined)).toEqual([found('drie')]);
  });

  test('should come after what is quickly found, and stay while something else is typed', async () => {
    const editor = await startEditor(FOLDER, ABLE);
    const uri = editor.uriOf(PATH);
    const codes = () => (editor.pushed.get(uri) ?? []).map(({ code }) => String(code));
    await editor.open(PATH, SLOW);
    await editor.until(() => codes().includes(REGEL));
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: SLOW.replace('2026-10-15', '2026-02-30') }],
    });
    let stayed = true;
    await editor.until(() => {
      stayed &&= codes().includes(REGEL);
      return codes().includes('waarde');
    });
    expect(stayed).toBe(true);
    await editor.close();
  });

  test('should be asked for once it is there, by an editor that asks', async () => {
    const able = { ...PULLING, workspace: { ...PULLING.workspace, diagnostics: { refreshSupport: true } } };
    const editor = await startEditor(FOLDER, able);
    const refreshed = new Promise<void>((done) => {
      editor.connection.onRequest('workspace/diagnostic/refresh', () => {
        done();
        return null;
      });
    });
    const ask = async () => {
      const report: DocumentDiagnosticReport = await editor.connection.sendRequest(
        'textDocument/diagnostic',
        {
          textDocument: { uri: editor.uriOf(PATH) },
        },
      );
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    await editor.open(PATH, SLOW);
    expect(await ask()).not.toContain(REGEL);
    await refreshed;
    expect(await ask()).toContain(REGEL);
    await editor.close();
  });
});
