import { expect, test } from 'vitest';
import { tablePlaces } from '../../src/layout/table/table-places.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';

const staand = testHuisstijl({});

test('a table turns before its type gets too small on an upright page', () => {
  const places = tablePlaces(staand, 450, 700);
  expect(
    places.map(({ orientation, width, smallest, needs }) => [orientation, width, smallest, needs]),
  ).toEqual([
    ['staand', 450, 7.7, 'comfort'],
    ['liggend', 700, staand.tabel.kleinste, 'comfort'],
    ['liggend', 700, staand.tabel.kleinste, 'minimum'],
  ]);
});

test('the smallest type of the house style holds where it is larger, and its normal type where that is smaller', () => {
  const large = { ...staand, tabel: { ...staand.tabel, kleinste: 8.5 } };
  expect(tablePlaces(large, 450, 700).map(({ smallest }) => smallest)).toEqual([8.5, 8.5, 8.5]);
});

test('paper that lies on its side is not turned', () => {
  const pagina = { ...staand.pagina, breedte: staand.pagina.hoogte, hoogte: staand.pagina.breedte };
  const places = tablePlaces({ ...staand, pagina }, 700, 450);
  expect(places.map(({ orientation, smallest }) => [orientation, smallest])).toEqual([
    ['staand', staand.tabel.kleinste],
    ['staand', staand.tabel.kleinste],
  ]);
});
