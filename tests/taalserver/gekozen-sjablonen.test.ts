import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { Connection } from 'vscode-languageserver/node';
import { thisComputer } from '../../src/cli/actions/taalserver.ts';
import { SJABLONEN, templatesFolder } from '../../src/cli/proposals/templates-folder.ts';
import { readClient } from '../../src/taalserver/client.ts';
import { runCommand } from '../../src/taalserver/commands.ts';
import type { Host } from '../../src/taalserver/host.ts';
import { createProblems } from '../../src/taalserver/problems.ts';
import { createWorkspace } from '../../src/taalserver/workspace.ts';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runIn } from '../support/terminal.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, undefined],
  ['huis/sjablonen', '/raad/huis/sjablonen'],
  ['/elders/sjablonen', '/elders/sjablonen'],
])('a command of the editor gets the templates that its user chose: %s', async (setting, given) => {
  const asked: unknown[] = [];
  const host: Host = {
    ...thisComputer(),
    async run(...all) {
      asked.push(all);
      return { status: 0, out: '', err: '' };
    },
  };
  const client = readClient({});
  const workspace = createWorkspace(host);
  workspace.openFolders([pathToFileURL('/raad').href], setting);
  const connection = { console: { info: () => undefined } } as unknown as Connection;
  const problems = createProblems(workspace, client, host);
  const uri = pathToFileURL('/raad/proposals/brug/voorstel.md').href;
  await runCommand(
    { command: 'raadsvoorstel.opdracht', arguments: [['bouw'], uri, true] },
    { connection, workspace, problems, client, host },
  );
  expect(asked).toEqual([[['bouw'], '/raad', given]]);
});

test('the program takes the templates that are named in its environment, above those beside the work', async () => {
  const folder = tempFolder('gekozen-sjablonen');
  const put = (name: string) =>
    cpSync(join(ROOT, 'templates', 'standaard'), join(folder, name), { recursive: true });
  put('templates/dichtbij');
  put('huis/waterdorp');
  expect(templatesFolder(folder)).toBe(`${folder}/templates`);
  vi.stubEnv(SJABLONEN, join(folder, 'huis'));
  expect(templatesFolder(folder)).toBe(`${folder}/huis`);
  const made = await runIn(folder, 'nieuw', 'brug', '--gemeente', 'waterdorp');
  expect(made).toMatchObject({ status: 0 });
  const other = await runIn(folder, 'nieuw', 'sluis', '--gemeente', 'dichtbij');
  expect(other).toMatchObject({ status: 2, err: expect.stringContaining("'dichtbij'") });
});
