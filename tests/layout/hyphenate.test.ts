import { expect, test } from 'vitest';
import { hyphenate } from '../../src/layout/text/hyphenate.ts';

/** The word with a hyphen at every place where it may be broken. */
function broken(word: string): string {
  const places = [...hyphenate(word), word.length];
  return places.map((place, index) => word.slice(places[index - 1] ?? 0, place)).join('-');
}

test.each([
  ['handelsonderneming', 'han-dels-onder-ne-ming'],
  ['wethoudersportefeuille', 'wet-hou-ders-por-te-feuille'],
  ['raadsopdracht', 'raads-op-dracht'],
  ['bodemonderzoek', 'bodem-onder-zoek'],
  ['haalbaarheidsonderzoek', 'haal-baar-heids-onder-zoek'],
  ['laadinfrastructuur', 'laad-infra-struc-tuur'],
  ['zwembadinstallatie', 'zwem-bad-instal-la-tie'],
  ['risicoinventarisatie', 'risico-inven-ta-ri-sa-tie'],
  ['begrotingsuitgaven', 'begro-tings-uit-ga-ven'],
  ['samenwerkingsovereenkomst', 'samen-wer-kings-over-een-komst'],
  ['gemeenteraadsleden', 'gemeen-te-raads-le-den'],
  ['jaarrekening', 'jaar-re-ke-ning'],
  ['bijzonderheden', 'bij-zon-der-he-den'],
  ['zondernemen', 'zon-der-ne-men'],
])('breaks %s at its parts', (word, expected) => {
  expect(broken(word)).toBe(expected);
});
