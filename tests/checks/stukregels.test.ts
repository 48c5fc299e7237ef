import { expect, test } from 'vitest';
import { WERK as STUKKEN } from '../../src/bronnen/werk/stukken.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { diskWith } from '../support/disk-with.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';

/** What is said of one piece: beside the proposal of the tests, or beside a meeting. */
async function said(keys: string, body = '', map = 'proposals/brug') {
  const { source, places } = marked(
    `---\nnummer: X1\ngemeente: standaard\nindieners: [{ naam: A. Bos, fractie: Centrum }]\n${keys}\n---\n${body}`,
  );
  const path = `${map}/amendementen/X1.md`;
  const world = diskWith({ 'proposals/brug/voorstel.md': proposal(), [path]: source.text });
  const diagnostics = await STUKKEN.check({ world, sjablonen: openSjablonen(world, 'templates') }, [path]);
  return { places, found: diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`) };
}

const MOTIE = 'soort: motie\ntitel: Een proef\nbij: brug';
const VREEMD = 'soort: motie\ntitel: Een proef\naard: vreemd';

test.each([
  ['officiele-naam', `${MOTIE}\nspreekt_uit: dat de ${M}Wet maatschappelijke ontwikkeling helpt`],
  ['officiele-naam', `${MOTIE}\noverwegende: de ${M}Wet maatschappelijke ontwikkeling helpt\nspreekt_uit: x`],
  ['datum-bestaat', `${MOTIE}\nverzoekt: { het college: [voor ${M}31 juni 2026 te melden wat het kost] }`],
  ['datum-schrijfwijze', `${MOTIE}\nverzoekt: { het college: [voor ${M}05 Juni te komen] }`],
  ['datum-weekdag', `${MOTIE}\nconstaterende: ${M}maandag 5 maart 2026 voorbij is\nspreekt_uit: zo`],
  [
    'bedrag-schrijfwijze',
    'soort: amendement\ntitel: Een proef\nbij: brug\n' +
      `overwegende: [de brug ${M}€ 52 500 kost]\nwijzigingen: [{ zinsnede: 2, was: daarvoor, wordt: daartoe }]`,
  ],
  [
    'officiele-naam',
    'soort: amendement\ntitel: Een proef\nbij: brug\nwijzigingen:\n' +
      `  - { zinsnede: 2, was: daarvoor, wordt: volgens de ${M}Wet maatschappelijke ontwikkeling }`,
  ],
])('should tell %s once, in the words of the piece itself: %s', async (regel, keys) => {
  const { found, places } = await said(keys);
  expect(found).toEqual([`${regel} ${places[0]}`]);
});

test('should look at the body, the title, and a motion beside a meeting', async () => {
  const body = `\n## Toelichting\n\nHet plan kost ${M}€ 52 500.\n`;
  const one = await said(`${MOTIE}\nspreekt_uit: zo`, body);
  expect(one.found).toEqual([`bedrag-schrijfwijze ${one.places[0]}`]);
  const keys = `${VREEMD.replace('Een proef', `De ${M}Wet maatschappelijke ontwikkeling`)}\nspreekt_uit: zo`;
  const two = await said(keys, '', 'proposals/vergaderingen/2026-03-24');
  expect(two.found).toEqual([`officiele-naam ${two.places[0]}`]);
});

test('should say nothing of how a member argues, and of the words of the proposal', async () => {
  const keys = `${MOTIE}\noverwegende: [de GALA en de IZA zwaar wegen, er misschien iets van gemaakt moet gaan worden]\nspreekt_uit: zo`;
  expect((await said(keys)).found).toEqual([]);
});

test('should be silent where a comment says why, above a key or in the body', async () => {
  const reden = 'regel datum-schrijfwijze uit: zo heet het fonds';
  const above = `${MOTIE}\n# ${reden}\nspreekt_uit: dat het fonds 05 Maart goed is`;
  expect((await said(above)).found).toEqual([]);
  const body = `\n## Toelichting\n\n<!-- ${reden} -->\nHet fonds 05 Maart is goed.\n`;
  expect((await said(`${MOTIE}\nspreekt_uit: zo`, body)).found).toEqual([]);
  const amendement =
    'soort: amendement\ntitel: Een proef\nbij: brug\n' +
    `# ${reden}\nwijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: uit het fonds 05 Maart }`;
  expect((await said(amendement)).found).toEqual([]);
  const none = await said(`${MOTIE}\n${M}# regel datum-schrijfwijze uit:\nspreekt_uit: zo`);
  expect(none.found).toEqual([`regel-uit ${none.places[0]}`]);
});
