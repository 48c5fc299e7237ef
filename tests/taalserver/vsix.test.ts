import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'src/taalserver/vscode/package.json'), 'utf8'));

describe('the extension of VS Code', () => {
  test('should be one file with the program, the templates and all that its manifest names', () => {
    const folder = tempFolder('vsix');
    const path = join(folder, 'een.vsix');
    execFileSync(process.execPath, ['.ci/vsix.mjs', path], { cwd: ROOT });
    const bytes = readFileSync(path);
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    const steps = MANIFEST.contributes.walkthroughs[0].steps;
    const named = [
      MANIFEST.main.slice(2),
      MANIFEST.icon,
      ...steps.map(({ media }: { media: { markdown: string } }) => media.markdown),
    ];
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', 'extension.vsixmanifest']);
    expect(names).toEqual(
      expect.arrayContaining([
        ...named.map((name) => `extension/${name}`),
        'extension/server/dist/main.js',
        'extension/server/templates/standaard/sjabloon.yaml',
        'extension/server/node_modules/harfbuzzjs/dist/harfbuzz.wasm',
      ]),
    );
    const page = new TextDecoder().decode(files['extension/README.md']);
    expect(page).toMatch(/!\[[^\]]+\]\(data:image\/png;base64,[\w+/=]{1000,}\)/);
    const types = new TextDecoder().decode(files['[Content_Types].xml']);
    for (const name of names.slice(1)) {
      const extension = /\.[^./]+$/.exec(name)?.[0];
      expect(types, name).toContain(`Extension="${extension}"`);
    }
    const manifest = new TextDecoder().decode(files['extension.vsixmanifest']);
    expect(manifest).toContain(`Version="${MANIFEST.version}"`);
    expect(bytes.length).toBeLessThan(9_000_000);
  });

  test('should be the same bytes each time, wherever it is packed', async () => {
    const folder = tempFolder('vsix');
    const pack = promisify(execFile);
    const paths = await Promise.all(
      ['Europe/Amsterdam', 'America/New_York'].map(async (TZ, n) => {
        const path = join(folder, `${n}.vsix`);
        await pack(process.execPath, ['.ci/vsix.mjs', path], { cwd: ROOT, env: { ...process.env, TZ } });
        return path;
      }),
    );
    const [one, other] = paths.map((path) => readFileSync(path));
    expect(one && other && one.equals(other)).toBe(true);
  });

  test('should make nothing in a folder that is not trusted', () => {
    const makes = ['nieuw', 'importeer', 'bouw', 'agenda', 'besluit', 'besluitenlijst'];
    const { commands } = MANIFEST.contributes;
    for (const naam of makes)
      expect(
        commands.find(({ command }: { command: string }) => command === `raadsvoorstel.${naam}`),
        naam,
      ).toMatchObject({ enablement: 'isWorkspaceTrusted' });
  });

  test('should have a command for each button and key that it shows', () => {
    const { commands, menus, keybindings } = MANIFEST.contributes;
    const known = new Set(commands.map(({ command }: { command: string }) => command));
    const used = [...menus['editor/title'], ...menus.commandPalette, ...keybindings].map(
      ({ command }: { command: string }) => command,
    );
    expect(used.filter((command) => !known.has(command))).toEqual([]);
    const code = ['opdrachten.ts', 'voorbeeld.ts', 'vragen.ts']
      .map((name) => readFileSync(join(ROOT, 'src/taalserver/vscode', name), 'utf8'))
      .join('\n');
    for (const command of known) {
      const naam = String(command).replace('raadsvoorstel.', '');
      expect(code, naam).toMatch(new RegExp(`'(?:raadsvoorstel\\.)?${naam}'`));
    }
  });
});
