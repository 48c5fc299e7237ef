import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestBron, offsetAt, placeOf, placesOf } from '../../src/proefdruk/places.ts';
import { drukProef } from '../../src/proefdruk/proefdruk.ts';
import type { Proefpagina } from '../../src/proefdruk/proefpagina.ts';
import { documentOf, paragraph } from '../support/builders.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { gedruktVoorstel } from './voorstel.ts';

const bestand = 'proef/voorstel.md';
const { tekst, druk } = await gedruktVoorstel();
const { paginas } = druk;
const REGELS = paginas.flatMap(({ regels }, page) => regels.map((regel) => ({ ...regel, page })));

/** The words on a line of a page, by their place. */
function woordenOp({ vakken }: Proefpagina, y: number, height: number): string {
  return vakken
    .flatMap((vak) => (vak.kind === 'text' && vak.y > y && vak.y < y + height ? vak.words : []))
    .map((word) => word.text)
    .join('');
}

describe('a place in the text', () => {
  test.each([
    ['onderwerp: ', 'Een nieuwe fietsbrug'],
    ['De oude brug', 'De oude brug is gesloten.'],
    ['Er is geen andere', 'Er is geen andere weg.'],
    ['post: Bouw', 'Bouw'],
    ['de begroting daarvoor', 'de begroting daarvoor te wijzigen'],
    ['Tot die tijd', 'Tot die tijd vaart er een pont.'],
  ])('is found on a page: %s', (at, line) => {
    const place = placeOf(paginas, { bestand, offset: tekst.indexOf(at) + at.length });
    const page = place && paginas[place.page];
    const regel = page?.regels.find(({ y }) => y === place?.y);
    expect(page && regel ? woordenOp(page, regel.y, regel.height) : '').toContain(line);
  });

  test('and back: the line at a height of a page leads to what stands there', () => {
    for (const { page, y, height, bron } of REGELS) {
      const back = offsetAt(paginas, { page, y: y + height / 2 });
      expect(back?.bestand).toBe(bestand);
      const again = placeOf(paginas, back ?? { bestand, offset: 0 });
      // What is printed twice (in the proposal and in its draft decision) is found where it stands first.
      const twice = REGELS.filter((one) => one.bron.start === bron.start && one.bron.end === bron.end);
      expect(twice.length > 1 || (again?.page === page && Math.abs(again.y - y) < height)).toBe(true);
    }
  });

  test('between two blocks belongs to the block before it, and to the first before all of them', () => {
    const heading = tekst.indexOf('## Doel');
    const before = placeOf(paginas, { bestand, offset: heading - 1 });
    expect(before).toEqual(placeOf(paginas, { bestand, offset: tekst.indexOf('De oude brug is gesloten') }));
    expect(placeOf(paginas, { bestand, offset: 0 })).toBeDefined();
    expect(placeOf(paginas, { bestand: 'anders.md', offset: 10 })).toBeUndefined();
  });

  test('is never further up than a place before it in the same block', () => {
    fc.assert(
      fc.property(fc.nat(tekst.length), fc.nat(tekst.length), (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const block = REGELS.find(({ bron }) => bron.start <= first && second <= bron.end);
        if (!block) return;
        const regels = REGELS.filter(({ bron }) => bron === block.bron);
        const page = [{ regels }];
        const [above, below] = [first, second].map((offset) => placeOf(page, { bestand, offset }));
        expect(above?.y).toBeLessThanOrEqual(below?.y ?? 0);
      }),
    );
  });

  test('of a long paragraph over two pages is on the page on which its words stand', async () => {
    const zinnen = Array.from({ length: 400 }, (_, index) => `Dit is zin ${index} van een lange alinea.`);
    const bron = { bestand, start: 100, end: 100 + zinnen.join(' ').length };
    const document = documentOf([{ ...paragraph(zinnen.join(' ')), bron }]);
    const { value } = await drukProef(document, testHuisstijl());
    for (const zin of [0, 100, 200, 300, 399]) {
      const offset = 100 + zinnen.slice(0, zin).join(' ').length + 3;
      const place = placeOf(value?.paginas ?? [], { bestand, offset });
      const page = value?.paginas[place?.page ?? 0];
      const near = page ? woordenOp(page, (place?.y ?? 0) - 15, 45) : '';
      expect(near).toContain(`zin ${zin} `);
    }
  });
});

describe('what a problem is about', () => {
  test('is marked on each page as the smallest blocks that it touches', () => {
    const start = tekst.indexOf('oude brug');
    const [vlak, ...others] = placesOf(paginas, { bestand, start, end: start + 9 });
    expect(others).toEqual([]);
    const page = paginas[vlak?.page ?? 0];
    expect(page && woordenOp(page, vlak?.y ?? 0, vlak?.height ?? 0)).toContain('De oude brug is gesloten.');
  });

  test('is marked in each row and point that it goes over', () => {
    const start = tekst.indexOf('post: Ontwerp');
    const end = tekst.indexOf('post: Bouw') + 4;
    expect(placesOf(paginas, { bestand, start, end }).length).toBeGreaterThanOrEqual(2);
    expect(placesOf(paginas, { bestand: 'anders.md', start, end })).toEqual([]);
  });
});

test('of places in HTML the smallest that holds an offset is nearest, else the last before it', () => {
  const places = [
    { bestand, start: 10, end: 90 },
    { bestand, start: 20, end: 30 },
    { bestand, start: 40, end: 50 },
    { bestand: 'x.csv', start: 0, end: 1000 },
  ];
  const at = (offset: number) => nearestBron(places, { bestand, offset });
  expect([0, 10, 25, 35, 45, 200].map(at)).toEqual([0, 0, 1, 0, 2, 0]);
  expect(nearestBron([], { bestand, offset: 1 })).toBeUndefined();
});
