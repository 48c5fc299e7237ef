import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeVorm } from '../../src/domain/vorm.ts';
import { formatFrontmatter } from '../../src/format/format-frontmatter.ts';
import { anyVoorstelSchema } from '../../src/gegevens/voorstel-schema.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT, SLUGS } from '../support/examples.ts';
import { veld } from '../support/veld.ts';

const disk = createDiskWorld(ROOT);
const vorm = describeVorm(anyVoorstelSchema([veld('opgave')]));
const yamls = SLUGS.map((slug) => {
  const text = new TextDecoder().decode(disk.read(`proposals/${slug}/voorstel.md`));
  return (text.split(/^---$/m)[1] ?? '').slice(1);
});

describe('comments in the frontmatter', () => {
  test('should survive anywhere between and behind the lines of the examples', () => {
    const places = fc.array(
      fc.record({ at: fc.nat(), indent: fc.constantFrom(0, 2, 4, 6), behind: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom(...yamls), places, (yaml, comments) => {
        const lines = yaml.trimEnd().split('\n');
        for (const [index, { at, indent, behind }] of comments.entries()) {
          const line = at % lines.length;
          if (behind) lines[line] += ` # opmerking ${index}`;
          else lines.splice(line, 0, `${' '.repeat(indent)}# opmerking ${index}`);
        }
        const formatted = formatFrontmatter(`${lines.join('\n')}\n`, vorm);
        expect(
          formatted,
          lines
            .map((line, at) =>
              line.includes('# opmerking') ? `${at}: ${lines[at - 1]} / ${line} / ${lines[at + 1]}` : '',
            )
            .join(''),
        ).toBeDefined();
        expect(formatFrontmatter(formatted ?? '', vorm)).toBe(formatted);
      }),
      { numRuns: 40, seed: 99 },
    );
  });

  test('should go with the key below them, and with the block that they close', () => {
    const yaml = `# boven alles

# over de datum
datum: 2026-03-03
intern:
  # auteur: nog vragen
besluitpunten:
  - een
  # nog een punt?
# over de soort
soort: raadsvoorstel
# tot slot
`;
    expect(formatFrontmatter(yaml, vorm)).toBe(`# boven alles

# over de soort
soort: raadsvoorstel
# over de datum
datum: 2026-03-03
intern:
  # auteur: nog vragen
besluitpunten:
  - een
  # nog een punt?
# tot slot
`);
  });
});
