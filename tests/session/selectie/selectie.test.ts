import { expect, test } from 'vitest';
import { selectiesAt } from '../../../src/session/selectie/selectie.ts';
import { createSource, spanText } from '../../../src/source/source-text.ts';

test('should grow from a word to its path, its reference, its sentence and beyond', () => {
  const text =
    '---\nsoort: raadsvoorstel\n---\n\n## Doel\n\nHet kost :bedrag[lasten.totaal] per jaar.\nMeer niet.\n';
  const source = createSource('proposals/proef/voorstel.md', text);
  const found = selectiesAt({ source }, text.indexOf('totaal')).map(spanText);
  expect(found.slice(0, 5)).toEqual([
    'totaal',
    'lasten.totaal',
    ':bedrag[lasten.totaal]',
    'Het kost :bedrag[lasten.totaal] per jaar.',
    'Het kost :bedrag[lasten.totaal] per jaar.\nMeer niet.',
  ]);
});
