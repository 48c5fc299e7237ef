import { describe, expect, test } from 'vitest';
import { importVan, tekstVanImport } from './import-van.ts';

const LANG = 'De brug over de Vliet is gebouwd in 1952 en draagt geen vrachtwagens meer.';

describe('a paper with headings that no template knows', () => {
  test('should have sections of its own by the levels of Word, each told once', async () => {
    const made = await importVan(`
KOP1 De brug over de Vliet
KOP2 Waar het om gaat
De brug is oud.
KOP3 Hoe oud
Zij is van 1952.
KOP2 Wat wij hebben gedaan
Wij hebben gemeten.`);
    expect(tekstVanImport(made)).toBe(`## Waar het om gaat

De brug is oud.

### Hoe oud

Zij is van 1952.

## Wat wij hebben gedaan

Wij hebben gemeten.`);
    expect(made.voorstel).toContain('onderwerp: De brug over de Vliet');
    expect(made.vondsten.filter(({ wat }) => wat.startsWith('onderdeel'))).toEqual(
      ['Waar het om gaat', 'Wat wij hebben gedaan'].map((kop) => ({
        wat: `onderdeel ${kop}`,
        zekerheid: 'onzeker',
        reden: 'het sjabloon kent deze kop niet; hij ziet eruit als een kop van dit stuk',
      })),
    );
    expect(made.verantwoording.over).toEqual([]);
  });

  test('should list the text above the first heading', async () => {
    const made = await importVan(`
Datum: 3 maart 2026
Dit stuk is een proef.
KOP1 Waar het om gaat
De brug is oud.
KOP1 Wat wij vragen aan u
Geld.`);
    expect(made.voorstel).toContain('datum: 2026-03-03');
    expect(tekstVanImport(made)).toBe(
      '## Waar het om gaat\n\nDe brug is oud.\n\n## Wat wij vragen aan u\n\nGeld.',
    );
    expect(made.verantwoording.over).toEqual([{ alinea: 2, tekst: 'Dit stuk is een proef.' }]);
  });

  test.each(['**', '__'])('should have sections by a look that they share: %s', async (mark) => {
    const made = await importVan(`
${mark}De brug over de Vliet${mark}
${mark}Datum:${mark} 3 maart 2026
${mark}Waar het om gaat${mark}
${LANG}
${mark}Wat wij hebben gedaan${mark}
${LANG}`);
    expect(tekstVanImport(made)).toBe(
      `## Waar het om gaat\n\n${LANG}\n\n## Wat wij hebben gedaan\n\n${LANG}`,
    );
  });

  test('should have no section by one bold line', async () => {
    const made = await importVan(`**Waar het om gaat**\n${LANG}`);
    expect(tekstVanImport(made)).toBe('');
    expect(made.verantwoording.over).toHaveLength(2);
  });

  test('should have a section above the first one that the template knows', async () => {
    const made = await importVan(`
KOP1 Raadsvoorstel
Onderwerp: De brug
KOP2 Waar het om gaat
De brug is oud.
KOP2 Aanleiding
Zij is van 1952.`);
    expect(tekstVanImport(made)).toBe(
      '## Waar het om gaat\n\nDe brug is oud.\n\n## Aanleiding\n\nZij is van 1952.',
    );
  });

  test('should be listed where the template has no room for other sections', async () => {
    const made = await importVan(
      'KOP1 Waar het om gaat\nDe brug is oud.\nKOP1 Wat nu\nSlopen.',
      {},
      'overbetuwe',
    );
    expect(tekstVanImport(made)).toBe('');
    expect(made.verantwoording.over.map(({ tekst }) => tekst)).toContain('De brug is oud.');
  });
});

test('should read the subject from a title with a colon', async () => {
  const made = await importVan('KOP1 Raadsvoorstel: De brug over de Vliet\nKOP2 Aanleiding\nZij is oud.');
  expect(made.voorstel).toContain('onderwerp: De brug over de Vliet');
  expect(made.verantwoording.over).toEqual([]);
});

describe('a heading that names two sections', () => {
  test.each([
    ['Aanleiding en doel', 'Aanleiding', 'Doel'],
    ['Kanttekeningen / alternatieven', 'Kanttekeningen', 'Alternatieven'],
    ['Communicatie, planning', 'Communicatie', 'Planning'],
  ])('should be the first of them, with a tip: %s', async (kop, first, second) => {
    const made = await importVan(`KOP1 Raadsvoorstel\nKOP2 ${kop}\nDe brug is oud.`);
    expect(tekstVanImport(made)).toMatch(new RegExp(`^## ${first}\n\nDe brug is oud.$`));
    expect(made.twijfels.filter(({ ernst }) => ernst === 'tip')).toEqual([
      {
        ernst: 'tip',
        melding: `Deze kop noemt twee onderdelen, '${first}' en '${second}': alle tekst staat onder '${first}'.`,
        hint: `Verplaats wat bij '${second}' hoort naar een eigen kop.`,
        alinea: 2,
        fragment: kop,
      },
    ]);
  });

  test.each(['Kanttekeningen en risico’s', 'Doel en doelgroep'])(
    'should be one section when the guide has that name: %s',
    async (kop) => {
      const made = await importVan(`KOP1 Raadsvoorstel\nKOP2 ${kop}\nGeen.`);
      expect(made.twijfels).toEqual([]);
    },
  );

  test.each(['Deadline', 'Deadline van de subsidie'])(
    'should leave a deadline a section: %s',
    async (kop) => {
      const made = await importVan(`KOP1 Raadsvoorstel\nKOP2 Aanleiding\nDe brug.\nKOP2 ${kop}\nOp 1 mei.`);
      expect(tekstVanImport(made)).toBe(`## Aanleiding\n\nDe brug.\n\n## ${kop}\n\nOp 1 mei.`);
    },
  );
});
