import { describe, expect, test } from 'vitest';
import { voorstelJson } from '../../src/compose/voorstel-json.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { composeText, readProef, realTemplate } from './compose-proef.ts';

const RAAD = '  - { id: nota, tekst: de Fietsnota vast te stellen }\n';
const COLLEGE = `besluitpunten_college:
  - { id: ontwerp, tekst: in te stemmen met het ontwerp, sub: [de brug, de helling] }
  - de inspraak te openen
`;

function voorstel(college: string, body = ''): string {
  return `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Fietsbrug
datum: 2026-03-01
besluitpunten:
${RAAD}${college}---
## Doel

Punt :punt[nota] is van de raad, :punt[ontwerp] van het college.
${body}`;
}

const ARGUMENTEN = `
## Argumenten

### c2.1 Inspraak hoort erbij

x

### 1.1 De nota helpt

x

### ontwerp.1 Het ontwerp past

x
`;

async function print(sjabloon: string, college = COLLEGE) {
  const geladen = await realTemplate('proef', { 'templates/proef/sjabloon.yaml': sjabloon });
  return composeText(voorstel(college, ARGUMENTEN), { geladen });
}

const dump = (documents: Awaited<ReturnType<typeof composeText>>, naam: string) => {
  const document = documents.get(naam);
  return document ? dumpDocument(document).replaceAll('␣', ' ') : '';
};

describe('what the college decides beside the council', () => {
  test('should have a document of its own, and be no part of the raadsbesluit', async () => {
    const documents = await composeText(voorstel(COLLEGE, ARGUMENTEN));
    expect([...documents.keys()]).toEqual(['raadsvoorstel', 'raadsbesluit', 'collegebesluit']);
    expect(dump(documents, 'raadsbesluit')).toContain('de Fietsnota vast te stellen.');
    expect(dump(documents, 'raadsbesluit')).not.toContain('ontwerp');
    expect(dump(documents, 'collegebesluit')).toContain('in te stemmen met het ontwerp:');
    expect(dump(documents, 'collegebesluit')).not.toContain('Fietsnota');
  });

  test('should make no document, and print nothing, where there is nothing', async () => {
    const documents = await composeText(voorstel('').replace(', :punt[ontwerp] van het college', ''));
    expect([...documents.keys()]).toEqual(['raadsvoorstel', 'raadsbesluit']);
    expect(dump(documents, 'raadsvoorstel')).not.toContain('Besluit van het college');
  });

  test('should never be called as a point of the council is', async () => {
    const text = dump(await print('breidt_uit: standaard\n'), 'raadsvoorstel');
    expect(text).toContain('Punt [1](#besluitpunt-1) is van de raad, [C1](#besluitpunt-c1) van het college.');
    for (const kop of ['C2.1', '1.1', 'C1.1']) expect(text).toMatch(new RegExp(`\\b${kop}\\b`));
    expect(text).toContain('C1. #besluitpunt-c1');
  });

  test('should have the numbers and signs that the house gives it', async () => {
    const text = dump(
      await print(
        'breidt_uit: standaard\nnummering_college: { besluitpunt: hoofdletters }\nleestekens_college: { tussen: geen }\n',
      ),
      'raadsvoorstel',
    );
    expect(text).toContain('[A](#besluitpunt-c1) van het college');
    expect(text).toMatch(/\bB\.1\b/);
    expect(text).toMatch(/de inspraak te openen$/m);
    expect(text).toContain('de Fietsnota vast te stellen.');
    expect(text).not.toContain('C1');
  });

  test('should stand in the head, and be gone along point by point, where the template wants that', async () => {
    const geladen = await realTemplate('proef', {
      'templates/proef/sjabloon.yaml':
        'breidt_uit: standaard\nkopgegevens: [onderwerp, { sleutel: besluitpunten_college }]\n',
      'templates/proef/raadsvoorstel.hbs':
        '<h1>A</h1>{{kopgegevens}}{{#each besluitpunten_college}}<p>Zo: {{nummer}} {{tekst}}</p>{{/each}}',
    });
    const text = dump(await composeText(voorstel(COLLEGE), { geladen }), 'raadsvoorstel');
    expect(text).toContain('Besluit van het college');
    expect(text).toContain('Zo: 2 de inspraak te openen');
  });

  test('should stand in voorstel.json where it is there', async () => {
    const json = async (text: string) =>
      JSON.parse(new TextDecoder().decode(voorstelJson(await readProef(text)))) as Record<string, unknown>;
    expect((await json(voorstel(COLLEGE))).besluitpunten_college).toMatchObject([
      { nummer: 1, id: 'ontwerp', sub: [{ nummer: 1 }, { nummer: 2 }] },
      { nummer: 2, tekst: 'de inspraak te openen' },
    ]);
    expect(await json(voorstel(''))).not.toHaveProperty('besluitpunten_college');
  });
});
