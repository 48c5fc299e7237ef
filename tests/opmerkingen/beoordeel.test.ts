import { beforeAll, describe, expect, test } from 'vitest';
import { formatDiagnostics, sortDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { type BeoordeelOpties, beoordeel } from '../../src/opmerkingen/beoordeel.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { beoordeeld, type Ingreep } from '../support/beoordeeld.ts';

const world = createDiskWorld(process.cwd());
const sjablonen = openSjablonen(world, 'templates');
const PATH = 'proposals/standaard-zwembad-renovatie/voorstel.md';
const bron = new TextDecoder().decode(world.read(PATH));
let docx = new Uint8Array();

beforeAll(async () => {
  const { value } = await build(world, PATH, { sjablonen, formaten: ['docx'], variant: 'openbaar' });
  docx = new Uint8Array(value?.find(({ name }) => name === 'raadsvoorstel.docx')?.bytes ?? []);
});

/** What comes of a file that a reviewer had: messages without their source lines, and the lines of the text that changed. */
async function lees(ingrepen: readonly Ingreep[], opties: BeoordeelOpties = { namen: false }, here = world) {
  const read = readWord(beoordeeld(docx, ingrepen));
  if (!('document' in read)) throw new Error(read.refused);
  const { value, diagnostics } = await beoordeel(here, PATH, sjablonen, read.document, opties);
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
});
