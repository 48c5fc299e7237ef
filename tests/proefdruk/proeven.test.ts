import { describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { proevenVan } from '../../src/proefdruk/proeven.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { gedrukteDelen } from '../support/gedrukte-delen.ts';

const world = createDiskWorld(ROOT);
const sjablonen = openSjablonen(world, 'templates');
const keuze = { variant: 'openbaar', fouten: false } as const;

const gelezen = new Map<string, readonly string[]>();

/** What is printed of a source and the text behind each part of it: "printed ← typed". */
async function gedrukt(path: string): Promise<readonly string[]> {
  const known = gelezen.get(path);
  if (known) return known;
  const { value } = await proevenVan({ world, sjablonen }, path, keuze);
  const all = (value?.documenten ?? []).flatMap(({ naam }) => {
    const made = value?.componeer(naam).value;
    if (!made) return [];
    const prepared = prepareDocument(made.document, made.geladen.huisstijl).value;
    return gedrukteDelen(prepared).map(({ tekst, bron }) => {
      const typed = bron && world.read(bron.bestand);
      const text = typed ? new TextDecoder().decode(typed).normalize('NFC').slice(bron.start, bron.end) : '';
      return `${tekst} ← ${text.replace(/\s+/g, ' ')}`.replaceAll('\u00a0', ' ');
    });
  });
  gelezen.set(path, all);
  return all;
}

describe('what can be looked at', () => {
  test('of a proposal is each of its documents', async () => {
    const path = 'proposals/standaard-zwembad-renovatie/voorstel.md';
    const { value } = await proevenVan({ world, sjablonen }, path, keuze);
    expect(value?.documenten.map(({ naam }) => naam)).toEqual(['raadsvoorstel', 'raadsbesluit']);
    expect(value?.componeer('raadsbesluit').value?.document.name).toBe('raadsbesluit');
    expect(value?.componeer('iets anders').value).toBeUndefined();
  });

  test('of a text that is none is nothing, without a word too many', async () => {
    const broken = diskWith({ 'proef/voorstel.md': '---\nsoort: [\n' });
    const { value, diagnostics } = await proevenVan({ world: broken, sjablonen }, 'proef/voorstel.md', keuze);
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('each printed part leads to what was typed', () => {
  const stuk = (nummer: string) => `proposals/standaard-fietsparkeren-station/amendementen/${nummer}.md`;
  test.each([
    [stuk('A9.1'), 'Amendement A9.1: Langer gratis stallen ← Langer gratis stallen'],
    [
      stuk('A9.1'),
      'wie een nacht weg is, langer dan een dag stalt; ← wie een nacht weg is, langer dan een dag stalt',
    ],
    [stuk('A9.1'), 'In besluitpunt 1b ‘eerste 24 uur’ te vervangen door ‘eerste 72 uur’. ← zinsnede: 1b'],
    [stuk('A9.1'), 'Toelichting ← ## Toelichting'],
    [stuk('A9.1'), 'fractie Groen en Sociaal, B. Achterberg ← B. Achterberg'],
    [
      stuk('SA9.1a'),
      'De wijziging te laten luiden: “In besluitpunt 1b ‘eerste 24 uur’ te vervangen door ‘eerste 48 uur’”. ← 1 wordt:',
    ],
    [
      stuk('M9.1'),
      'bij de bushaltes aan de Ringweg geen fietsenrekken staan; ← bij de bushaltes aan de Ringweg',
    ],
    [
      'proposals/vergaderingen/2026-10-15/vergadering.md',
      '2. Vragen en mededelingen ← nr: 2 titel: Vragen en mededelingen',
    ],
    [
      'proposals/vergaderingen/2026-10-15/vergadering.md',
      '2a Vragen van de fractie van Lijst Zilver over het openbaar toilet op het marktplein ← nr: 2a',
    ],
    [
      'proposals/vergaderingen/2026-10-15/vergadering.md',
      'Geschorst van 21:10 tot 21:20 uur, op verzoek van de fractie van Groen en Sociaal ← 21:10',
    ],
    ['proposals/vergaderingen/2026-10-15/vergadering.md', 'Totaal 8 12 0 1 ← wijze: fracties'],
  ])('in %s: %s', async (path, line) => {
    const all = await gedrukt(path);
    expect(all.find((one) => one.startsWith(line)) ?? all).toEqual(expect.stringContaining(line));
  });
});
