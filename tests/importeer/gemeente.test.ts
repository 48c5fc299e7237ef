import { describe, expect, test } from 'vitest';
import { leesGemeentenamen } from '../../src/importeer/gemeentenamen.ts';
import { importeer } from '../../src/importeer/importeer.ts';
import { leesTekst } from '../../src/importeer/papier/lees-tekst.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

/** A paper with the headings of no municipality in particular, and this line at its end. */
const stuk = (slot: string) => `**Raadsvoorstel**

### Beslispunten

1. het pad aan te leggen.

### Aanleiding

Het pad is smal.

### Argumenten

1.1 Het is veilig

### Kanttekeningen

1.1 Het kost geld

### Financiële consequenties

Geen.

${slot}
`;

async function read(slot: string, gemeente?: string) {
  const known = (await Promise.all(sjablonen.gemeenten.map((naam) => sjablonen.load(naam)))).flatMap(
    ({ value }) => value ?? [],
  );
  const made = importeer(leesTekst(stuk(slot)), known, { gemeente });
  const doubts = made?.twijfels.filter(({ melding }) => /gemeente|sjabloon/u.test(melding)) ?? [];
  return { gemeente: made?.gemeente, zeker: made?.vondsten[0]?.zekerheid, doubts };
}

test.each([
  ['Burgemeester en wethouders van Dordrecht', 'dordrecht'],
  ['Het college van burgemeester en wethouders van de gemeente Overbetuwe,', 'overbetuwe'],
  ['De raad van de gemeente Stichtse Vecht, in vergadering bijeen', 'stichtse-vecht'],
  ['BURGEMEESTER EN WETHOUDERS VAN DORDRECHT', 'dordrecht'],
  ['Burgemeester en wethouders van Dordrecht, samen met de gemeente Overbetuwe', 'dordrecht'],
])('the municipality should be known by who speaks: %s', async (slot, gemeente) => {
  expect(await read(slot)).toEqual({ gemeente, zeker: 'zeker', doubts: [] });
});

test('a paper that names no municipality should say which it may be of', async () => {
  const { zeker, doubts } = await read('Hoogachtend,');
  expect(zeker).toBe('onzeker');
  expect(doubts).toEqual([
    expect.objectContaining({ hint: expect.stringMatching(/Dordrecht \(dordrecht\), Overbetuwe/u) }),
  ]);
});

test('a paper of a municipality without a template should say so', async () => {
  const { doubts } = await read('Burgemeester en wethouders van Alphen aan den Rijn');
  expect(doubts.map(({ melding }) => melding)).toEqual([
    expect.stringContaining('van Alphen aan den Rijn, en daar is geen sjabloon van'),
  ]);
});

test('a paper of two municipalities should name both', async () => {
  const { gemeente, doubts } = await read(
    'Burgemeester en wethouders van Dordrecht\n\nDe raad van de gemeente Overbetuwe',
  );
  const told = JSON.stringify([gemeente, doubts]);
  expect(doubts).toHaveLength(1);
  expect(told).toContain('dordrecht');
  expect(told).toContain('overbetuwe');
});

test('a municipality that was chosen is no doubt', async () => {
  expect(await read('Hoogachtend,', 'dordrecht')).toEqual({
    gemeente: 'dordrecht',
    zeker: 'zeker',
    doubts: [],
  });
});

test('other councils and colleges are no municipalities', () => {
  const { eigen } = leesGemeentenamen(
    'Het advies van de Raad van State, de Raad van Europa en het college van burgemeester en wethouders.',
  );
  expect(eigen).toEqual([]);
});

describe('a paper of which the headings say little', () => {
  const lezen = async (text: string) => {
    const known = (await Promise.all(sjablonen.gemeenten.map((naam) => sjablonen.load(naam)))).flatMap(
      ({ value }) => value ?? [],
    );
    const made = importeer(leesTekst(text), known);
    return `${made?.gemeente} ${made?.soort}`;
  };
  const kort = (titel: string, slot = '') =>
    `**${titel}**\n\n### Voorstel\n\n1. het pad aan te leggen.\n\n### Kanttekeningen en onderbouwing\n\nHet kost geld.\n\n### Inleiding\n\nHet pad is smal.\n\n${slot}`;

  test('should be read by the template of no municipality in particular', async () => {
    expect(await lezen(kort('Voorstel'))).toBe('standaard raadsvoorstel');
    expect(await lezen(kort('Voorstel', 'Burgemeester en wethouders van Waterdorp'))).toBe(
      'standaard raadsvoorstel',
    );
    expect(await lezen(kort('Voorstel', 'Burgemeester en wethouders van Overbetuwe'))).toMatch(
      /^overbetuwe /,
    );
  });

  test('should be of members of the council only when it says so', async () => {
    const slot = 'De raad van de gemeente Overbetuwe,';
    expect(await lezen(kort('Voorstel', slot))).not.toContain('initiatief');
    expect(await lezen(kort('Initiatiefvoorstel', slot))).toBe('overbetuwe initiatiefvoorstel');
  });
});
