import { describe, expect, test } from 'vitest';
import { legVoorstelVast } from '../../src/bronnen/leg-voorstel-vast.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { diskWith } from '../support/disk-with.ts';
import { placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';

function worldWith(text: string, vastgelegd?: string) {
  return diskWith({
    'p/voorstel.md': text,
    ...(vastgelegd !== undefined && { 'p/vastgelegd.json': vastgelegd }),
  });
}

async function freeze(text: string, before?: string) {
  const world = worldWith(text, before);
  return (await legVoorstelVast(world, 'p/voorstel.md', openSjablonen(world, 'templates'))).value;
}

async function problems(text: string, vastgelegd: string | undefined): Promise<readonly string[]> {
  const world = worldWith(text, vastgelegd);
  const { diagnostics } = await check(world, 'p/voorstel.md', openSjablonen(world, 'templates'));
  return diagnostics
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ regel, melding, span }) => `${placeOf(span)} ${regel}: ${melding.replaceAll('\u00a0', ' ')}`);
}

const FROZEN = (await freeze(proposal()))?.bestand;

describe('a frozen proposal', () => {
  test('should stay good as long as nothing of the decision changes', async () => {
    expect(await problems(proposal(['De oude brug is gesloten.', 'De oude brug is dicht.']), FROZEN)).toEqual(
      [],
    );
  });

  test('should not be changed without a version', async () => {
    expect(
      await problems(
        proposal(['de begroting daarvoor te wijzigen', 'de begroting 2026 te wijzigen']),
        FROZEN,
      ),
    ).toEqual([
      '12:5 vastlegging-geschonden: Besluitpunt 2 is veranderd na het vastleggen (was ‘de begroting daarvoor te wijzigen’, is ‘de begroting 2026 te wijzigen’).',
    ]);
  });

  test('should show every amount that comes out otherwise', async () => {
    const changed = proposal(
      ['2027: 540.000 } }\n  dekking', '2027: 550.000 } }\n  dekking'],
      ['2026: 60.000, 2027: 540.000', '2026: 60.000, 2027: 550.000'],
    );
    const found = await problems(changed, FROZEN);
    expect(
      found.some((one) =>
        one
          .replaceAll('\u00a0', ' ')
          .includes(
            'Het bedrag lasten.bouw.2027 is veranderd na het vastleggen (was ‘€ 540.000’, is ‘€ 550.000’).',
          ),
      ),
    ).toBe(true);
  });

  test('should be changed with a version and its reason, and then be frozen again', async () => {
    const changed = proposal(
      ['datum: 2026-03-03\n', 'datum: 2026-03-03\nversie: 2\nversie_reden: Het jaar ontbrak\n'],
      ['de begroting daarvoor te wijzigen', 'de begroting 2026 te wijzigen'],
    );
    expect(await problems(changed, FROZEN)).toEqual([]);
    const again = await freeze(changed, FROZEN);
    expect([again?.versie, again?.nieuw]).toEqual([2, true]);
    expect(JSON.parse(again?.bestand ?? '[]')).toHaveLength(2);
    expect((await freeze(changed, again?.bestand))?.nieuw).toBe(false);
    expect(await problems(proposal(), again?.bestand)).toEqual([
      '2:1 vastlegging-geschonden: Versie 2 is vastgelegd, maar hier staat versie 1.',
    ]);
  });

  test('should ask for the reason of a version', async () => {
    const found = await problems(proposal(['datum: 2026-03-03\n', 'datum: 2026-03-03\nversie: 2\n']), FROZEN);
    expect(found).toEqual([
      '7:9 vastlegging-geschonden: Bij versie 2 staat niet waarom het voorstel is gewijzigd.',
    ]);
  });

  test.each([
    ['changed by hand', (text: string) => text.replace('daarvoor', 'later')],
    ['no JSON', () => '{'],
    ['something else', () => '[{"versie": 1}]'],
  ])('should not trust a file that is %s', async (_, change) => {
    const found = await problems(proposal(), change(FROZEN ?? ''));
    expect(found.map((one) => one.split(': ')[0])).toEqual(['1:1 vastlegging-onleesbaar']);
  });
});
