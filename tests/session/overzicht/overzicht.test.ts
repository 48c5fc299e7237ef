import { expect, test } from 'vitest';
import type { OutlineItem } from '../../../src/session/answers.ts';
import { overzichtVan } from '../../../src/session/overzicht/overzicht.ts';
import { createSource } from '../../../src/source/source-text.ts';

const outline = (items: readonly OutlineItem[], indent = ''): readonly string[] =>
  items.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` – ${detail}`}`,
    ...outline(children, `${indent}  `),
  ]);

const below = (key: string, text: string) => {
  const found = outline(overzichtVan({ source: createSource('a.md', text) }));
  const from = found.findIndex((line) => line.trim() === key);
  return found.slice(from + 1);
};

test('should tell what an amendment does, also while an operation is half typed', () => {
  const text =
    '---\nsoort: amendement\nwijzigingen:\n  - zinsnede: 2a\n    was: oud\n    wordt: nieuw\n  - schrap: 3\n  - bedrag:\n---\n';
  expect(below('wijzigingen', text)).toEqual(['    zinsnede 2a – nieuw', '    schrap 3', '    bedrag']);
});

test('should tell the agenda of a meeting with what stands below its items', () => {
  const text =
    '---\nsoort: raadsvergadering\nagenda:\n  - nr: 1\n    titel: Opening\n  - nr: 2\n    titel: Hamerstukken\n    sub:\n      - { nr: 2a, voorstel: brug }\n---\n';
  expect(below('agenda', text)).toEqual(['    1 – Opening', '    2 – Hamerstukken', '      2a – brug']);
});

test('should take comments in a file of YAML for no headings', () => {
  const source = createSource('templates/proef/raad.yaml', '# De raad\ninwoners: 27.400\n## Nog iets\n');
  expect(outline(overzichtVan({ source }))).toEqual(['inwoners – 27.400']);
});
