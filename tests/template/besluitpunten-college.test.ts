import { describe, expect, test } from 'vitest';
import { newVoorstel } from '../../src/format/new-voorstel.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { loadProef, templateFiles } from '../support/templates.ts';

const KOP = 'breidt_uit: standaard\ngemeente: Waterdorp\norganisatie: Gemeente Waterdorp\n';
const ZONDER = '<h1 class="titel">{{titel}}</h1>{{besluitpunten}}';
const DOCUMENTEN = '    documenten: [{ naam: voorstel, sjabloon: eigen.hbs, titel: Voorstel }]\n';

async function load(soort: string, hbs = ZONDER) {
  const source = marked(`${KOP}soorten:\n  raadsvoorstel:\n${DOCUMENTEN}${soort}`);
  const { geladen, diagnostics } = await loadProef({ 'sjabloon.yaml': source.source.text, 'eigen.hbs': hbs });
  return {
    soort: geladen?.sjabloon.soorten.raadsvoorstel,
    places: source.places,
    found: diagnostics.map(({ melding, span }) => `${placeOf(span)} ${melding}`),
  };
}

describe('what the college decides, in a template', () => {
  test.each([
    '{{besluitpunten_college}}',
    '{{#if besluitpunten_college}}{{ besluitpunten_college }}{{/if}}',
    '{{#each besluitpunten_college}}<p>{{tekst}}</p>{{/each}}',
    '{{> collegepunten}}',
  ])('should have a place where a document prints it: %s', async (hbs) => {
    expect((await load('', `${ZONDER}${hbs}`)).soort?.besluitpuntenCollege).toBe('mag');
  });

  test.each([ZONDER, `${ZONDER}{{#if besluitpunten_college}}<p>Ook het college besluit.</p>{{/if}}`])(
    'should have none where no document does: %s',
    async (hbs) => {
      expect((await load('', hbs)).soort?.besluitpuntenCollege).toBe('nee');
    },
  );

  test('should be told when an author must write it and no document prints it', async () => {
    const { found, places } = await load(`    besluitpunten_college: ${M}ja${M}\n`);
    expect(found).toEqual([
      `${places[0]} Wat het college besluit, komt in geen enkel document van een raadsvoorstel.`,
    ]);
  });

  test('should be refused in a proposal that has no place for it, and not be lost', async () => {
    const text = `---\nsoort: collegevoorstel\ngemeente: standaard\nonderwerp: Brug\ndatum: 2026-03-03\nbesluitpunten:\n  - de brug te bouwen\nbesluitpunten_college:\n  - het ontwerp vast te stellen\n---\n\n## Doel\n\nx\n`;
    const world = createMemoryWorld({ ...templateFiles('standaard'), 'p/voorstel.md': text });
    const { diagnostics } = await check(world, 'p/voorstel.md', openSjablonen(world, 'templates'));
    expect(diagnostics.filter(({ regel }) => regel === 'onbekende-sleutel')).toMatchObject([
      {
        melding: 'In een collegevoorstel van deze gemeente staat niet apart wat het college besluit.',
        hint: 'Zet ze bij `besluitpunten`: daar staat in dit stuk wat het college besluit.',
      },
    ]);
  });

  test('should stand in a new proposal only where it must', async () => {
    const nieuw = async (soort: string) => {
      const { soort: found } = await load(soort, `${ZONDER}{{besluitpunten_college}}`);
      return found && newVoorstel({ soort: 'raadsvoorstel', gemeente: 'proef' } as never, found);
    };
    expect(await nieuw('')).not.toContain('besluitpunten_college');
    expect(await nieuw('    besluitpunten_college: ja\n')).toContain('\nbesluitpunten_college:\n');
  });

  test('should refuse a condition of a document that asks for nothing known', async () => {
    const { diagnostics } = await loadProef({
      'sjabloon.yaml': `${KOP}soorten:\n  raadsvoorstel:\n    documenten: [{ naam: a, sjabloon: raadsbesluit.hbs, titel: A, als: besluitpunten_colege }]\n`,
    });
    expect(diagnostics).toMatchObject([
      {
        melding: "Er is geen gegeven 'besluitpunten_colege' om naar te kijken.",
        hint: "Bedoelde u 'besluitpunten_college'?",
      },
    ]);
  });
});

describe('an entry of the head that is mandatory', () => {
  const kop = (entry: string) => loadProef({ 'sjabloon.yaml': `${KOP}kopgegevens:\n  - ${entry}\n` });

  test.each([
    ['{ kop: Aan, tekst: De raad, verplicht: ja }', 'Alleen een gegeven met een sleutel kan verplicht zijn'],
    ['{ onderdeel: doel, verplicht: ja }', "Of het onderdeel 'doel' verplicht is, staat niet in de kop."],
    ['{ kop: Ronde, tonen_als_leeg: ja, verplicht: ja }', 'Alleen een gegeven met een sleutel'],
  ])('should be one that an author fills in: %s', async (entry, melding) => {
    const { diagnostics } = await kop(entry);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const one of diagnostics.slice(0, 1)) expect(one.melding).toContain(melding);
  });

  test.each(['{ kop: Aan, tekst: De raad, verplicht: nee }', '{ sleutel: onderwerp, verplicht: ja }'])(
    'should say nothing of another: %s',
    async (entry) => {
      expect((await kop(entry)).diagnostics).toEqual([]);
    },
  );
});
