import { describe, expect, test } from 'vitest';
import { endWith } from '../../src/compose/sentence-end.ts';
import type { Inline } from '../../src/document/nodes.ts';
import { dumpInlines } from '../support/dump-document.ts';

const text = (value: string): Inline => ({ type: 'text', value });

describe('endWith', () => {
  test.each([
    ['a te doen', ';', 'a te doen;'],
    ['a te doen;', ';', 'a te doen;'],
    ['a te doen.', ';', 'a te doen;'],
    ['a te doen ;. ', '.', 'a te doen.'],
    ['a te doen:', ':', 'a te doen:'],
    ['2024 e.v.', ';', '2024 e.v.;'],
    ['2024 e.v.', '.', '2024 e.v.'],
    ['2024 e.v.;', '.', '2024 e.v.'],
    ['kosten enz.', '.', 'kosten enz.'],
    ['€ 3 mln.', ';', '€ 3 mln.;'],
    ['€ 100\u00a0+\u00a0p.m..', '.', '€ 100␣+␣p.m.'],
    ['artikel 3, lid 1,', '', 'artikel 3, lid 1'],
    ['het bad?', ';', 'het bad?;'],
    ['€ 5,-', '.', '€ 5,-.'],
  ] as const)('should end %j with %j', (typed, sign, ended) => {
    expect(dumpInlines(endWith([text(typed)], sign))).toBe(ended);
  });

  test('should look inside marks', () => {
    const strong: Inline = { type: 'strong', children: [text('b;')] };
    expect(dumpInlines(endWith([text('a '), strong], '.'))).toBe('a **b**.');
  });

  test('should give nothing for nothing', () => {
    expect(endWith([text(' ; ')], '')).toEqual([]);
  });
});
