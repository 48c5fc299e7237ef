import { describe, expect, test } from 'vitest';
import { ROLLEN } from '../../src/document/rollen.ts';
import { M } from '../support/marked.ts';
import { readProef } from './huisstijl-proef.ts';

describe('a house style that names running text alone', () => {
  test('should keep all others in proportion to it', async () => {
    const { huisstijl } = await readProef('stijlen:\n  tekst: { grootte: 10pt }\n');
    const sizes = Object.fromEntries(ROLLEN.map((rol) => [rol, huisstijl?.stijlen[rol].grootte]));
    expect(sizes).toMatchObject({
      tekst: 10,
      argumentkop: 10,
      kop4: 10,
      kop2: 12.5,
      tabelcel: 8.5,
      voetnoot: 8,
    });
  });

  test('should never have argument headings above the headings of sections', async () => {
    for (const grootte of [8, 9, 9.5, 10, 10.5, 11, 12, 14]) {
      const { huisstijl } = await readProef(`stijlen: { tekst: { grootte: ${grootte}pt } }\n`);
      const { stijlen } = huisstijl ?? {};
      expect(stijlen?.argumentkop.grootte).toBe(grootte);
      expect(stijlen?.kop2.grootte).toBeGreaterThan(grootte);
    }
  });
});

describe('a size of letters', () => {
  test('may be a multiple of running text, in half points', async () => {
    const { huisstijl } = await readProef(
      'stijlen: { kop2: { grootte: 1.3 }, voetnoot: { grootte: 8.5pt } }\n',
    );
    expect(huisstijl?.stijlen.kop2.grootte).toBe(14.5);
    expect(huisstijl?.stijlen.voetnoot.grootte).toBe(8.5);
  });

  test.each([
    ['a number that lacks its unit', `stijlen: { kop2: { grootte: ${M}14 } }`, /14' is geen lettergrootte/],
    [
      'a multiple for running text',
      `stijlen: { tekst: { grootte: ${M}1.2 } }`,
      /waarvan de andere een veelvoud/,
    ],
    [
      'a multiple that gets too small',
      `stijlen: { tabelnoot: { grootte: ${M}0.2 } }`,
      /'2pt' is geen.*'tabelnoot'/,
    ],
  ])('should be refused: %s', async (_name, yaml, message) => {
    const { found, places } = await readProef(`${yaml}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(found[0]).toContain(`${places[0]} `);
  });
});
