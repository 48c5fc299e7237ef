import { expect, test } from 'vitest';
import { list, paragraph, text } from '../../src/document/builders.ts';
import { plainText } from '../../src/document/text.ts';
import { visit, visitDocument } from '../../src/document/visit.ts';
import { sampleDocument } from './sample-document.ts';

test('every piece of text is visited once, in reading order', () => {
  const seen: string[] = [];
  visitDocument(sampleDocument, { text: (node) => seen.push(node.value) });
  expect(seen[0]).toBe('Gemeente Voorbeeld');
  expect(seen.slice(-4)).toEqual(['A. de Vries', 'Onderzoek uit 2025.', 'Pagina ', ' van ']);
  for (const part of ['Lasten', "Bedragen in euro's", 'Drempel', 'Bedragen zijn afgerond.', 'Inhoud']) {
    expect(seen.filter((value) => value === part)).toHaveLength(1);
  }
  expect(seen.indexOf('Lasten')).toBeLessThan(seen.indexOf('Drempel'));
});

test('a node is visited before its children, and nested lists are entered', () => {
  const seen: string[] = [];
  visit(
    [list('besluitpunt', 'decimal', [{ children: [paragraph('a'), list('besluitpunt', 'bullet', ['b'])] }])],
    {
      list: (node) => seen.push(node.format),
      paragraph: (node) => seen.push(plainText(node.children)),
      text: (node) => seen.push(`"${node.value}"`),
    },
  );
  expect(seen).toEqual(['decimal', 'a', '"a"', 'bullet', 'b', '"b"']);
});

test('node types without a function are passed over', () => {
  const seen: number[] = [];
  visit([paragraph([text('a'), { type: 'footnoteReference', index: 3 }])], {
    footnoteReference: (node) => seen.push(node.index),
  });
  expect(seen).toEqual([3]);
});
