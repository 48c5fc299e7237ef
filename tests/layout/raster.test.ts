import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/nodes.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import { heading, inlines, list, paragraph } from '../support/builders.ts';
import { testPng } from '../support/png.ts';
import { amountTable, document, lines, longTable, SENTENCE } from '../writers/pdf/sample.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { layOut, textBoxes } from './lay-out.ts';

/** Half a line of the running text of the test house style. */
const STEP = 7;

/** Everything that brings running text off the lines, each followed by a paragraph. */
function blocks(): Block[] {
  const figure: Block = {
    type: 'figure',
    role: 'afbeelding',
    image: testPng('kleur', 80, 43),
    alt: 'Grafiek',
    caption: inlines('Instroom'),
  };
  const breakers: Block[] = [
    heading(1, 'kop1', 'a', 'Eerste'),
    heading(2, 'kop2', 'b', `Een lange kop over ${SENTENCE}`),
    heading(3, 'kop3', 'c', 'Derde'),
    list('opsomming', 'bullet', ['een', SENTENCE, 'drie']),
    amountTable(),
    longTable(60),
    figure,
    { type: 'quote', children: [paragraph(SENTENCE, 'citaat')] },
    { type: 'keyValueList', entries: [{ key: inlines('Datum'), value: inlines('5 maart') }] },
  ];
  return [1, 2, 3].flatMap((round) => breakers.flatMap((block): Block[] => [withId(block, round), lines(7)]));
}

function withId(block: Block, round: number): Block {
  return 'id' in block ? { ...block, id: `${block.id}${round}` } : block;
}

/** How far the lines of the paragraphs stand from the first line of a page, as remainders of half a line. */
async function remainders(basislijnraster: boolean): Promise<Set<number>> {
  const { pages } = await layOut(document([lines(3), ...blocks()]), testHuisstijl({ basislijnraster }));
  expect(pages.length).toBeGreaterThan(3);
  const first = textBoxes(pages[0]).find((box) => typeof box.owner === 'number')?.y ?? 0;
  const found = new Set<number>();
  for (const page of pages)
    for (const box of textBoxes(page)) {
      const own = box.size === 10 && box.x === 71 && /middelen|ondersteuning|samenwerking/.test(textOf(box));
      if (own && typeof box.owner === 'number')
        found.add(Math.round(((((box.y - first) % STEP) + STEP) % STEP) * 10) % 70);
    }
  return found;
}

describe('the grid of base lines', () => {
  test('holds all running text, whatever stands between', async () => {
    expect(await remainders(true)).toEqual(new Set([0]));
  });

  test('is there only when the house style asks for it', async () => {
    expect((await remainders(false)).size).toBeGreaterThan(3);
  });

  test('leaves the room between a heading and its text as the house style has it', async () => {
    for (const basislijnraster of [false, true]) {
      const { pages } = await layOut(
        document([lines(3), heading(1, 'kop3', 'a', 'Kop'), lines(3)]),
        testHuisstijl({ basislijnraster }),
      );
      const boxes = textBoxes(pages[0]);
      const at = boxes.findIndex((box) => textOf(box).startsWith('Kop'));
      expect(Math.round(((boxes[at + 1]?.y ?? 0) - (boxes[at]?.y ?? 0)) * 10) / 10).toBeCloseTo(17.7, 0);
    }
  });
});
