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

  test('should mend a template too, in its own files alone, to the byte', async () => {
    const { folder } = at(good);
    const own = join(folder, 'templates', 'waterdorp');
    mkdirSync(own);
    const files = {
      'sjabloon.yaml': [
        'breidt_uit: standaard\norganisatei: Gemeente Waterdorp\n',
        'organisatei',
        'organisatie',
      ],
      'huisstijl.yaml': ['\ufeffkleuren:\r\n  accent: #00594f\r\n', '#00594f', '"#00594f"'],
      'raadsbesluit.hbs': ['<h1>{{titel}}</h1>\r\n<p><b>{{onderwep}}</b></p>\r\n<h3>x</h3>\r\n', '', ''],
    } as const;
    for (const [name, [text]] of Object.entries(files)) writeFileSync(join(own, name), text);
    const before = await runIn(folder, 'sjabloon', 'controleer', 'waterdorp');
    expect(before.out).toContain('2 meldingen herstelt u met `raadsvoorstel sjabloon controleer --herstel`.');
    const { out } = await runIn(folder, 'sjabloon', 'controleer', '--herstel', 'waterdorp');
    expect(out).toContain('meldingen hersteld in 3 bestanden.');
    for (const [name, [text, was, becomes]] of Object.entries(files).slice(0, 2))
      expect(readFileSync(join(own, name), 'utf8')).toBe(text.replace(was, becomes));
    expect(readFileSync(join(own, 'raadsbesluit.hbs'), 'utf8')).toBe(
      '<h1>{{titel}}</h1>\r\n<p><strong>{{onderwerp}}</strong></p>\r\n<h2>x</h2>\r\n',
    );
    const again = await runIn(folder, 'controleer', '--herstel', join('templates', 'waterdorp'));
    expect(again.out).toContain('Niets te herstellen zonder te vragen.');
  });
});
