import { describe, expect, test } from 'vitest';
import { describeVorm } from '../../src/domain/vorm.ts';
import { ALLE_GEGEVENS } from '../../src/gegevens/register.ts';
import { voorstelSchema } from '../../src/gegevens/voorstel-schema.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { controleerSjabloon } from '../../src/sjabloonwerk/controleer-sjabloon.ts';
import { GEGEVENS, OMVANGEN, voorbeeldVoorstel } from '../../src/sjabloonwerk/voorbeeld-voorstel.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proefWorld } from '../support/templates.ts';

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');

const { value: loaded } = await sjablonen.load('standaard');

function standaard() {
  if (!loaded) throw new Error('standaard is wrong');
  return loaded.sjabloon;
}

/** What is told of a template `proef` made of these files: place, message and hint. */
async function told(files: Readonly<Record<string, string>>) {
  const found = await controleerSjabloon(
    proefWorld({ 'sjabloon.yaml': 'breidt_uit: standaard\n', ...files }, 'real'),
    'templates',
    'proef',
  );
  return found.map(({ span, melding, hint }) => `${span?.source.path} ${placeOf(span)} ${melding} ${hint}`);
}

describe('an invented proposal', () => {
  test.each(sjablonen.gemeenten)('should have no error in any kind of %s', async (gemeente) => {
    const { value } = await sjablonen.load(gemeente);
    const sjabloon = value?.sjabloon;
    if (!sjabloon) throw new Error('a template that comes with the program is wrong');
    for (const soort of Object.keys(sjabloon.soorten)) {
      for (const omvang of OMVANGEN) {
        const text = voorbeeldVoorstel(sjabloon, soort, omvang);
        const { diagnostics } = await check(diskWith({ 'v/voorstel.md': text }), 'v/voorstel.md', sjablonen);
        expect(diagnostics.filter(({ ernst }) => ernst === 'fout').map(({ melding }) => melding)).toEqual([]);
      }
    }
  });

  test('should have every key of a proposal, and every key within those', () => {
    const text = voorbeeldVoorstel(standaard(), 'raadsvoorstel', 'volledig');
    const missing = ALLE_GEGEVENS.filter(({ sleutel }) => !text.includes(`\n${sleutel}: `));
    expect(missing.map(({ sleutel }) => sleutel)).toEqual([]);
    const vorm = describeVorm(
      voorstelSchema({
        basis: 'raadsvoorstel',
        besluitpunten: 'ja',
        besluitpuntenCollege: 'mag',
        velden: [],
      }),
    );
    const groups = vorm.soort === 'groep' ? [...vorm.sleutels] : [];
    for (const [key, sleutel] of groups) {
      const inner = sleutel.vorm();
      if (inner.soort !== 'groep' || key === 'financien') continue;
      for (const below of inner.sleutels.keys()) expect(GEGEVENS[key]).toContain(`${below}:`);
    }
  });
});

describe('controleerSjabloon', () => {
  test.each(sjablonen.gemeenten)('should find nothing in %s', async (gemeente) => {
    expect(await controleerSjabloon(createDiskWorld(ROOT), 'templates', gemeente)).toEqual([]);
  });

  test('should tell a document that has no title without its value', async () => {
    const found = await told({ 'raadsbesluit.hbs': '{{#if vergadering}}<h1>Besluit</h1>{{/if}}<p>x</p>' });
    expect(found.join('\n')).toContain(
      "templates/proef/raadsbesluit.hbs 1:1 Het document 'raadsbesluit' kan zonder titel op papier komen.",
    );
  });

  test.each([
    ['in a .hbs file', 'ondertekening-besluit.hbs', `{{! 龍 }}<p>Aldus ${M}☯ besloten</p>\n`],
    ['written as a number', 'ondertekening-besluit.hbs', `<p>Aldus ${M}&#9775; besloten</p>\n`],
    [
      'in a heading',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsecties: { doel: { kop: Doel ${M}☯, uitleg: 龍 } } # 龍\n`,
    ],
  ])('should tell a character that no font has, with its place, once: %s', async (_, path, text) => {
    const { source, places } = marked(text);
    const found = await told({ [path]: source.text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      `templates/proef/${path} ${places[0]} Geen van de lettertypen heeft het teken '☯' (U+262F)`,
    );
  });

  test('should tell a rule that does not exist, where it is named', async () => {
    const { source, places } = marked(`breidt_uit: standaard\nregels: { ${M}afkorting-titels: uit }\n`);
    const found = await told({ 'sjabloon.yaml': source.text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`templates/proef/sjabloon.yaml ${places[0]}`);
    expect(found[0]).toContain("'afkorting-titel'");
  });

  test('should say nothing of the invented proposal when the template is strict', async () => {
    const found = await told({
      'sjabloon.yaml':
        'breidt_uit: standaard\nvrije_secties: nee\nregels: { alternatieven: fout, leesniveau: fout, doel-meetbaar: fout }\n',
    });
    expect(found).toEqual([]);
  });
});
