import { expect, test } from 'vitest';
import { tokensVan } from '../../../src/session/kleur/tokens.ts';
import { createSource, spanText } from '../../../src/source/source-text.ts';
import { proposal } from '../../support/proposal.ts';

/** The pieces of a proposal that have a colour. */
function coloured(text: string): readonly string[] {
  const source = createSource('proposals/proef/voorstel.md', text);
  return tokensVan({ source, soort: 'voorstel' }).map(({ span, kind }) => `${kind} ${spanText(span)}`);
}

test('should give no colour to the words of what has no name of its own, but to what stands in them', () => {
  const text = proposal([
    '  - de begroting daarvoor te wijzigen',
    '  - de begroting te wijzigen volgens :punt[krediet]\n  - { id: krediet, tekst: een krediet te geven }',
  ]);
  const found = coloured(text);
  expect(found).toContain('verwijzing krediet');
  expect(found.filter((one) => one === 'verwijzing krediet')).toHaveLength(2);
  expect(found.filter((one) => one.includes('begroting te wijzigen'))).toEqual([]);
  // A row that is called by its words, and the tables of every proposal.
  expect(found).not.toContain('verwijzing Bouw');
  expect(found).toContain('sleutel dekking');
});

test('should take comments in a file of YAML for no headings', () => {
  const source = createSource('templates/proef/raad.yaml', '# De raad\ninwoners: 27.400\n');
  expect(tokensVan({ source, soort: 'raad' }).map(({ kind }) => kind)).toEqual(['sleutel', 'bedrag']);
});
