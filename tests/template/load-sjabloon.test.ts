import { describe, expect, test } from 'vitest';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { knownGemeenten } from '../../src/template/read/known-gemeenten.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { loadProef, templateFiles } from '../support/templates.ts';

async function load(files: Readonly<Record<string, string>>) {
  const places: string[] = [];
  const plain = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const { source, places: found } = marked(text, path);
      places.push(...found.map((place) => `templates/proef/${path}:${place}`));
      return [path, source.text];
    }),
  );
  const { geladen, diagnostics } = await loadProef(plain);
  const found = diagnostics.map(({ span, melding, hint }) => ({
    place: `${span?.source.path}:${placeOf(span)}`,
    text: `${melding} ${hint ?? ''}`,
  }));
  return { geladen, places, found };
}

describe('loadSjabloon', () => {
  test('should load the templates that come with the program', async () => {
    for (const name of ['standaard', 'dordrecht']) {
      const world = createMemoryWorld(templateFiles('standaard', 'dordrecht'));
      const { value, diagnostics } = await loadSjabloon(world, 'templates', name);
      expect(diagnostics).toEqual([]);
      expect(value?.sjabloon.map).toBe(name);
    }
  });

  test('should know the folders that hold a template', () => {
    const world = createMemoryWorld({
      ...templateFiles('standaard', 'dordrecht'),
      'templates/leeg/x.txt': '',
    });
    expect(knownGemeenten(world, 'templates')).toEqual(['dordrecht', 'standaard']);
    expect(knownGemeenten(world, 'elders')).toEqual([]);
  });

  test('should inherit what a template does not say', async () => {
    const { geladen } = await load({
      'sjabloon.yaml': 'breidt_uit: standaard\ngemeente: Proefdorp\norganisatie: Gemeente Proefdorp\n',
    });
    expect(geladen?.sjabloon.gemeente).toBe('Proefdorp');
    expect(geladen?.sjabloon.soorten.raadsvoorstel?.secties.map((one) => one.kop)).toContain('Financiën');
    expect(geladen?.huisstijl.pagina.breedte).toBeCloseTo(595.28, 1);
  });

  test('should keep a heading that is replaced as another name of its section', async () => {
    const { geladen } = await load({
      'sjabloon.yaml': 'breidt_uit: standaard\nsecties:\n  doel: Wat willen we bereiken?\n',
    });
    const doel = geladen?.sjabloon.soorten.raadsvoorstel?.secties.find((one) => one.sleutel === 'doel');
    expect(doel?.kop).toBe('Wat willen we bereiken?');
    expect(doel?.ook).toEqual(['Doel']);
    expect(doel?.verplicht).toBe(true);
  });

  test('should let the nearest file win, within a soort before all of them', async () => {
    const { geladen } = await load({
      'sjabloon.yaml': [
        'breidt_uit: standaard',
        'nummering: { besluitpunt: romeins }',
        'vrije_secties: nee',
        'soorten:',
        '  startnotitie:',
        '    nummering: { besluitpunt: letters }',
        '',
      ].join('\n'),
    });
    const { raadsvoorstel, startnotitie } = geladen?.sjabloon.soorten ?? {};
    expect(raadsvoorstel?.nummering).toEqual(['romeins', 'letters', 'romeins-klein']);
    expect(startnotitie?.nummering[0]).toBe('letters');
    expect(raadsvoorstel?.vrijeSecties).toBe(false);
  });

  test('should read lengths, colours and styles', async () => {
    const { geladen } = await load({
      'sjabloon.yaml': 'breidt_uit: standaard\n',
      'huisstijl.yaml': [
        'pagina: { marges: { links: 2cm } }',
        'kleuren: { accent: "#AA0000" }',
        'stijlen:',
        '  tekst: { grootte: 10pt, regelhoogte: 1.5 }',
        '  kop2: { grootte: 14pt, kleur: accent }',
        '',
      ].join('\n'),
    });
    const { pagina, stijlen } = geladen?.huisstijl ?? {};
    expect(pagina?.marges.links).toBeCloseTo(56.69, 2);
    expect(pagina?.marges.boven).toBeCloseTo(70.87, 2);
    expect(stijlen?.tekst.regelhoogte).toBe(15);
    expect(stijlen?.kop2.kleur).toBe('#aa0000');
    expect(stijlen?.aanhef.grootte).toBe(10);
  });

  test('should take weergave from the nearest template that has one', async () => {
    const { geladen } = await load({
      'sjabloon.yaml': 'breidt_uit: standaard\nweergave: { kommastreep: ja }\n',
    });
    expect(geladen?.weergave.kommastreep).toBe(true);
    expect(geladen?.weergave.duizendtallen).toBe('punt');
  });

  const MISTAKES: readonly (readonly [string, string, string, RegExp])[] = [
    ['an unknown key', 'sjabloon.yaml', `breidt_uit: standaard\n${M}gemeete: x\n`, /gemeete.*gemeente/],
    ['a wrong word', 'sjabloon.yaml', `breidt_uit: standaard\nvrije_secties: ${M}soms\n`, /ja of nee/],
    [
      'an unknown section',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten:\n  raadsvoorstel:\n    secties: [doel, ${M}argumente]\n`,
      /argumente.*Bedoelde u 'argumenten'/,
    ],
    [
      'a section twice',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten:\n  raadsvoorstel:\n    secties: [doel, vervolg, ${M}doel]\n`,
      /twee keer/,
    ],
    [
      'an unknown soort',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten:\n  ${M}raadvoorstel: { naam: x }\n`,
      /raadsvoorstel/,
    ],
    [
      'an unknown key of the head',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: ${M}zaaknr, kop: Zaak }\n`,
      /zaaknr.*Bedoelde u 'zaaknummer'|zaaknr.*Bekend/,
    ],
    [
      'an entry of the head that says nothing of what stands behind its name',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { kop: ${M}Ronde }\n`,
      /'Ronde' staat niet wat erachter komt.*sleutel.*tonen_als_leeg: ja/s,
    ],
    [
      'fixed text in the head without a name',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { tekst: ${M}De raad }\n`,
      /geen kop.*kop: Aan/s,
    ],
    [
      'an entry of the head with two things behind its name',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: datum, tekst: ${M}vandaag, kop: Datum }\n`,
      /meer dan één/,
    ],
    [
      'a section as if it were a value of the head',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: ${M}samenvatting, kop: Kern }\n`,
      /schrijf `onderdeel: samenvatting`/,
    ],
    [
      'a section in the head that the soort has not',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten: { raadsvoorstel: { kopgegevens: [{ onderdeel: ${M}samenvating }] } }\n`,
      /Bedoelde u 'samenvatting'/,
    ],
    [
      'points beside something else in the head',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - [datum, ${M}besluitpunten]\n`,
      /niet naast andere/,
    ],
    [
      'a condition in the head that nothing can meet',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: datum, als: ${M}niet interne }\n`,
      /'interne'.*Bedoelde u 'intern'/s,
    ],
    [
      'a condition in the head that is none',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: datum, als: ${M}"intern of concept" }\n`,
      /geen voorwaarde.*niet intern/s,
    ],
    [
      'rows of the head that fit no common grid',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - [datum, status, programma, openbaar, termijn, agendapunt, auteur]\n  - [${M}email, team, telefoon, behandeling, vergadering, zaaknummer, onderwerp, verantwoordelijke, indieners, bevoegdheid, portefeuillehouder]\n`,
      /passen niet onder/,
    ],
    [
      'a key that cannot be one',
      'sjabloon.yaml',
      `breidt_uit: standaard\nkopgegevens:\n  - { sleutel: ${M}Zaak nummer, kop: Zaak }\n`,
      /geen sleutel|sleutel zijn/,
    ],
    ['a template that is not there', 'sjabloon.yaml', `breidt_uit: ${M}standard\n`, /standaard/],
    ['itself as base', 'sjabloon.yaml', `breidt_uit: ${M}proef\n`, /proef → proef/],
    [
      'a template file that is not there',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten:\n  raadsvoorstel:\n    documenten:\n      - { naam: a, titel: A, sjabloon: ${M}raadvoorstel.hbs }\n`,
      /Bedoelde u 'raadsvoorstel.hbs'/,
    ],
    [
      'a file name with a folder',
      'sjabloon.yaml',
      `breidt_uit: standaard\nsoorten:\n  raadsvoorstel:\n    documenten:\n      - { naam: a, titel: A, sjabloon: ${M}../x.hbs }\n`,
      /geen naam van een sjabloonbestand/,
    ],
    ['broken YAML', 'sjabloon.yaml', `breidt_uit: standaard\nvelden: { a: ${M}\n`, /./],
    ['an unknown role', 'huisstijl.yaml', `stijlen:\n  ${M}kop9: { vet: ja }\n`, /kop9/],
    ['a wrong length', 'huisstijl.yaml', `pagina: { breedte: ${M}210 }\n`, /geen maat.*mm/],
    [
      'letters of no size',
      'huisstijl.yaml',
      `stijlen: { tekst: { grootte: ${M}0pt } }\n`,
      /lettergrootte.*9\.5pt/,
    ],
    [
      'letters as high as a page',
      'huisstijl.yaml',
      `stijlen: { titel: { grootte: ${M}30cm } }\n`,
      /lettergrootte/,
    ],
    ['tables that may shrink to nothing', 'huisstijl.yaml', `tabel: { kleinste: ${M}0 }\n`, /lettergrootte/],
    [
      'lines upon each other',
      'huisstijl.yaml',
      `stijlen: { tekst: { regelhoogte: ${M}0 } }\n`,
      /over elkaar.*1\.35/,
    ],
    [
      'margins wider than the page',
      'huisstijl.yaml',
      `pagina: { marges: { links: 5cm, rechts: ${M}15cm } }\n`,
      /10 mm.*breed.*Maak de marges kleiner/,
    ],
    [
      'margins higher than the page',
      'huisstijl.yaml',
      `pagina: { marges: { boven: ${M}30cm } }\n`,
      /0 mm.*hoog.*Maak de marges kleiner/,
    ],
    [
      'a page smaller than its margins',
      'huisstijl.yaml',
      `pagina: { breedte: ${M}8cm }\n`,
      /breed.*Maak de marges kleiner/,
    ],
    ['a wrong colour', 'huisstijl.yaml', `kleuren: { accent: ${M}blauw }\n`, /geen kleur/],
    [
      'a colour name that is not in the palette',
      'huisstijl.yaml',
      `stijlen: { kop2: { kleur: ${M}rood } }\n`,
      /tekst, accent/,
    ],
    [
      'a font that is not there',
      'huisstijl.yaml',
      `lettertype: { vet: ${M}fonts/Helvetica.ttf }\n`,
      /Helvetica/,
    ],
  ];
  for (const [name, file, text, pattern] of MISTAKES) {
    test(`should report ${name} at its place`, async () => {
      const files = file === 'sjabloon.yaml' ? {} : { 'sjabloon.yaml': 'breidt_uit: standaard\n' };
      const { geladen, places, found } = await load({ ...files, [file]: text });
      expect(geladen).toBeUndefined();
      expect(found.map((one) => one.place)).toEqual(
        file && name === 'broken YAML' ? [expect.any(String)] : places,
      );
      expect(found[0]?.text).toMatch(pattern);
    });
  }

  test('should report what no file says', async () => {
    const { found } = await load({
      'huisstijl.yaml': 'afbreken: ja\n',
      'sjabloon.yaml': 'gemeente: Proefdorp\n',
    });
    expect(found.map((one) => one.text).join('\n')).toMatch(/'organisatie'[\s\S]*'kleuren.tekst'/);
    expect(found.every((one) => /^templates\/proef\/(?:sjabloon|huisstijl)\.yaml:1:1/.test(one.place))).toBe(
      true,
    );
  });

  test('should report a circle of templates', async () => {
    const { diagnostics } = await loadProef({
      'sjabloon.yaml': 'breidt_uit: ander\n',
      'templates/ander/sjabloon.yaml': 'breidt_uit: proef\n',
    });
    expect(diagnostics.map(({ melding }) => melding)).toEqual([
      'Dit sjabloon breidt via een omweg zichzelf uit: proef → ander → proef.',
    ]);
  });

  test('should report a file that is not UTF-8', async () => {
    const { diagnostics } = await loadProef({
      'sjabloon.yaml': 'breidt_uit: standaard\n',
      'raadsvoorstel.hbs': Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9),
    });
    expect(diagnostics.map(({ span }) => span?.source.path)).toEqual(['templates/proef/raadsvoorstel.hbs']);
  });
});
