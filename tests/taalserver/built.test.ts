import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ABLE, beginEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const MAIN = join(ROOT, 'dist', 'main.js');

/** The built program as a server, with the status that it ends with. */
function start() {
  if (!existsSync(MAIN)) throw new Error('there is no dist/: run npm run build first');
  const child = spawn(process.execPath, [MAIN, 'taalserver', '--stdio'], { cwd: ROOT });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection, ended };
}

describe('the built server', () => {
  test('should serve an editor over its standard streams, from the first message to the last', async () => {
    const { connection, ended } = start();
    const editor = await beginEditor(connection, ROOT, ABLE, () => undefined);
    await editor.open('proef/voorstel.md', proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    const uri = editor.uriOf('proef/voorstel.md');
    await editor.until(() => editor.pushed.has(uri));
    expect(editor.pushed.get(uri)).toMatchObject([{ code: 'waarde' }]);
    const made = await connection.sendRequest('workspace/executeCommand', {
      command: 'raadsvoorstel.opdracht',
      arguments: [['controleer', 'proposals/dordrecht-pok-wijkteam'], uri],
    });
    expect(made).toMatchObject({ status: 0, out: expect.stringContaining('1 voorstel gecontroleerd') });
    await editor.close();
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    connection.dispose();
  });

  test('should end with 1 when the editor ends without a word', async () => {
    const { child, connection, ended } = start();
    await beginEditor(connection, ROOT, ABLE, () => undefined);
    child.stdin.end();
    expect(await ended).toBe(1);
    connection.dispose();
  });

  test('should end when the process of its editor is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => gone.on('exit', done));
    const { connection, ended } = start();
    await beginEditor(connection, ROOT, ABLE, () => undefined, gone.pid);
    expect(await ended).toBe(1);
    connection.dispose();
  });

  test('should say how it is started to who starts it by hand', async () => {
    const ran = await runIn(ROOT, 'taalserver');
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toContain("Achter 'taalserver' ontbreekt --stdio.");
  });
});
