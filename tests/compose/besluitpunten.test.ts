import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { countItems } from '../../src/prepare/item-label.ts';
import { composeOne, realTemplate } from './compose-proef.ts';

const HEAD = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Zwembad
datum: 2026-03-01
besluitpunten:
`;

const PUNTEN = `  - een bad te bouwen
  - tekst: 'een krediet te verlenen, te dekken uit:'
    sub: [de reserve, de post sport]
  - tekst: het oude bad
    sub: [te sluiten, te slopen]
`;

/** What a decision prints: a line a point, its parts further in. */
async function print(yaml: string, punten = PUNTEN, hbs = '<h1>A</h1>{{besluitpunten}}'): Promise<string> {
  const geladen = await realTemplate('proef', {
    'templates/proef/sjabloon.yaml': `breidt_uit: standaard\n${yaml}`,
    'templates/proef/raadsvoorstel.hbs': hbs,
  });
  const { blocks } = await composeOne(`${HEAD}${punten}---\n## Doel\n\nZwemmen.\n`, 'raadsvoorstel', {
    geladen,
  });
  return blocks
    .slice(1)
    .flatMap((block) => show(block))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function show(block: Block): string[] {
  if (block.type === 'paragraph') return [plainText(block.children)];
  if (block.type !== 'list') return [block.type];
  return block.items.flatMap((item, index) => {
    const [first = '', ...others] = item.children.flatMap(show);
    return [`${countItems(block)[index]?.label} ${first}`.trim(), ...others.map((line) => `  ${line}`)];
  });
}

describe('the points of a decision', () => {
  test('should end with a semicolon, the last with a full stop', async () => {
    expect(await print('')).toBe(`1. een bad te bouwen;
2. een krediet te verlenen, te dekken uit:
  a. de reserve;
  b. de post sport;
3. het oude bad:
  a. te sluiten;
  b. te slopen.`);
  });

  test('should have the signs, the word and the capital that the house wants', async () => {
    const sentences = 'leestekens: { tussen: punt, hoofdletter: ja }\nnummering: { subpunt: streepjes }\n';
    expect(await print(sentences)).toBe(`1. Een bad te bouwen.
2. Een krediet te verlenen, te dekken uit:
  – de reserve.
  – de post sport.
3. Het oude bad:
  – te sluiten.
  – te slopen.`);
    const twee = '  - het plan vast te stellen\n  - het bad te sluiten;\n  - de raad te informeren.\n';
    expect(await print('leestekens: { en: ja }\n', twee)).toBe(
      '1. het plan vast te stellen;\n2. het bad te sluiten; en\n3. de raad te informeren.',
    );
    expect(await print('leestekens: { tussen: geen }\n', twee)).toBe(
      '1. het plan vast te stellen\n2. het bad te sluiten\n3. de raad te informeren',
    );
    expect(await print('leestekens: { tussen: komma, slot: puntkomma }\n', twee)).toBe(
      '1. het plan vast te stellen,\n2. het bad te sluiten,\n3. de raad te informeren;',
    );
  });

  test('should have what the house sets around its numbers', async () => {
    const yaml = "nummering: { besluitpunt: romeins, vorm: 'Beslispunt {nummer}:', subvorm: '({nummer})' }\n";
    expect(await print(yaml)).toBe(`Beslispunt I: een bad te bouwen;
Beslispunt II: een krediet te verlenen, te dekken uit:
  (a) de reserve;
  (b) de post sport;
Beslispunt III: het oude bad:
  (a) te sluiten;
  (b) te slopen.`);
    expect(await print('nummering: { besluitpunt: hoofdletters }\n', '  - x te doen\n  - y te doen\n')).toBe(
      'A. x te doen;\nB. y te doen.',
    );
  });

  test('should have no number when it is alone and the house gives it none', async () => {
    const one = '  - een bad te bouwen\n';
    expect(await print('nummering: { enkel: nee }\n', one)).toBe('een bad te bouwen.');
    expect(await print('', one)).toBe('1. een bad te bouwen.');
    expect(await print('nummering: { enkel: nee }\n', `${one}${one}`)).toContain('2. een bad te bouwen.');
  });

  test('should count its parts on where the house does', async () => {
    expect(await print('nummering: { doorlopend: ja, subpunt: hoofdletters }\n')).toBe(`1. een bad te bouwen;
2. een krediet te verlenen, te dekken uit:
  A. de reserve;
  B. de post sport;
3. het oude bad:
  C. te sluiten;
  D. te slopen.`);
  });

  test('should have the numbers that the author gave, and count on from them', async () => {
    const punten = `  - een bad te bouwen
  - { nummer: 1a, tekst: de zaal te huren, sub: [nu, straks] }
  - het oude bad te sluiten
  - { nummer: 5, tekst: de raad te informeren }
  - het college te machtigen
`;
    expect(await print('', punten)).toBe(`1. een bad te bouwen;
1a. de zaal te huren:
  a. nu;
  b. straks;
2. het oude bad te sluiten;
5. de raad te informeren;
6. het college te machtigen.`);
    expect(await print('nummering: { besluitpunt: romeins }\n', punten)).toContain('Ia. de zaal te huren');
  });

  test('should be there one by one for a template that prints them in its own way', async () => {
    const hbs =
      '<h1>A</h1>{{#each besluitpunten}}<p>Punt {{nummer}}: {{tekst}}{{#unless @last}} |{{/unless}}</p>{{#if sub}}<ul>{{#each sub}}<li>{{nummer}}) {{tekst}} bij {{../nummer}}</li>{{/each}}</ul>{{/if}}{{/each}}{{#if besluitpunten}}<p>klaar</p>{{/if}}';
    expect(await print('', PUNTEN, hbs)).toBe(`Punt 1: een bad te bouwen |
Punt 2: een krediet te verlenen, te dekken uit |
• a) de reserve bij 2
• b) de post sport bij 2
Punt 3: het oude bad
• a) te sluiten bij 3
• b) te slopen bij 3
klaar`);
  });
});
