import { describe, expect, test } from 'vitest';
import { M } from '../support/marked.ts';
import { fontFile, readProef } from './huisstijl-proef.ts';

const FACES = { normaal: 'Regular', vet: 'Bold', cursief: 'Italic', vetcursief: 'BoldItalic' } as const;

/** The faces of a family as files of the template and as lines of huisstijl.yaml, with other families for some. */
function fonts(family: string, others: Partial<Record<keyof typeof FACES, string>> = {}, marks = '') {
  const entries = Object.entries(FACES).map(([key, face]) => {
    const name = others[key as keyof typeof FACES] ?? `${family}-${face}`;
    return { key, name };
  });
  return {
    files: Object.fromEntries(entries.map(({ name }) => [`fonts/${name}.ttf`, fontFile(name)])),
    lines: entries.map(({ key, name }) => `  ${key}: ${key === marks ? M : ''}fonts/${name}.ttf\n`).join(''),
  };
}

async function read(naam: string, family: string, ...rest: [Parameters<typeof fonts>[1]?, string?]) {
  const { files, lines } = fonts(family, ...rest);
  const mark = rest[1] === undefined ? M : '';
  return readProef(`lettertype:\n  naam: ${mark}${naam}\n${lines}`, files);
}

describe('checkLettertype', () => {
  test('should tell that the PDF has another font than Word', async () => {
    const { found, places, diagnostics } = await read('Verdana', 'Carlito');
    expect(found).toEqual([
      `${places[0]} In Word staat het lettertype Verdana, in de PDF Carlito: dat is anders van breedte, zodat regels en bladzijden daar anders lopen.`,
    ]);
    expect(diagnostics[0]?.ernst).toBe('waarschuwing');
    expect(diagnostics[0]?.hint).toMatch(/bestanden van Verdana in fonts\/.*Calibri/);
  });

  test('should name the font that is as wide when there is one', async () => {
    const { diagnostics } = await read('Arial', 'Carlito');
    expect(diagnostics[0]?.hint).toMatch(/Even breed als Arial is Arimo.*fonts\/Arimo-Regular\.ttf/);
    expect((await read('Times New Roman', 'Carlito')).diagnostics[0]?.hint).toContain('Tinos');
  });

  test.each([
    ['Calibri', 'Carlito'],
    ['Arial', 'Arimo'],
    ['Helvetica', 'Arimo'],
    ['Carlito', 'Carlito'],
    ['arimo', 'Arimo'],
  ])('should say nothing of %s with %s', async (naam, family) => {
    expect((await read(naam, family)).found).toEqual([]);
  });

  test('should tell that faces are of another family', async () => {
    const { found, places } = await read('Arial', 'Arimo', { vet: 'Carlito-Bold' }, 'normaal');
    expect(found).toEqual([
      `${places[0]} Bij 'normaal' hoort het lettertype Arimo, maar bij 'vet' Carlito: die staan door elkaar op papier.`,
    ]);
  });

  test('should tell that bold text looks like any other', async () => {
    const { found, places } = await read('Arial', 'Arimo', { vet: 'Arimo-Regular' }, 'vet');
    expect(found).toEqual([
      `${places[0]} Vette tekst ziet er in de PDF uit als gewone: bij 'vet' staat hetzelfde lettertype als bij 'normaal'.`,
    ]);
  });
});
