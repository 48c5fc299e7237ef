import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importeer } from '../../src/importeer/importeer.ts';
import { openPapier } from '../../src/importeer/papier/open-papier.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { alinea, oudStuk } from './oud-stuk.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

/** Marks a word that is unlike all others: each stands once in the paper. */
const WOORD = '%';

const LINES = [
  ...[
    '% %',
    '% % %.',
    '**% %**',
    '__%__',
    '**%** %',
    '~~%~~ %',
    '%→%',
    '%: %',
    '%⏎%',
    '%⏎1. %',
    '1. %',
    'a) %',
    '- %',
    '2.1 % %',
  ],
  ...['[1] %', '>[1] %', '[-] %', '[a] %;', '[I] %', '[k] %', 'KOP1 %', 'KOP2 % %', 'KOP3 %'],
  ...['Onderwerp: %', 'Datum: %', 'Steller→%', 'Portefeuillehouder: % (%)', 'Bijlagen: %'],
  ...[
    'KOP2 Aanleiding',
    '**Argumenten**',
    'Kanttekeningen',
    '**Beslispunten**',
    'Voorstel',
    'KOP2 Bijlagen',
    '**Financiën**',
    '**Eerdere besluiten**',
  ],
  ...[
    'Raadsbesluit',
    'De raad van de gemeente Voorbeeldstad;',
    'gelet op %;',
    'overwegende dat %;',
    'besluit:',
    'Aldus besloten in de vergadering van %',
  ],
  ...[
    'Het college van burgemeester en wethouders van Voorbeeldstad,',
    'de griffier,→de voorzitter,',
    '% %→% %',
    'Hoogachtend,',
  ],
  ...[
    '| % | % |',
    '| Onderwerp | % |',
    '| % | 12.000 |',
    '| Aanleiding | % |',
    '| Argumenten | %¶% |',
    '| Totaal % | 12.000 |',
    '| % |',
  ],
  ...['<box>', '<hidden>', '<note>'],
];

const BOX = (inside: string) =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

interface Made {
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

/** A paper of these lines with a word of its own at each mark, also in notes, heads and feet. */
function paper(lines: readonly string[]): Made {
  const words: string[] = [];
  const fill = (line: string) =>
    line.replaceAll(WOORD, () => {
      words.push(`woord${words.length}x`);
      return words.at(-1) ?? '';
    });
  const notes: string[] = [];
  const body = lines.map((line) => {
    if (line === '<box>') return BOX(alinea(fill('% %')));
    if (line === '<hidden>') return `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${fill('%')}</w:t></w:r></w:p>`;
    if (line !== '<note>') return fill(line);
    notes.push(`<w:footnote w:id="${notes.length + 1}">${alinea(fill('% %'))}</w:footnote>`);
    return `<w:p><w:r><w:t>${fill('%')}</w:t></w:r><w:r><w:footnoteReference w:id="${notes.length}"/></w:r></w:p>`;
  });
  const foot = alinea(fill('% %'));
  const head = alinea(fill('Zaaknummer: %'));
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="kop"/><w:footerReference w:type="default" r:id="voet"/></w:sectPr>';
  const bytes = oudStuk(['KOP1 Raadsvoorstel', ...body, section].join('\n'), {
    footnotes: notes.join(''),
    headers: { kop: head },
    footers: { voet: foot },
  });
  return { bytes, words };
}

describe('the account of a paper', () => {
  test('should have every word of the paper in the proposal or in a list', async () => {
    const { value } = await sjablonen.load('standaard');
    if (!value) throw new Error('standaard');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 25 }), (lines) => {
        const { bytes, words } = paper(lines);
        const opened = openPapier(bytes);
        if ('melding' in opened) throw new Error(opened.melding);
        const made = importeer(opened.lees('aanvaard'), [value], { gemeente: 'standaard' });
        if (!made) throw new Error('not recognised');
        const { vast, over, geplaatst, alles } = made.verantwoording;
        const listed = [...vast, ...over].map(({ tekst }) => tekst).join('\n');
        const lost = words.filter((word) => !made.voorstel.includes(word) && !listed.includes(word));
        expect(lost).toEqual([]);
        expect(geplaatst === alles).toBe(over.length === 0);
      }),
      { numRuns: 60 },
    );
  });
});
