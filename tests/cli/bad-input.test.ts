import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { M, marked } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-bad-'));
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

beforeAll(() => {
  for (const gemeente of ['dordrecht', 'standaard']) {
    cpSync(join('templates', gemeente), join(folder, 'templates', gemeente), { recursive: true });
  }
  mkdirSync(join(folder, 'proposals', 'proef', 'beeld'), { recursive: true });
  writeFileSync(join(folder, 'proposals', 'proef', 'beeld', 'stip.png'), Buffer.from(PNG, 'base64'));
  writeFileSync(join(folder, 'proposals', 'proef', 'beeld', 'kapot.png'), 'geen plaatje');
  mkdirSync(join(folder, 'uit', 'proef'), { recursive: true });
  writeFileSync(join(folder, 'uit', 'proef', 'raadsvoorstel.html'), 'eerder gemaakt');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly status?: number;
}

const AANLEIDING = 'De oude brug is gesloten.';
const cases: readonly Case[] = [
  { name: 'geen frontmatter', text: `${M}## Aanleiding\n\nTekst.\n` },
  { name: 'een leeg bestand', text: M },
  { name: 'frontmatter die niet wordt afgesloten', text: `${M}---\nsoort: raadsvoorstel\n\n## Aanleiding\n` },
  { name: 'programmacode als frontmatter', text: `---${M}js\n{ soort: process.exit(7) }\n---\n` },
  { name: 'ongeldige YAML', text: proposal(['onderwerp: Een', `onderwerp: ${M}Brug: een`]) },
  { name: 'een onbekende soort', text: proposal(['soort: raadsvoorstel', `soort: ${M}raadsvorstel`]) },
  { name: 'een onbekende gemeente', text: proposal(['gemeente: standaard', `gemeente: ${M}standard`]) },
  {
    name: 'geen besluitpunten',
    text: proposal(
      ['---\nsoort', `---\n${M}soort`],
      [/besluitpunten:[\s\S]*?(?=financien)/.exec(proposal())?.[0] ?? '', ''],
    ),
  },
  {
    name: 'een argument bij een besluitpunt dat er niet is',
    text: proposal(['### 2.1 De begroting', `${M}### 3.1 De begroting`]),
  },
  { name: 'een gat in de nummering', text: proposal(['### 2.1 De begroting', `${M}### 2.2 De begroting`]) },
  { name: 'een onderdeel dat er twee keer staat', text: proposal(['## Vervolg', `${M}## Doel`]) },
  {
    name: 'een verplicht onderdeel dat ontbreekt',
    text: proposal(['## Doel\n\nFietsers kunnen weer oversteken.\n\n', M]),
  },
  {
    name: 'een verplicht onderdeel zonder tekst',
    text: proposal(['## Doel\n\nFietsers kunnen weer oversteken.\n', `${M}## Doel\n`]),
  },
  { name: 'een datum die niet bestaat', text: proposal(['datum: 2026-03-03', `datum: ${M}2026-02-30`]) },
  { name: 'HTML', text: proposal([AANLEIDING, `De oude brug is ${M}<b>gesloten</b>.`]) },
  { name: 'een afbeelding zonder beschrijving', text: proposal([AANLEIDING, `${M}![](beeld/stip.png)`]) },
  { name: 'een afbeelding buiten de map', text: proposal([AANLEIDING, `${M}![Een stip](../../geheim.png)`]) },
  {
    name: 'een afbeelding op het netwerk',
    text: proposal([AANLEIDING, `${M}![Een stip](https://example.nl/stip.png)`]),
  },
  { name: 'een afbeelding die er niet is', text: proposal([AANLEIDING, `${M}![Een stip](beeld/weg.png)`]) },
  { name: 'een afbeelding die kapot is', text: proposal([AANLEIDING, `${M}![Een stip](beeld/kapot.png)`]) },
  {
    name: 'een afbeelding met een nulteken in haar naam',
    text: proposal([AANLEIDING, `${M}![Een stip](beeld/st%00ip.png)`]),
  },
  {
    name: 'een afbeelding in een bestand in plaats van een map',
    text: proposal([AANLEIDING, `${M}![Een stip](voorstel.md/stip.png)`]),
  },
  {
    name: 'een bestand in Windows-1252',
    text: Buffer.from(proposal([AANLEIDING, 'Het caf\u00e9.']), 'latin1'),
    status: 2,
  },
  {
    name: 'een teken dat geen lettertype heeft',
    text: proposal([AANLEIDING, `De brug is ${M}橋 dicht.`]),
  },
  { name: 'een stuurteken', text: proposal([AANLEIDING, `De brug is ${M}\u0007dicht.`]) },
  {
    name: 'een onbekende sleutel',
    text: proposal(['datum: 2026-03-03', `datum: 2026-03-03\n${M}vergaderdatum: 2026-04-01`]),
  },
  {
    name: 'een onbekend bedrag',
    text: proposal(['van :bedrag[lasten.totaal]', `van ${M}:bedrag[lasten.totaa]`]),
  },
  { name: 'een onbekende tabel', text: proposal(['::tabel[dekking]', `${M}::tabel[deking]`]) },
  {
    name: 'een kop zonder spatie',
    text: proposal(['De bouw begint in 2027.', `Tekst.\n\n${M}##Planning\n\nDe bouw begint in 2027.`]),
  },
];

describe('bad input', () => {
  test.each(cases)(
    'should be refused in Dutch, at its place, with nothing written: $name',
    async ({ text, status = 1 }) => {
      const { source, places } = typeof text === 'string' ? marked(text) : { source: undefined, places: [] };
      writeFileSync(join(folder, 'proposals', 'proef', 'voorstel.md'), source?.text ?? (text as Uint8Array));
      const ran = await runIn(folder, 'bouw', '--uit', 'uit', '--formaat', 'html');
      expect(ran.err).toMatch(/^proposals\/proef\/voorstel\.md:\d+:\d+: fout \[[a-z-]+\] /);
      expect(ran.err).not.toMatch(/programmafout|\bat .*\.[jt]s:|undefined/);
      if (places[0]) expect(ran.err).toContain(`voorstel.md:${places[0]}: fout`);
      expect(ran.status).toBe(status);
      expect(readdirSync(join(folder, 'uit', 'proef'))).toEqual(['raadsvoorstel.html']);
      expect(readFileSync(join(folder, 'uit', 'proef', 'raadsvoorstel.html'), 'utf8')).toBe('eerder gemaakt');
    },
  );

  test('should read like this', async () => {
    const messages: string[] = [];
    for (const { name, text } of cases) {
      const plain = typeof text === 'string' ? marked(text).source.text : text;
      writeFileSync(join(folder, 'proposals', 'proef', 'voorstel.md'), plain);
      const ran = await runIn(folder, 'controleer');
      messages.push(`# ${name} (${ran.status})\n\n${ran.out}`);
    }
    await expect(messages.join('\n')).toMatchFileSnapshot('golden/bad-input.txt');
  });
});
