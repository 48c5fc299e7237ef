import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/markdown.ts';
import { readOpmerkingen } from '../../../src/parse/markdown/read-opmerkingen.ts';
import { createSource, spanText } from '../../../src/source/source-text.ts';

/** The comments of a text, each with the first and the last line of what it stands before. */
function rootOf(text: string): Root {
  const { root } = parseMarkdown(text);
  if (!root) throw new Error('not read');
  return root;
}

function read(text: string): string[] {
  const source = createSource('a.md', text);
  return readOpmerkingen(rootOf(text), source).map(({ tekst, bereik }) => {
    const lines = bereik && spanText(bereik).trim().split('\n');
    return `${tekst.trim()}: ${lines ? `${lines[0]} … ${lines.at(-1)}` : 'niets'}`;
  });
}

describe('readOpmerkingen', () => {
  test('should find what each comment stands before', () => {
    const text = `<!-- kop -->

## Een

<!-- alinea --><!-- samen -->

Tekst <!-- erin --> hier.

<!-- deel -->

### Onder

- punt

  <!-- in een punt -->

- ander punt

#### Dieper

Slot.

<!-- laatste onderdeel -->
## Twee

### Drie

Einde.

<!-- niets erachter -->
`;
    expect(read(text)).toEqual([
      'kop: ## Een … <!-- laatste onderdeel -->',
      'alinea: Tekst <!-- erin --> hier. … Tekst <!-- erin --> hier.',
      'samen: Tekst <!-- erin --> hier. … Tekst <!-- erin --> hier.',
      'erin: Tekst <!-- erin --> hier. … Tekst <!-- erin --> hier.',
      'deel: ### Onder … <!-- laatste onderdeel -->',
      'in een punt: - ander punt … - ander punt',
      'laatste onderdeel: ## Twee … <!-- niets erachter -->',
      'niets erachter: niets',
    ]);
  });

  test('should find every comment in a long text', () => {
    const text = '<!-- a -->\n\n## Kop\n\nTekst.\n\n'.repeat(8000);
    expect(readOpmerkingen(rootOf(text), createSource('a.md', text))).toHaveLength(8000);
  });
});
