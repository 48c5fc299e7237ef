import { describe, expect, test } from 'vitest';
import { readImage } from '../../../src/parse/files/read-image.ts';
import { readTable } from '../../../src/parse/files/read-table.ts';
import { missingFile, resolveInside } from '../../../src/parse/files/resolve-inside.ts';
import { createSource, spanOf } from '../../../src/source/source-text.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';

const written = (value: string) => ({
  value,
  span: spanOf(createSource('voorstel.md', value), 0, value.length),
});

describe('resolveInside', () => {
  test.each([
    ['proef', 'beeld/kaart.png', 'proef/beeld/kaart.png'],
    ['', './beeld//kaart%201.png', 'beeld/kaart 1.png'],
    ['proef', 'a/../b.png', 'proef/b.png'],
  ])('should join %j and %j', (folder, path, expected) => {
    expect(resolveInside(folder, written(path), 'afbeelding').value).toBe(expected);
  });

  test.each(['a%00.png', 'a\0.png', '../b.png', '/b.png', 'file:b.png', '//b/c.png', 'a\\b.png', '.'])(
    'should refuse %j where it was written',
    (path) => {
      const { value, diagnostics } = resolveInside('proef', written(path), 'bijlage');
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ regel: 'bijlage-pad', ernst: 'fout', span: { start: 0 } }]);
    },
  );
});

describe('a file that is missing', () => {
  const world = createMemoryWorld({});
  test.each([
    ['an image', readImage(world, '', written('a.png')).diagnostics[0]],
    ['a table', readTable(world, '', written('a.csv')).diagnostics[0]],
    ['a bijlage', missingFile('', written('a.pdf'), 'bijlage')],
  ])('should be asked for beside a proposal that stands in the working folder: %s', (_, problem) => {
    expect(problem?.melding).toMatch(/^(De|Het) \w+ 'a\.\w+' staat niet naast het voorstel\.$/);
    expect(problem?.hint).toBe('Zet het bestand bij het voorstel en controleer de naam, ook hoofdletters.');
  });

  test('should be asked for in the folder of the proposal', () => {
    expect(missingFile('proposals/proef', written('a.pdf'), 'bijlage')).toMatchObject({
      regel: 'bijlage-bestand',
      hint: 'Zet het bestand in proposals/proef en controleer de naam, ook hoofdletters.',
    });
  });
});
