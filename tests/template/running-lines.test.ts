import { describe, expect, test } from 'vitest';
import { composeOne, realTemplate } from '../compose/compose-proef.ts';
import { readProef } from '../huisstijl/huisstijl-proef.ts';
import { M, marked } from '../support/marked.ts';
import { testPng } from '../support/png.ts';

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Zwembad
datum: 2026-03-01
zaaknummer: Z1
besluitpunten: [een bad te bouwen]
---

## Aanleiding

Tekst.
`;

const logo = (more: string) =>
  `<img class="logo${more}" src="beeld/logo.png" alt="Proef" data-breedte="20mm">`;

async function linesOf(koptekst: string) {
  const { bytes } = testPng('kleur', 400, 200);
  const geladen = await realTemplate('standaard', {
    'templates/standaard/koptekst.hbs': koptekst,
    'templates/standaard/beeld/logo.png': bytes,
  });
  const { header, footer, firstPage } = await composeOne(VOORSTEL, 'raadsvoorstel', { geladen });
  return { header, footer, firstPage };
}

describe('a running head', () => {
  test('may have a logo at a place, on each page', async () => {
    const { header, firstPage } = await linesOf(`<header class="koptekst">${logo(' rechts')}</header>`);
    expect(firstPage).toBeUndefined();
    expect(header.logos?.map(({ place, figure }) => [place, figure.alt])).toEqual([['right', 'Proef']]);
  });

  test('may be one of the first page alone, while the foot stays the same', async () => {
    const { header, footer, firstPage } = await linesOf(
      `<header class="koptekst eerste-pagina">${logo('')}</header>`,
    );
    expect(header).toEqual({ left: [], center: [], right: [] });
    expect(firstPage?.header.logos?.map(({ place }) => place)).toEqual(['left']);
    expect(firstPage?.footer).toBe(footer);
  });

  test('may differ on the first page and the others', async () => {
    const { header, firstPage } = await linesOf(
      `<header class="koptekst eerste-pagina">${logo(' midden')}</header><header class="koptekst niet-op-eerste-pagina"><span class="rechts">{{zaaknummer}}</span></header>`,
    );
    expect(firstPage?.header.logos?.map(({ place }) => place)).toEqual(['center']);
    expect(header.right).toEqual([{ type: 'text', value: 'Z1' }]);
  });
});

describe('a logo that will disappoint on paper', () => {
  const { bytes } = testPng('kleur', 400, 200);

  async function read(text: string) {
    const { source, places } = marked(text, 'koptekst.hbs');
    const { found } = await readProef('', { 'koptekst.hbs': source.text, 'beeld/logo.png': bytes });
    return { found, place: `koptekst.hbs:${places[0]}` };
  }

  test.each([
    [
      'wider than the text',
      '<img class="logo" src="beeld/logo.png" alt="" data-breedte="20cm">',
      /(200|199) mm breed.*(160|159) mm/,
    ],
    [
      'higher than a third of the page',
      '<img class="logo" src="beeld/logo.png" alt="" data-breedte="155mm">',
      undefined,
    ],
    [
      'blurred',
      '<img class="logo" src="beeld/logo.png" alt="" data-breedte="100mm">',
      /maar 101 beeldpunten/,
    ],
  ])('should be told: %s', async (_name, img, message) => {
    const { found, place } = await read(`<header class="koptekst">${message ? M : ''}${img}</header>`);
    if (!message) return expect(found[0]).toMatch(/beeldpunten/);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(found[0]).toContain(`${place} `);
  });

  test('should not be told of one that is right', async () => {
    expect((await read(`${M}<header class="koptekst">${logo('')}</header>`)).found).toEqual([]);
  });
});
