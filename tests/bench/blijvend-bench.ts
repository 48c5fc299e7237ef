import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ABLE, beginEditor } from '../support/editor.ts';
import { bestand, listenTo, startWerkbank, vraag } from '../support/werkbank-server.ts';
import { tenPages } from './sessie-proposal.ts';
import { settledHeap } from './settled-heap.ts';
import { countOpen, OPEN } from './what-is-open.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

/** Behind so many saves or edits it is looked what stays. */
const LOOKS = [200, 1000, 2000];

/** What stays in the programs that stay: the language server in a process of its own, and the server of the workbench. */
export async function blijvend(work: string, table: Table): Promise<void> {
  await taalserver(work, table);
  await werkbank(work, table);
}

/** Says on stderr how large the heap is, behind a collection, each time it gets the signal. */
const PROBE = `process.on('SIGUSR2', () => { gc(); gc(); process.stderr.write('heap ' + process.memoryUsage().heapUsed + '\\n'); });`;

/** A proposal of ten pages in which a character is typed two thousand times, with the questions that an editor asks at each. */
async function taalserver(work: string, table: Table): Promise<void> {
  const probe = join(work, 'heap.mjs');
  writeFileSync(probe, PROBE);
  const words = [
    '--expose-gc',
    '--trace-warnings',
    '--import',
    probe,
    'dist/main.js',
    'taalserver',
    '--stdio',
  ];
  const child = spawn(process.execPath, words);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const heap = async () => {
    said = said.replace(/heap \d+\n/g, '');
    child.kill('SIGUSR2');
    while (!/heap \d+\n/.test(said)) await new Promise((next) => setTimeout(next, 20));
    return Number(/heap (\d+)/.exec(said)?.[1]);
  };
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const editor = await beginEditor(connection, process.cwd(), ABLE, () => undefined);
  const uri = editor.uriOf('proposals/proef/voorstel.md');
  const textDocument = { uri };
  const text = tenPages();
  await editor.open('proposals/proef/voorstel.md', text);
  const end = { line: text.split('\n').length, character: 0 };
  const rows: string[][] = [];
  const since = performance.now();
  for (let edit = 1; edit <= Math.max(...LOOKS); edit += 1) {
    // A line behind the text, with each time another picture, that is written and taken away again.
    const range =
      edit % 2 === 0 ? { start: end, end: { line: end.line + 2, character: 0 } } : { start: end, end };
    const typed = edit % 2 === 0 ? '' : `\n![Een brug](beeld/brug-${edit}.png)\n`;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 1 },
      contentChanges: [{ range, text: typed }],
    });
    await connection.sendRequest('textDocument/completion', {
      textDocument,
      position: { line: 2, character: 3 },
    });
    if (edit % 20 === 0) await connection.sendRequest('textDocument/codeLens', { textDocument });
    if (!LOOKS.includes(edit)) continue;
    const memory = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    rows.push([
      String(edit),
      ((performance.now() - since) / edit).toFixed(1),
      ((await heap()) / 1e6).toFixed(1),
      (Number(/VmRSS:\s+(\d+)/.exec(memory)?.[1]) / 1000).toFixed(0),
      String(readdirSync(`/proc/${child.pid}/fd`).length),
    ]);
  }
  await editor.close();
  const ended = new Promise((done) => child.on('exit', done));
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  const words2 = said.replace(/heap \d+\n/g, '').trim();
  table(
    `A text of ten pages in the language server; ${words2 === '' ? 'nothing' : words2} on stderr`,
    ['edits', 'ms an edit', 'heap MB', 'whole MB', 'files'],
    rows,
  );
}

/** Saves over HTTP; each tenth time a page comes to listen, and goes. */
async function werkbank(work: string, table: Table): Promise<void> {
  const folder = join(work, 'werkbank');
  mkdirSync(join(folder, 'proposals', 'proef'), { recursive: true });
  const left = countOpen();
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on('warning', note);
  const server = await startWerkbank(folder);
  const rows: string[][] = [];
  let kenmerk: string | undefined;
  const since = performance.now();
  for (let save = 1; save <= Math.max(...LOOKS); save += 1) {
    const was = kenmerk === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${kenmerk}"` };
    const text = `${tenPages()}\n${save}\n`;
    const answer = await vraag(server, 'PUT', bestand('proposals/proef/voorstel.md'), was, text);
    kenmerk = (JSON.parse(answer.text) as { readonly kenmerk: string }).kenmerk;
    if (save % 10 === 0) (await listenTo(server)).destroy();
    if (save % 100 === 0) await vraag(server, 'GET', '/api/map');
    if (!LOOKS.includes(save)) continue;
    rows.push([
      String(save),
      ((performance.now() - since) / save).toFixed(1),
      ((await settledHeap()) / 1e6).toFixed(1),
      ...left(),
    ]);
  }
  await server.close();
  await new Promise((next) => setTimeout(next, 300));
  process.off('warning', note);
  rows.push(['stopped', '', ((await settledHeap()) / 1e6).toFixed(1), ...left()]);
  table(
    `Saves of ten pages over HTTP, and 200 pages that listen and go; ${warnings.length} warnings of Node`,
    ['saves', 'ms a save', 'heap MB', ...OPEN],
    rows,
  );
}
