import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oudStuk } from '../importeer/oud-stuk.ts';
import { ROOT } from '../support/examples.ts';
import { runIn } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-importeer-'));
const STUK = `
KOP1 Raadsvoorstel
Onderwerp: Een brug
KOP2 Beslispunten
[1] een brug te bouwen
KOP2 Aanleiding
De ~~mooie~~ oude brug is weg.
`;

beforeAll(() => {
  for (const gemeente of ['standaard', 'dordrecht'])
    cpSync(join(ROOT, 'templates', gemeente), join(folder, 'templates', gemeente), { recursive: true });
  mkdirSync(join(folder, 'stukken'));
  writeFileSync(join(folder, 'oud.docx'), oudStuk(STUK));
  const tracked = STUK.replace(
    'De ~~mooie~~ oude',
    '<w:p><w:ins w:id="1"><w:r><w:t>Nieuw.</w:t></w:r></w:ins></w:p>\nDe',
  );
  writeFileSync(join(folder, 'gewijzigd.docx'), oudStuk(tracked));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('importeer', () => {
  test('should make a proposal with a report, tell its doubts, and never write over one', async () => {
    const ran = await runIn(folder, 'importeer', 'oud.docx', '--gemeente', 'standaard');
    // The paper lacks what its template asks for.
    expect(ran.status).toBe(1);
    expect(
      ran.err,
    ).toContain(`oud.docx, alinea 6: waarschuwing: Deze tekst is doorgehaald, en staat zonder streep in het voorstel.
  | mooie
  hint: Haal haar weg als zij is vervallen.
`);
    expect(ran.out).toContain(
      'proposals/oud/voorstel.md is gemaakt: raadsvoorstel van standaard. 100% van de tekst is overgenomen of weggelaten met een reden; alles heeft een plaats; 1 twijfel.',
    );
    expect(readFileSync(join(folder, 'proposals/oud/import-verslag.md'), 'utf8')).toContain(
      '(alinea 6: “mooie”)',
    );
    expect(ran.out).not.toContain('andere gemeente');
    const before = readFileSync(join(folder, 'proposals/oud/voorstel.md'));
    const again = await runIn(folder, 'importeer', 'oud.docx', '--gemeente', 'standaard');
    expect(again.status).toBe(2);
    expect(readFileSync(join(folder, 'proposals/oud/voorstel.md'))).toEqual(before);
  });

  test('should say that the municipality was guessed and how to choose another, and how many doubts are errors', async () => {
    const besluit = `KOP1 Raadsbesluit\nDe raad van de gemeente Voorbeeldstad;\nbesluit:\n[1] een tunnel te bouwen\n`;
    writeFileSync(join(folder, 'anders.docx'), oudStuk(`${STUK}${besluit}`));
    const ran = await runIn(folder, 'importeer', 'anders.docx');
    expect(ran.out).toContain('raadsvoorstel van standaard, herkend aan de koppen. ');
    expect(ran.out).toContain('; 2 twijfels, waarvan 1 fout.');
    expect(ran.out).toContain(
      'Is het voor een andere gemeente? Importeer dan opnieuw, met --gemeente (dordrecht, standaard) en een andere naam bij --als.',
    );
  });

  test.each([
    [['stukken'], "'stukken' is een map."],
    [['oud.docx', 'gewijzigd.docx'], "Er staan 2 bestanden achter 'importeer'."],
    [[], "Achter 'importeer' ontbreekt het bestand."],
    [['gewijzigd.docx'], 'Het stuk heeft nog 1 bijgehouden wijziging.'],
  ])('should refuse %j with status 2, and write nothing', async (words, melding) => {
    const ran = await runIn(folder, 'importeer', ...words);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(melding);
    expect(existsSync(join(folder, 'proposals/gewijzigd'))).toBe(false);
  });
});
