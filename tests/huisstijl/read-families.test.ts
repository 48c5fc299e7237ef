import { describe, expect, test } from 'vitest';
import { familieVan } from '../../src/huisstijl/huisstijl.ts';
import { M } from '../support/marked.ts';
import { fontFile, readProef } from './huisstijl-proef.ts';

describe('a font per style', () => {
  test('should read the families that styles name, by the name in Word', async () => {
    const { huisstijl, found } = await readProef(
      'stijlen:\n  kop1: { lettertype: arial }\n  kop2: { lettertype: Calibri }\n',
    );
    expect(found).toEqual([]);
    expect(huisstijl?.lettertype.andere?.map(({ naam, vet }) => [naam, vet.path])).toEqual([
      ['Arial', 'templates/standaard/fonts/Arimo-Bold.ttf'],
    ]);
    expect(huisstijl && familieVan(huisstijl.lettertype, huisstijl.stijlen.kop1).naam).toBe('Arial');
    expect(huisstijl?.stijlen.kop2.lettertype).toBeUndefined();
  });

  test('should read no other family when no style names one', async () => {
    const { huisstijl } = await readProef('stijlen:\n  kop1: { vet: nee }\n');
    expect(huisstijl?.lettertype.andere).toBeUndefined();
  });

  test('should refuse a name that is not there, and name the one that is meant', async () => {
    const { found, places, diagnostics } = await readProef(`stijlen:\n  kop1: { lettertype: ${M}Ariel }\n`);
    expect(found).toEqual([`${places[0]} Het lettertype 'Ariel' is niet bekend.`]);
    expect(diagnostics[0]).toMatchObject({ ernst: 'fout', hint: "Bedoelde u 'Arial'?" });
  });

  test('should say how a font is named that is not there yet', async () => {
    const { diagnostics } = await readProef('stijlen:\n  kop1: { lettertype: Georgia }\n');
    expect(diagnostics[0]?.hint).toBe(
      'Bekend zijn Calibri en Arial. Een ander noemt u onder `lettertype`, met zijn bestanden: `andere: { Georgia: { normaal: fonts/… } }`.',
    );
  });

  test('should refuse a font of running text alone', async () => {
    const { found, places } = await readProef(`stijlen:\n  tekst: { lettertype: ${M}Arial }\n`);
    expect(found).toEqual([`${places[0]} Het lettertype van \`tekst\` is dat van het hele document.`]);
  });

  test('should tell that a family is of other widths in the PDF than in Word', async () => {
    const { found, places } = await readProef(
      `lettertype:\n  andere:\n    Verdana:\n      normaal: ${M}fonts/a.ttf\n      vet: fonts/b.ttf\nstijlen:\n  kop1: { lettertype: Verdana }\n`,
      { 'fonts/a.ttf': fontFile('Arimo-Regular'), 'fonts/b.ttf': fontFile('Arimo-Bold') },
    );
    expect(found).toEqual([
      `${places[0]} In Word staat het lettertype Verdana, in de PDF Arimo: dat is anders van breedte, zodat regels en bladzijden daar anders lopen.`,
    ]);
  });

  test('should tell that a bold style has no bold face, and nothing of a style that is not bold', async () => {
    const { found, places } = await readProef(
      `lettertype:\n  andere:\n    Arimo: { normaal: fonts/eigen.ttf }\nstijlen:\n  kop1: { lettertype: ${M}Arimo }\n  aanhef: { lettertype: Arimo }\n`,
      { 'fonts/eigen.ttf': fontFile('Arimo-Regular') },
    );
    expect(found).toEqual([
      `${places[0]} 'kop1' is in de PDF niet vet: het lettertype Arimo heeft daarvoor geen bestand.`,
    ]);
  });
});
