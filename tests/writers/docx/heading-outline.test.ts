import { describe, expect, test } from 'vitest';
import type { Block, Heading } from '../../../src/document/nodes.ts';
import { leesKopnotatie } from '../../../src/domain/kopnotatie.ts';
import { KopTellers } from '../../../src/template/fill/kop-tellers.ts';
import { documentOf, heading, paragraph } from '../../support/builders.ts';
import { numberReader } from './support/numbers.ts';
import { writtenPackage } from './support/package.ts';
import { all, at, textOf, valueAt } from './support/xml-tree.ts';

function notatie(voorbeeld: string) {
  const read = leesKopnotatie(voorbeeld, 3);
  if (!('value' in read)) throw new Error(read.melding);
  return read.value;
}

/** Headings as a template and its author write them: "#" a title, "##" a numbered section, "###" below, "-" one without. */
function numberedHeadings(lines: string, onderdeel: string, tussenkop: string, derde = 'a)'): Block[] {
  const tellers = new KopTellers({
    onderdeel: notatie(onderdeel),
    tussenkop: notatie(tussenkop),
    derde: notatie(derde),
  });
  const kop = (level: Heading['level'], id: string, text: string, number: Partial<Heading>): Heading => ({
    ...heading(level, `kop${level}` as 'kop1', id, text),
    ...number,
  });
  return lines.split(' ').flatMap((line, index): Block[] => {
    const [, marks = '', text = ''] = /^(\W+)(\w+)$/.exec(line) ?? [];
    const id = `kop-${index}`;
    const one =
      marks === '#'
        ? kop(1, id, text, tellers.template(1, false))
        : marks === '##'
          ? kop(2, id, text, tellers.template(2, true))
          : marks === '-'
            ? kop(2, id, text, tellers.template(2, false))
            : kop(marks === '###' ? 3 : 4, id, text, tellers.author(marks.length - 2));
    return [one, paragraph('tekst')];
  });
}

async function written(blocks: readonly Block[]) {
  const file = await writtenPackage(documentOf(blocks));
  const numbering = file.part('word/numbering.xml');
  const read = numberReader(numbering);
  const heads = all(file.part('word/document.xml'), 'w:p').filter((one) => textOf(one) !== 'tekst');
  const multi = all(numbering, 'w:abstractNum').find((one) =>
    all(one, 'w:lvl').some((level) => valueAt(level, 'w:pStyle')?.startsWith('Heading')),
  );
  return {
    shown: heads.map((one) => {
      const own = valueAt(one, 'w:pPr/w:numPr/w:numId');
      return `${own === '0' ? '' : (read(one) ?? '')} ${textOf(one)}`.trim();
    }),
    lists: new Set(heads.map((one) => valueAt(one, 'w:pPr/w:numPr/w:numId'))),
    levels: multi
      ? all(multi, 'w:lvl').map((one) => [valueAt(one, 'w:pStyle'), valueAt(one, 'w:lvlText')])
      : [],
  };
}

describe('numbers of headings', () => {
  test.each([
    ['1.', '1.1', ['1. Doel', '2. Geld', '2.1 Lasten', '2.2 Baten', '3. Later', '3.1 Plan'], '%1.%2'],
    ['I.', 'A.', ['I. Doel', 'II. Geld', 'A. Lasten', 'B. Baten', 'III. Later', 'A. Plan'], '%2.'],
    ['A', 'A.1', ['A Doel', 'B Geld', 'B.1 Lasten', 'B.2 Baten', 'C Later', 'C.1 Plan'], '%1.%2'],
    ['a)', 'i.', ['a) Doel', 'b) Geld', 'i. Lasten', 'ii. Baten', 'c) Later', 'i. Plan'], '%2.'],
  ])(
    'should be one list with levels, tied to the styles: %s and %s',
    async (onderdeel, tussenkop, labels, text) => {
      const { shown, lists, levels } = await written(
        numberedHeadings('##Doel ##Geld ###Lasten ###Baten ##Later ###Plan', onderdeel, tussenkop),
      );
      expect(shown).toEqual(labels);
      expect(lists.size).toBe(1);
      expect(levels.map(([style]) => style)).toEqual(['Heading2', 'Heading3']);
      expect(levels[1]?.[1]).toBe(text);
    },
  );

  test('should count three levels, and give a heading without number none', async () => {
    const { shown, levels } = await written(
      numberedHeadings(
        '##Doel ###Nu ####Hier ####Daar -Besluit ##Geld ###Straks ####Weer',
        '1.',
        '1.1',
        '1.1.1',
      ),
    );
    expect(shown).toEqual([
      ...['1. Doel', '1.1 Nu', '1.1.1 Hier', '1.1.2 Daar', 'Besluit'],
      ...['2. Geld', '2.1 Straks', '2.1.1 Weer'],
    ]);
    expect(levels.map(([, one]) => one)).toEqual(['%1.', '%1.%2', '%1.%2.%3']);
  });

  test('should begin anew below a title', async () => {
    const { shown } = await written(
      numberedHeadings('#Voorstel ##Doel ###Nu #Bijlage ##Opzet ###Straks', '1.', '1.1'),
    );
    expect(shown).toEqual(['Voorstel', '1. Doel', '1.1 Nu', 'Bijlage', '1. Opzet', '1.1 Straks']);
  });

  test('should print what other programs cannot count: a section in letters whose parts have figures', async () => {
    const { shown } = await written(numberedHeadings('##Doel ##Geld ###Lasten ###Baten', 'A.', '1.1'));
    expect(shown).toEqual(['A. Doel', 'B. Geld', '2.1 Lasten', '2.2 Baten']);
  });

  test('should leave the articles of one section to themselves', async () => {
    const articles = ['Artikel 1', 'Artikel 2'].map((label, index) =>
      heading(3, 'kop3', `artikel-${index}`, 'Begrip', label),
    );
    const [doel, , geld, ...rest] = numberedHeadings('##Doel ##Geld ###Lasten', '1.', '1.1');
    const { shown } = await written([doel, ...articles, geld, ...rest].flatMap((one) => one ?? []));
    expect(shown).toEqual(['1. Doel', 'Artikel 1 Begrip', 'Artikel 2 Begrip', '2. Geld', '2.1 Lasten']);
  });

  test('should keep a heading without number of a numbered style out of the list', async () => {
    const file = await writtenPackage(documentOf(numberedHeadings('##Doel -Besluit', '1.', '1.1')));
    const [, besluit] = all(file.part('word/document.xml'), 'w:p').filter((one) => textOf(one) !== 'tekst');
    expect(besluit && at(besluit, 'w:pPr/w:numPr/w:numId')?.attributes['w:val']).toBe('0');
  });
});
