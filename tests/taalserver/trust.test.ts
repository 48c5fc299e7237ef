import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thisComputer } from '../../src/cli/actions/taalserver.ts';
import { withoutTrust } from '../../src/taalserver/host.ts';
import { startEditor } from '../support/editor.ts';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a folder that its user does not trust', () => {
  test('should be read, but not written in, and git is not asked', async () => {
    const folder = tempFolder('vreemd');
    const host = withoutTrust(thisComputer());
    expect(host.world(folder)).toEqual({ world: expect.anything() });
    expect(host.templates(folder)).toBe(thisComputer().templates(folder));
    const done = await host.run(['nieuw', 'proef', '--gemeente', 'standaard'], folder);
    expect(done).toMatchObject({ status: 2, err: expect.stringContaining('U vertrouwt deze map niet') });
    expect(existsSync(join(folder, 'proposals'))).toBe(false);
  });
});

describe('the templates for a new proposal', () => {
  test('should be those of the folder, with their kinds, as authors know them', async () => {
    const folder = tempFolder('sjablonen');
    cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
    const editor = await startEditor(folder);
    const found = await editor.connection.sendRequest('raadsvoorstel/sjablonen', { uri: editor.uriOf('') });
    expect(found).toEqual([
      {
        map: 'standaard',
        naam: 'Voorbeeldstad',
        soorten: expect.arrayContaining([{ soort: 'raadsvoorstel', naam: 'Raadsvoorstel' }]),
      },
    ]);
    await editor.close();
  });
});
