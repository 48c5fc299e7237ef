import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runIn } from '../support/terminal.ts';

describe('controleer --herstel', () => {
  const at = (text: string) => {
    const folder = tempFolder('herstel');
    const standaard = join('templates', 'standaard');
    cpSync(join(ROOT, standaard), join(folder, standaard), { recursive: true });
    mkdirSync(join(folder, 'proposals', 'fietsbrug'), { recursive: true });
    const file = join(folder, 'proposals', 'fietsbrug', 'voorstel.md');
    writeFileSync(file, text);
    return { folder, file };
  };
  const good = proposal();
  const point = /besluitpunten:\n\s+- (.*)\n/.exec(good)?.[1] ?? '';
  const bad = good.replace(point, `${point};`).replaceAll('\n', '\r\n');

  test('should say without it how many problems it mends', async () => {
    const { folder, file } = at(bad);
    const { out } = await runIn(folder, 'controleer');
    expect(out).toContain('1 melding herstelt u met `raadsvoorstel controleer --herstel`.');
    expect(readFileSync(file, 'utf8')).toBe(bad);
  });

  test('should write the file mended, to the byte, and tell what is left', async () => {
    const { folder, file } = at(bad);
    const { out, status } = await runIn(folder, 'controleer', '--herstel');
    expect(readFileSync(file, 'utf8')).toBe(good.replaceAll('\n', '\r\n'));
    expect(out).toContain('1 melding hersteld in 1 bestand.');
    expect(out).not.toContain('[besluitpunt-eind]');
    expect(status).toBe(0);
  });

  test('should give repairs as data', async () => {
    const { folder } = at(bad);
    const { out } = await runIn(folder, 'controleer', '--formaat', 'json');
    const found = JSON.parse(out).find(({ regel }: { regel: string }) => regel === 'besluitpunt-eind');
    expect(found.herstel).toMatchObject({
      titel: "Haal de ';' aan het eind weg",
      veilig: true,
      edits: [
        { bestand: 'proposals/fietsbrug/voorstel.md', lijn: found.lijn, kolom: found.kolom, tekst: '' },
      ],
    });
    expect((await runIn(folder, 'controleer', '--formaat', 'sarif')).out).toContain('"deletedRegion"');
  });
});
