import { expect, test } from 'vitest';
import { plainText } from '../../src/document/text.ts';
import { visit } from '../../src/document/visit.ts';
import { list, paragraph, text } from '../support/builders.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { visitDocument } from '../support/visit-document.ts';

test('every piece of text is visited once, in reading order', () => {
  const seen: string[] = [];
  visitDocument(sampleDocument, { text: (node) => seen.push(node.value) });
  expect(seen.slice(0, 3)).toEqual(['Een veilige oversteek', '2026-0001', 'Een veilige oversteek']);
  expect(seen.slice(-4)).toEqual(['Geteld in januari.', 'Gemeente Voorbeeld', 'Pagina ', ' van ']);
  expect(seen.lastIndexOf('A. de Vries')).toBeLessThan(seen.indexOf('Geteld in januari.'));
  for (const part of ['Lasten van de oversteek', 'Drempel', 'Bedragen zijn afgerond.', 'Inhoud']) {
    expect(seen.filter((value) => value === part)).toHaveLength(1);
  }
  expect(seen.indexOf('Lasten van de oversteek')).toBeLessThan(seen.indexOf('Drempel'));
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
