import { beforeAll, describe, expect, test } from 'vitest';
import { formatDiagnostics, sortDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { type BeoordeelOpties, beoordeel } from '../../src/opmerkingen/beoordeel.ts';
import type { Herdruk } from '../../src/opmerkingen/gedrukt/herdruk.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { beoordeeld, type Ingreep } from '../support/beoordeeld.ts';

const world = createDiskWorld(process.cwd());
const sjablonen = openSjablonen(world, 'templates');
const PATH = 'proposals/standaard-zwembad-renovatie/voorstel.md';
const bron = new TextDecoder().decode(world.read(PATH));
let docx = new Uint8Array();
let gemaakt: Herdruk;

beforeAll(async () => {
  const { value } = await build(world, PATH, { sjablonen, formaten: ['docx'], variant: 'openbaar' });
  docx = new Uint8Array(value?.find(({ name }) => name === 'raadsvoorstel.docx')?.bytes ?? []);
  const read = readWord(docx);
  if (!('document' in read)) throw new Error(read.refused);
  gemaakt = { document: read.document, variant: 'openbaar' };
});

/** What comes of a file that a reviewer had: messages without their source lines, and the lines of the text that changed. */
async function lees(
  ingrepen: readonly Ingreep[],
  opties: Omit<BeoordeelOpties, 'gemaakt'> = { namen: false },
  here = world,
) {
  const read = readWord(beoordeeld(docx, ingrepen));
  if (!('document' in read)) throw new Error(read.refused);
  const { value, diagnostics } = await beoordeel(here, PATH, sjablonen, read.document, {
    ...opties,
    gemaakt,
  });
  const told = formatDiagnostics(sortDiagnostics([...diagnostics]), 'github', { color: false });
  const now = (value?.tekst ?? bron).split('\n');
  const then = bron.split('\n');
  return {
    meldingen: told.split('\n').filter((line) => line !== ''),
    weg: then.filter((line) => !now.includes(line)),
    erbij: now.filter((line) => !then.includes(line)),
  };
}

describe('beoordeel', () => {
  test('should find nothing in a file that nobody changed', async () => {
    expect(await lees([])).toEqual({ meldingen: [], weg: [], erbij: [] });
  });

  test('should bring a comment to the words that it is about', async () => {
    const { meldingen } = await lees([
      { soort: 'opmerking', bij: 'volledig gedekt', tekst: 'Klopt dit ook in 2030?' },
    ]);
    const line = bron.split('\n').findIndex((one) => one.includes('volledig gedekt')) + 1;
    const column = (bron.split('\n')[line - 1] ?? '').indexOf('volledig gedekt') + 1;
    expect(meldingen).toHaveLength(1);
    expect(meldingen[0]).toContain(`line=${line}`);
    expect(meldingen[0]).toContain(`col=${column}`);
    expect(meldingen[0]).toContain('Klopt dit ook in 2030?');
    expect(meldingen[0]).not.toContain('Rina');
  });

  test('should name who remarked where that is asked', async () => {
    const { meldingen } = await lees([{ soort: 'opmerking', bij: 'volledig gedekt', tekst: 'Zeker?' }], {
      namen: true,
    });
    expect(meldingen[0]).toContain('Opmerking van Rina Beoordelaar: Zeker?');
  });

  test('should make a tracked change in an argument, and in the decision that stands in two papers', async () => {
    const { weg, erbij } = await lees([
      {
        soort: 'vervang',
        was: 'te dekken uit de bestemmingsreserve',
        wordt: 'te betalen uit de bestemmingsreserve',
      },
      { soort: 'vervang', was: 'De rente kan stijgen', wordt: 'De rente kan oplopen' },
    ]);
    expect(weg).toHaveLength(2);
    expect(erbij).toEqual([
      expect.stringContaining('te betalen uit de bestemmingsreserve sportaccommodaties'),
      expect.stringContaining('De rente kan oplopen'),
    ]);
    // What is computed stays computed.
    expect(erbij[0]).toContain(':bedrag[lasten.zwemwater]');
  });

  test('should refuse a change in what is computed, and say what to change', async () => {
    const { meldingen, weg } = await lees([
      { soort: 'vervang', was: '165.000 per jaar', wordt: '175.000 per jaar' },
    ]);
    expect(meldingen).toHaveLength(1);
    expect(meldingen[0]).toContain('word-berekend');
    expect(meldingen[0]).toContain('dekking.energie.2029');
    expect(weg).toEqual([]);
  });

  test('should tell of a change that was not tracked, and make it only when that is asked', async () => {
    const ingrepen: readonly Ingreep[] = [
      {
        soort: 'vervang',
        was: 'vraagt een nieuwe plaats',
        wordt: 'vraagt een andere plaats',
        gevolgd: false,
      },
      { soort: 'vervang', was: 'Doorgaan met herstel kost', wordt: 'Doorgaan met oplappen kost' },
    ];
    const apart = await lees(ingrepen);
    expect(apart.meldingen.map((one) => /word-\w+/.exec(one)?.[0]).sort()).toEqual([
      'word-ongevolgd',
      'word-wijziging',
    ]);
    expect(apart.erbij).toEqual([expect.stringContaining('Doorgaan met oplappen kost')]);
    expect(apart.weg).toHaveLength(1);
    const samen = await lees(ingrepen, { namen: false, ookOngevolgd: true });
    expect(samen.erbij.join('\n')).toContain('vraagt een andere plaats');
    expect(samen.erbij.join('\n')).toContain('Doorgaan met oplappen kost');
  });

  test('should add and delete paragraphs', async () => {
    const { weg, erbij } = await lees([
      { soort: 'nieuw', na: 'Dat bespaart', tekst: 'Ook de onderhoudskosten dalen.' },
      {
        soort: 'nieuw',
        na: 'voor tijdelijk zwemwater en vervoer in 2027',
        tekst: 'de raad elk kwartaal te informeren;',
      },
    ]);
    // An argument goes along with its besluitpunt to the next number.
    expect(weg).toEqual(['### 4.1 Met de begrotingswijziging zijn de uitgaven in 2027 rechtmatig']);
    expect(erbij).toEqual([
      '  - de raad elk kwartaal te informeren',
      'Ook de onderhoudskosten dalen.',
      '### 5.1 Met de begrotingswijziging zijn de uitgaven in 2027 rechtmatig',
    ]);
  });

  test('should delete what was deleted, but no besluitpunt on which arguments hang', async () => {
    const { meldingen, weg, erbij } = await lees([
      { soort: 'schrap', bij: 'de Programmabegroting 2027 te wijzigen' },
      { soort: 'schrap', bij: 'Dat bespaart' },
      { soort: 'schrap', bij: 'het bad op 1 november 2028 weer opengaat' },
    ]);
    expect(erbij).toEqual([]);
    expect(meldingen.join('\n')).toContain('Bij besluitpunt 4 hoort 4.1');
    expect(weg.join('\n')).not.toContain('de Programmabegroting 2027 te wijzigen');
    expect(weg.join('\n')).toContain('Dat bespaart');
    expect(weg).toContain('- het bad op 1 november 2028 weer opengaat');
  });

  test('should merge what was changed in Word with what changed in the text meanwhile', async () => {
    const nu = bron.replace('De rente kan stijgen', 'De rente kan fors stijgen');
    const here = overlayWorld(world, PATH, new TextEncoder().encode(nu));
    const { erbij } = await lees(
      [{ soort: 'vervang', was: 'vraagt een nieuwe plaats', wordt: 'vraagt een andere plaats' }],
      { namen: false, toen: world },
      here,
    );
    expect(erbij.join('\n')).toContain('fors stijgen');
    expect(erbij.join('\n')).toContain('andere plaats');
  });

  test('should leave alone what both changed, and say so', async () => {
    const nu = bron.replace('vraagt een nieuwe plaats', 'vraagt een nieuwe plek');
    const here = overlayWorld(world, PATH, new TextEncoder().encode(nu));
    const { meldingen, erbij } = await lees(
      [{ soort: 'vervang', was: 'vraagt een nieuwe plaats', wordt: 'vraagt een andere plaats' }],
      { namen: false, toen: world },
      here,
    );
    expect(meldingen.some((one) => one.includes('word-tegenstrijdig'))).toBe(true);
    expect(erbij).toEqual([]);
  });

  test('should write words with signs of YAML and Markdown so that they stay words', async () => {
    const { meldingen, erbij } = await lees([
      {
        soort: 'vervang',
        was: 'de Programmabegroting 2027 te wijzigen',
        wordt: 'de begroting: "2027" # te wijzigen',
      },
      { soort: 'vervang', was: 'De rente kan stijgen', wordt: 'De *rente* kan_stijgen' },
      { soort: 'vervang', was: 'vraagt een nieuwe plaats', wordt: 'vraagt vooral een plaats', vet: true },
      { soort: 'opmaak', bij: 'Omwonenden zijn op' },
    ]);
    expect(meldingen.join('\n')).not.toMatch(/niet over te nemen|Omwonenden/);
    expect(erbij).toEqual([
      `  - 'de begroting: "2027" # te wijzigen overeenkomstig begrotingswijziging 2027-03'`,
      expect.stringContaining('vraagt **vooral** een plaats'),
      '### kapitaallasten.1 De \\*rente\\* kan\\_stijgen',
    ]);
  });

  test('should divide, join and move paragraphs, and leave heads of arguments to the author', async () => {
    const { meldingen, weg, erbij } = await lees([
      { soort: 'splits', voor: 'De raming daarvan' },
      { soort: 'voeg-samen', bij: 'Uw raad heeft nieuwbouw in 2025 bekeken' },
      { soort: 'verplaats', bij: 'Er is onderzoek gedaan op', na: 'In de raming is 10%' },
      { soort: 'schrap', bij: 'In een oud gebouw kan asbest' },
      { soort: 'schrap', bij: 'Provincie en Rijk betalen mee' },
      { soort: 'schrap', bij: 'De provincie heeft' },
      { soort: 'schrap', bij: 'Het bad gebruikt daarna' },
    ]);
    expect(weg).toContain('### 1.3 Provincie en Rijk betalen mee');
    expect(weg).not.toContain('### 1.2 Het bad gebruikt daarna de helft minder energie');
    expect(meldingen.join('\n')).toContain('deze alinea gesplitst');
    expect(meldingen.join('\n')).toContain('met de volgende alinea samengevoegd');
    expect(meldingen.join('\n')).toContain('heeft dit verplaatst');
    expect(erbij).toEqual([
      expect.stringMatching(/^Bij doorgaan met herstel .* Ook sluiting is overwogen\.$/),
    ]);
  });

  test('should tell where the two copies of a besluitpunt differ', async () => {
    const was = 'te dekken uit de bestemmingsreserve';
    const { meldingen, weg } = await lees([
      { soort: 'vervang', was, wordt: 'te betalen uit de bestemmingsreserve' },
      { soort: 'vervang', was, wordt: 'te halen uit de bestemmingsreserve' },
    ]);
    expect(weg).toEqual([]);
    expect(meldingen.join('\n')).toContain('word-tegenstrijdig');
    expect(meldingen.join('\n')).toMatch(
      /'dekken' vervangen door 'betalen'.*'dekken' vervangen door 'halen'/,
    );
    const een = await lees([{ soort: 'vervang', was, wordt: 'te betalen uit de bestemmingsreserve' }]);
    expect(een.meldingen.join('\n')).toContain('op één plaats gewijzigd');
    expect(een.erbij).toHaveLength(1);
  });

  test('should bring comments to every kind of place', async () => {
    const at = (words: string) => bron.split('\n').findIndex((line) => line.includes(words)) + 1;
    const cases: readonly (readonly [string, number])[] = [
      ['wethouder sport', at('functie: wethouder sport')],
      ['9 februari 2027', at('datum: 2027-02-09')],
      ['Sport en cultuur', at('programma: Sport en cultuur')],
      ['artikel 189', at('artikel 189')],
      ['Argumenten', at('## Argumenten')],
      ['Provincie en Rijk', at('### 1.3')],
      ['Lagere energiekosten', at('post: Lagere energiekosten')],
      ['driekwart lager', at('driekwart lager')],
      ['De alternatieven naast elkaar', at('titel: De alternatieven')],
      ['Definitief ontwerp', at('Definitief ontwerp')],
      ['Raadsbesluit Voorkeursscenario', at('Voorkeursscenario')],
      ['In augustus 2027 sluit', at('In augustus 2027')],
      ['Aldus besloten', at('onderwerp:')],
    ];
    const { meldingen } = await lees(
      cases.map(([bij], index) => ({ soort: 'opmerking', bij, tekst: `Nummer ${index}.` })),
    );
    const places = cases.map((_, index) => {
      const found = meldingen.find((one) => one.includes(`Nummer ${index}.`));
      return Number(/line=(\d+)/.exec(found ?? '')?.[1]);
    });
    expect(places).toEqual(cases.map(([, line]) => line));
    expect(meldingen.find((one) => one.includes('Nummer 12.'))).toContain('wat het sjabloon drukt');
  });

  test('should tell answers with their comment, skip what is resolved, and take an empty or a long one', async () => {
    const { meldingen } = await lees([
      { soort: 'opmerking', bij: 'volledig gedekt', tekst: 'Zeker?', antwoord: 'Ja.' },
      { soort: 'opmerking', bij: 'dubbeld', tekst: 'Klaar.', opgelost: true },
      { soort: 'opmerking', bij: 'De rente kan', tot: 'De stelpost', tekst: '' },
      { soort: 'opmerking', bij: '399.100', tekst: 'Te hoog.' },
    ]);
    const all = meldingen.join('\n');
    expect(meldingen).toHaveLength(3);
    expect(all).toContain('Opmerking: Zeker? Antwoord: Ja.');
    expect(all).toContain('Opmerking: (leeg)');
    expect(all).toContain('de cel `kapitaallasten.totaal.2030`');
    expect(all).not.toContain('Klaar');
  });
});
