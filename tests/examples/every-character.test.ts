import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.ts';
import type { Block, RenderedDocument } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { build, check, openSjablonen } from '../../src/pipeline.ts';
import { countItems } from '../../src/prepare/item-label.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { World } from '../../src/world/world.ts';
import { counted, isReported, wordsTyped } from '../support/account.ts';
import { textOfDocx, textOfPdf } from '../support/document-text.ts';
import { ROOT } from '../support/examples.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

/** Everything that an author types is printed, is markup that the guide documents, or is reported. */

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
const PATH = 'proef/voorstel.md';
const [BEGIN, EIND] = ['Hier begint het.', 'Hier eindigt het.'];

function worldWith(file: string): World {
  const bytes = new TextEncoder().encode(file);
  return {
    ...disk,
    read: (path) => (path === PATH ? bytes : disk.read(path)),
    info: (path) =>
      path === PATH ? { kind: 'file', size: bytes.length, real: `/${PATH}` } : disk.info(path),
  };
}

/** What is printed of a proposal from its first document; nothing when something between two places was reported. */
async function printed(file: string, from: number, to: number): Promise<RenderedDocument | undefined> {
  const { value, diagnostics } = await check(worldWith(file), PATH, sjablonen);
  if (!value || isReported(diagnostics, from, to)) return undefined;
  const definitie = value.geladen.sjabloon.soorten.raadsvoorstel?.documenten[0];
  return definitie && composeDocument(definitie, { ...value, variant: 'openbaar' }).value;
}

/** The words of blocks with the numbers of lists. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.children);
    case 'list':
      return block.items
        .map((item, index) => `${label(block, index)} ${item.children.map(wordsOf).join(' ')}`)
        .join(' ');
    case 'quote':
      return block.children.map(wordsOf).join(' ');
    case 'table':
      return [...block.head, ...block.groups.flatMap(({ rows }) => rows)]
        .flatMap(({ cells }) => cells.map(({ children }) => plainText(children)))
        .join(' ');
    default:
      return '';
  }
}

function label(list: Extract<Block, { type: 'list' }>, index: number): string {
  return list.format === 'bullet' ? '' : (countItems(list)[index]?.label ?? '');
}

function between(words: string): string {
  const start = words.indexOf(BEGIN) + BEGIN.length;
  return words.slice(start, words.indexOf(EIND, start));
}

/** The sign behind the number of a list is the program's. */
function unsigned(words: string): string {
  return words.replace(/(?<=\d)[.)]/g, '');
}

const WOORD = fc.constantFrom(
  'de',
  'brug',
  'kost',
  '5',
  '3',
  '12,5',
  'Zwolle',
  'en',
  'a',
  '€ 100',
  '2026',
  'x',
);
const TEKEN = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '[',
    ']',
    '(',
    ')',
    '|',
    '~',
    '^',
    ':',
    '<',
    '>',
    '&',
    '!',
    '#',
    '+',
    '=',
    '-',
  ],
  ...[
    '\\',
    '{',
    '}',
    '/',
    '%',
    '"',
    "'",
    '.',
    ',',
    ';',
    '@',
    '$',
    '---',
    '](https://a.nl/b)',
    ':x',
    '::',
    '[^a]',
  ],
  ...['&amp;', '\\*', '<!--', '-->', 'https://a.nl', ' #', '* ', ' *'],
);
const REGELBEGIN = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '- ',
    '1. ',
    '2. ',
    'a. ',
    'b. ',
    '> ',
    '+ ',
    '* ',
    '# ',
    '### ',
    '| ',
    '  ',
    '   ',
    '    ',
  ],
  ...['-', '>', '[a]: ', ': ', ':::', '=', '==', '--', '~~~', '|'],
);
const STUK = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(WOORD, fc.constantFrom(' ', ' ', ' ', '')).map(([word, space]) => word + space),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(TEKEN, fc.constantFrom('', '', ' ')).map(([sign, space]) => sign + space),
  },
);
const STUKKEN = fc.array(STUK, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const REGEL = fc.tuple(REGELBEGIN, STUKKEN).map(([begin, rest]) => begin + rest);
const TEKST = fc
  .array(fc.tuple(REGEL, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 4 })
  .map((lines) =>
    lines
      .map((parts) => parts.join(''))
      .join('')
      .trim(),
  );

describe('every character', () => {
  test('of the body should be printed, be markup, or be reported', async () => {
    let quiet = 0;
    await fc.assert(
      fc.asyncProperty(TEKST, async (text) => {
        // Who types 1. for each item lets the program count.
        fc.pre((text.match(/^ *1\./gm) ?? []).length < 2);
        const file = completeVoorbeeld(`## Aanleiding\n\n${BEGIN}\n\n${text}\n\n${EIND}`);
        const from = file.indexOf(BEGIN) + BEGIN.length + 1;
        const document = await printed(file, from, file.indexOf(EIND, from) - 1);
        if (!document) return;
        quiet += 1;
        const words = between(document.blocks.map(wordsOf).join(' '));
        expect(unsigned(counted(words))).toBe(unsigned(counted(wordsTyped(text))));
      }),
      { numRuns: 150, seed: 2026 },
    );
    // A test that is told of everything tests nothing.
    expect(quiet).toBeGreaterThan(40);
  });

  test('of a besluitpunt should be printed, be markup, or be reported', async () => {
    let quiet = 0;
    await fc.assert(
      fc.asyncProperty(STUKKEN, async (text) => {
        const clause = `het plan ${text.trim()} vast te stellen`;
        const file = completeVoorbeeld(`besluitpunten:\n  - ${clause}\n  - de begroting te wijzigen`);
        const document = await printed(file, file.indexOf(clause), file.indexOf(clause) + clause.length);
        if (!document) return;
        quiet += 1;
        const words = document.blocks.map(wordsOf).join(' ');
        expect(counted(words)).toContain(counted(wordsTyped(clause)));
      }),
      { numRuns: 80, seed: 2027 },
    );
    expect(quiet).toBeGreaterThan(20);
  });

  test('should be in every format', async () => {
    const text = [
      'Het veld is 3*4*5 meter, dus \\> 50% van `a_b` en **vet** of *schuin*.',
      'a. een letter\nb. nog een:\n   i. klein\n   ii. en kleiner\nc. de laatste',
      '1. een cijfer\n2. nog een',
      '- een bolletje\n- nog een',
      '> Een citaat van 5 woorden.',
      '| Wat | Hoeveel |\n| --- | --- |\n| a \\| b | 12,5 |',
      'Zie [de kaart](https://voorbeeld.nl/kaart) en R&amp;D.',
    ].join('\n\n');
    const file = completeVoorbeeld(`## Aanleiding\n\n${BEGIN}\n\n${text}\n\n${EIND}`);
    const made = await build(worldWith(file), PATH, {
      sjablonen,
      formaten: ['docx', 'pdf', 'html'],
      variant: 'openbaar',
    });
    const bytesOf = (format: string) =>
      made.value?.find(({ name }) => name === `raadsvoorstel.${format}`)?.bytes ?? new Uint8Array();
    const html = new TextDecoder()
      .decode(bytesOf('html'))
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&gt;', '>')
      .replaceAll('&nbsp;', ' ')
      .replace(/\s+/g, ' ');
    const [pdf, docx] = [await textOfPdf(bytesOf('pdf')), textOfDocx(bytesOf('docx'))];
    // Letters and numbers of lists are counted by the browser, by Word, or stand in the text.
    const bare = (words: string) =>
      counted(between(words).replace(/(?<= )(?:[a-c]|ii?|\d)\.(?= )|•|–/g, ' '));
    const wanted = counted(wordsTyped(text).replace(/^ *(?:[a-c]|ii?|\d)\./gm, ''));
    expect([html, pdf.words.join(' '), docx.words.join(' ')].map(bare)).toEqual([wanted, wanted, wanted]);
  });
});
