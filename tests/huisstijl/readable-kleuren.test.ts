import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../src/huisstijl/contrast.ts';
import { M } from '../support/marked.ts';
import { readProef } from './huisstijl-proef.ts';

describe('a colour that is hard to read', () => {
  test('should be told once, at its line, for all that it is used for', async () => {
    const { found, places, huisstijl } = await readProef(`kleuren:\n  accent: ${M}'#7fb2e5'\n`);
    expect(found).toEqual([
      `${places[0]} De kleur #7fb2e5 (titel, kop1, kop2, kop3, bijschrift en koppelingen) heeft op wit een contrast van 2,23 : 1; nodig is 4,5 : 1. In de documenten staat daarom #6b96c0 en #56799c.`,
    ]);
    expect(huisstijl?.stijlen.titel.kleur).toBe('#6b96c0');
    expect(huisstijl?.stijlen.kop3.kleur).toBe('#56799c');
    expect(huisstijl?.kleuren).toMatchObject({ accent: '#7fb2e5', koppeling: '#56799c', lijnKop: '#7fb2e5' });
  });

  test('should be told for each colour', async () => {
    const { found, places } = await readProef(
      `kleuren: { tekst: ${M}'#9a9a9a' }\nstijlen:\n  koptekst: { kleur: ${M}'#c0c0c0' }\n  kop2: { kleur: '#333333' }\n`,
    );
    expect(found.map((one) => one.split(' ')[0])).toEqual(places);
    expect(found[1]).toContain('(koptekst)');
  });

  test('should be told at the fill when the text on it only follows', async () => {
    const { found, places, huisstijl } = await readProef(`kleuren: { vlak: ${M}'#1f4e79' }\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${places[0]} De kleur #1a1a1a (tabelkop) heeft op #1f4e79`);
    expect(huisstijl?.stijlen.tekst.kleur).toBe('#1a1a1a');
    expect(huisstijl?.stijlen.tabelkop.kleur).not.toBe('#1a1a1a');
  });

  test('should be told of the names in the head of a document on a fill, and not without one', async () => {
    const fill = `kleuren: { vlak: ${M}'#1f4e79' }\nkopgegevens: { vlak: ja }\n`;
    const { found, places, huisstijl } = await readProef(fill);
    expect(found).toEqual([
      `${places[0]} De kleur #1a1a1a (tabelkop en namen in kopgegevens) heeft op #1f4e79 een contrast van 2 : 1; nodig is 4,5 : 1. In de documenten staat daarom #bfbfbf.`,
    ]);
    expect(huisstijl?.kopgegevens).toMatchObject({ vlak: '#1f4e79', naamkleur: '#bfbfbf' });
    expect(huisstijl?.stijlen.kopgegevens.kleur).toBe('#1a1a1a');
  });

  test('should be told of a fill behind names and values, which becomes lighter', async () => {
    const fill = `kleuren: { vlak: ${M}'#1f4e79' }\nkopgegevens: { vlak: ja, koppen: boven }\n`;
    const { found, places, huisstijl } = await readProef(fill);
    expect(found[1]).toContain(
      `${places[0]} Op het vlak #1f4e79 is de tekst van kopgegevens slecht te lezen`,
    );
    const { vlak = '', naamkleur } = huisstijl?.kopgegevens ?? {};
    expect(naamkleur).toBeUndefined();
    expect(contrastRatio('#1a1a1a', vlak)).toBeGreaterThanOrEqual(4.5);
  });

  test('should leave a light fill behind the head as it is', async () => {
    for (const koppen of ['naast', 'boven']) {
      const { found, huisstijl } = await readProef(`kopgegevens: { vlak: ja, koppen: ${koppen} }\n`);
      expect(found).toEqual([]);
      expect(huisstijl?.kopgegevens).toMatchObject({ vlak: '#e8eff6' });
      expect(huisstijl?.kopgegevens?.naamkleur).toBeUndefined();
    }
  });

  test('should be told with a colour that does', async () => {
    const { diagnostics } = await readProef("kleuren: { accent: '#7fb2e5' }\n");
    expect(diagnostics[0]?.hint).toBe("Kies een donkerdere kleur voor de tekst, zoals '#56799c'.");
    const { diagnostics: after } = await readProef("kleuren: { accent: '#56799c' }\n");
    expect(after).toEqual([]);
  });
});

describe('nothing is said', () => {
  test('of large text that stands out enough for its size', async () => {
    const yaml = "kleuren: { accent: '#1f4e79' }\nstijlen:\n  titel: { kleur: '#8a8a8a' }\n";
    expect((await readProef(yaml)).found).toEqual([]);
  });

  test('of a pale colour for rules and fills alone', async () => {
    const yaml =
      "kleuren: { lijn: '#f5e6a8', vlak: '#fffbe6', lijn_kop: '#ffd700', lijn_totaal: '#ffd700' }\n";
    expect((await readProef(yaml)).found).toEqual([]);
  });

  test('of white letters on a dark fill', async () => {
    const yaml = "kleuren: { vlak: '#1f4e79' }\nstijlen: { tabelkop: { kleur: '#ffffff' } }\n";
    expect((await readProef(yaml)).found).toEqual([]);
  });
});
