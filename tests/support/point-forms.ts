import type { Block, List, ListFormat } from '../../src/document/nodes.ts';
import { list, paragraph } from './builders.ts';

const point = (text: string, ...parts: readonly Block[]) => ({
  children: [paragraph(text, 'besluitpunt'), ...parts],
});

function points(format: ListFormat, change: Partial<List> = {}): List {
  return { ...list('besluitpunt', format, ['het plan vast te stellen;', 'het bad te sluiten.']), ...change };
}

/** Points in all forms that a template can give them: signs around numbers, letters that run on, dashes, none, 2a. */
export const pointForms: readonly Block[] = [
  points('upper-roman', { pattern: 'Beslispunt {nummer}:' }),
  {
    ...points('decimal', { pattern: '{nummer})' }),
    items: [
      point('een krediet te verlenen uit:', points('upper-alpha')),
      { ...point('de zaal te huren;'), ownNumber: '1a' },
      point('het bad te sluiten:', points('upper-alpha', { start: 3 })),
      point('te letten op:', points('dash')),
    ],
  },
  { ...points('none'), items: [point('één punt vast te stellen, met:', points('lower-alpha'))] },
];
