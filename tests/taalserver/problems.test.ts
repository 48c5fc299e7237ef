import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { ABLE, PULLING, startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PATH = 'proef/voorstel.md';

describe('problems in an editor', () => {
  test('should come by themselves to an editor that does not ask, and go when they are mended', async () => {
    const editor = await startEditor(ROOT);
    await editor.open(PATH, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    const uri = editor.uriOf(PATH);
    await editor.until(() => editor.pushed.has(uri));
    expect(editor.pushed.get(uri)).toEqual([
      {
        range: { start: { line: 5, character: 7 }, end: { line: 5, character: 17 } },
        severity: 1,
        code: 'waarde',
        source: 'raadsvoorstel',
        message: expect.stringContaining('2026-02-30'),
      },
    ]);
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 5, character: 12 }, end: { line: 5, character: 17 } }, text: '03-03' },
      ],
    });
    await editor.until(() => editor.pushed.get(uri)?.length === 0);
    await editor.close();
    expect(editor.log).toEqual([]);
  });

  test('should count places as the editor does, with a byte order mark and line ends of Windows', async () => {
    const editor = await startEditor(ROOT);
    const text = `\ufeff${proposal(['soort: raadsvoorstel', 'soort: raadvoorstel'])}`.replaceAll(
      '\n',
      '\r\n',
    );
    await editor.open(PATH, text);
    const uri = editor.uriOf(PATH);
    await editor.until(() => editor.pushed.has(uri));
    const [first] = editor.pushed.get(uri) ?? [];
    expect(first?.range).toEqual({ start: { line: 1, character: 7 }, end: { line: 1, character: 19 } });
    await editor.close();
  });

  test('should come when they are asked for, with a name for what did not change', async () => {
    const editor = await startEditor(ROOT, PULLING);
    expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    const uri = editor.uriOf(PATH);
    await editor.open(PATH, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      editor.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const first = await ask();
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'waarde' }] });
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(editor.pushed.size).toBe(0);
    await editor.close();
  });

  test('should be gone with a source that is gone', async () => {
    const folder = tempFolder('problems');
    const path = 'proposals/een/voorstel.md';
    mkdirSync(join(folder, 'proposals', 'een'), { recursive: true });
    writeFileSync(join(folder, path), proposal());
    const editor = await startEditor(folder, PULLING);
    const uri = editor.uriOf(path);
    const ask = (previousResultIds: readonly { uri: string; value: string }[]) =>
      editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const [first] = (await ask([])).items;
    expect(first).toMatchObject({ uri, items: [{ code: 'onbekende-gemeente' }] });
    rmSync(join(folder, 'proposals', 'een'), { recursive: true });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 3 }],
    });
    const again = await ask([{ uri, value: first?.resultId ?? '' }]);
    expect(again.items).toMatchObject([{ uri, kind: 'full', items: [] }]);
    await editor.close();
  });

  test('should tell of all sources in the folder when that is asked', async () => {
    const editor = await startEditor(
      `${ROOT}/proposals/standaard-fietsparkeren-station/amendementen`,
      PULLING,
    );
    const report: WorkspaceDiagnosticReport = await editor.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
    });
    const files = report.items.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
    expect(files).toEqual(expect.arrayContaining(['A9.1.md', 'SA9.1a.md', 'M9.1.md']));
    await editor.close();
  });

  test('should be shown where they are, also when that is in a file that is not open', async () => {
    const editor = await startEditor(ROOT, ABLE);
    const csv = 'proef/lasten.csv';
    await editor.open(csv, 'Post;2026;2027\nOntwerp;60.000;\nBouw;;54x.000\n');
    await editor.open(
      PATH,
      proposal([
        `    posten:
      - { post: Ontwerp, bedragen: { 2026: 60.000 } }
      - { post: Bouw, bedragen: { 2027: 540.000 } }
`,
        '    bestand: lasten.csv\n',
      ]),
    );
    await editor.until(() => editor.pushed.has(editor.uriOf(csv)));
    expect(editor.pushed.get(editor.uriOf(csv))).toMatchObject([
      { range: { start: { line: 2, character: 6 } } },
    ]);
    await editor.close();
  });

  test('should say nothing of a text that is no source', async () => {
    const editor = await startEditor(ROOT, PULLING);
    await editor.open('notitie.md', '# Een notitie\n\nZonder gegevens.\n');
    const report: DocumentDiagnosticReport = await editor.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: editor.uriOf('notitie.md') },
    });
    expect(report).toMatchObject({ kind: 'full', items: [] });
    await editor.close();
  });
});
