import { describe, expect, test } from 'vitest';
import { testPng } from '../support/png.ts';
import { importVan, tekstVanImport } from './import-van.ts';
import { alinea } from './oud-stuk.ts';

const KOP = `
KOP1 Raadsvoorstel
Onderwerp: Een brug
KOP2 Aanleiding
`;

const TABEL =
  '<w:tbl>' +
  [
    ['Jaar', 'Auto’s'],
    ['2025', 'veel'],
  ]
    .map((row) => `<w:tr>${row.map((one) => `<w:tc>${alinea(one)}</w:tc>`).join('')}</w:tr>`)
    .join('') +
  '</w:tbl>';

const TABELTEKST = ['| Jaar | Auto’s |', '| ---- | ------ |', '| 2025 | veel   |'].join('\n');

function beeld(id: string, alt: string, attribute = 'r:embed'): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attribute}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A paragraph that a box with this content hangs on. */
function tekstvak(text: string, inside: string): string {
  return alinea(text).replace(
    '</w:p>',
    `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`,
  );
}

function metNoot(line: string, id: number): string {
  return alinea(line).replace('</w:p>', `<w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`);
}

function noot(id: number, inside: string): string {
  return `<w:footnote w:id="${id}">${inside}</w:footnote>`;
}

describe('pictures in an old paper', () => {
  const png = testPng('kleur', 32, 20).bytes;

  test('should come beside the proposal with what they show', async () => {
    const made = await importVan(`${KOP}De brug.\n${beeld('p', 'De brug in 1952')}`, { images: { p: png } });
    expect(tekstVanImport(made)).toBe(
      '## Aanleiding\n\nDe brug.\n\n![De brug in 1952](beeld/afbeelding-1.png)',
    );
    expect([...made.bestanden]).toEqual([['beeld/afbeelding-1.png', png]]);
    expect(made.verantwoording.over).toEqual([]);
  });

  const emf = new Uint8Array(88);
  emf.set([1, 0, 0, 0]);
  emf.set([0x20, 0x45, 0x4d, 0x46], 40);
  test.each([
    [
      'of a kind that no output has',
      beeld('p', 'Staafdiagram'),
      { images: { p: emf } },
      /haar soort \(emf\)/,
    ],
    [
      'outside the file',
      beeld('p', 'Staafdiagram', 'r:link'),
      { links: { p: 'https://example.org/a.png' } },
      /zit niet in het bestand zelf/,
    ],
  ] as const)('should be told of when they are %s', async (_, picture, content, message) => {
    const made = await importVan(`${KOP}De brug.\n${picture}`, content);
    expect(tekstVanImport(made)).toBe('## Aanleiding\n\nDe brug.');
    expect(made.bestanden.size).toBe(0);
    expect(made.twijfels).toMatchObject([
      { ernst: 'waarschuwing', melding: expect.stringMatching(message), alinea: 5, fragment: 'Staafdiagram' },
    ]);
    expect(made.verantwoording.over).toEqual([{ alinea: 5, tekst: '[afbeelding: Staafdiagram]' }]);
  });
});

describe('text beside the text of an old paper', () => {
  test('should come behind its paragraph from a box, with a table in it', async () => {
    const made = await importVan(
      `${KOP}${tekstvak('De brug.', `${alinea('In het kort:')}${TABEL}`)}\nEn nu.`,
    );
    expect(tekstVanImport(made)).toBe(`## Aanleiding\n\nDe brug.\n\nIn het kort:\n\n${TABELTEKST}\n\nEn nu.`);
    expect(made.twijfels).toMatchObject([{ ernst: 'tip', fragment: 'In het kort: Jaar Auto’s 2025 veel' }]);
    expect(made.verantwoording.over).toEqual([]);
  });

  test('should come with its note, with a table in it', async () => {
    const made = await importVan(`${KOP}${metNoot('De brug.', 2)}`, {
      footnotes: noot(2, `${alinea('Geteld:')}${TABEL}`),
    });
    expect(tekstVanImport(made)).toBe(
      `## Aanleiding\n\nDe brug.[^1]\n\n[^1]: Geteld:\n\n${TABELTEKST.replace(/^/gm, '    ')}`,
    );
    expect(made.verantwoording.over).toEqual([]);
  });

  test('should be listed, and not defined, when nothing placed refers to the note', async () => {
    const made = await importVan(
      `KOP1 Raadsvoorstel\n${metNoot('Een losse regel boven het stuk die geen naam heeft', 2)}\nKOP2 Aanleiding\n${metNoot('De brug.', 3)}`,
      { footnotes: noot(2, alinea('Waar niemand heen wijst.')) + noot(3, alinea('Uit 1952.')) },
    );
    expect(tekstVanImport(made)).toBe('## Aanleiding\n\nDe brug.[^2]\n\n[^2]: Uit 1952.');
    expect(made.verantwoording.over.map(({ tekst }) => tekst)).toEqual([
      'Een losse regel boven het stuk die geen naam heeft',
      'Waar niemand heen wijst.',
    ]);
  });

  test.each([
    ['[-] oud¶>[-] van hout¶[-] smal', '– oud – van hout – smal'],
    ['[1] oud¶>[1] van hout¶[1] smal', '1. oud a. van hout 2. smal'],
    ['[-] oud', 'oud'],
  ])('should keep the items of a list in a cell apart: %s', async (cell, text) => {
    const made = await importVan(`${KOP}\n| Wat | Waarom |\n| brug | ${cell} |`);
    expect(tekstVanImport(made)).toContain(`| brug | ${text} `);
    expect(made.verantwoording.over).toEqual([]);
  });
});
