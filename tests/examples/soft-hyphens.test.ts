import { beforeAll, describe, expect, test } from 'vitest';
import { type Artifact, build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { World } from '../../src/world/world.ts';
import { textOfDocx, textOfPdf } from '../support/document-text.ts';
import { buildExample, ROOT, textOf } from '../support/examples.ts';
import { openPackage } from '../writers/docx/support/package.ts';
import { all } from '../writers/docx/support/xml-tree.ts';
import { readPdf } from '../writers/pdf/read-pdf.ts';

const SLUG = 'standaard-zwembad-renovatie';
const PATH = `proposals/${SLUG}/voorstel.md`;

/** Words of the example with soft hyphens: in the title, a besluitpunt, running text and a heading; one as an entity. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/renovatie van zwembad/g, 'reno\u00advatie van zwem\u00adbad'],
  [/sportverenigingen/, 'sport&shy;verenigingen'],
  [/^## Alternatieven$/m, '## Alter\u00adnatieven'],
];

/** The disk, with those words in the example. */
function softWorld(): World {
  const disk = createDiskWorld(ROOT);
  return {
    ...disk,
    read(path) {
      const bytes = disk.read(path);
      if (!bytes || path !== PATH) return bytes;
      const text = CHANGES.reduce((so, [from, to]) => so.replace(from, to), new TextDecoder().decode(bytes));
      return new TextEncoder().encode(text);
    },
  };
}

describe('soft hyphens that an author types', () => {
  const formaten = ['docx', 'pdf', 'html'] as const;
  let plain: readonly Artifact[] = [];
  let soft: readonly Artifact[] = [];
  const artifact = (all: readonly Artifact[], formaat: string): Artifact => {
    const found = all.find(({ name }) => name === `raadsvoorstel.${formaat}`);
    if (!found) throw new Error(`no ${formaat}`);
    return found;
  };

  beforeAll(async () => {
    plain = await buildExample(SLUG, { formaten });
    const world = softWorld();
    const built = await build(world, PATH, {
      sjablonen: openSjablonen(world, 'templates'),
      formaten,
      variant: 'openbaar',
    });
    expect(built.diagnostics.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    soft = built.value ?? [];
  }, 60_000);

  test('change no word in the Word file or the PDF', async () => {
    const [docx, pdf] = [artifact(soft, 'docx').bytes, artifact(soft, 'pdf').bytes];
    expect(textOfDocx(docx).words).toEqual(textOfDocx(artifact(plain, 'docx').bytes).words);
    expect((await textOfPdf(pdf)).words).toEqual((await textOfPdf(artifact(plain, 'pdf').bytes)).words);
  });

  test('are what Word has for them, and an entity in HTML', () => {
    const body = openPackage(artifact(soft, 'docx').bytes).part('word/document.xml');
    expect(all(body, 'w:softHyphen').length).toBeGreaterThan(4);
    expect(textOf(artifact(soft, 'html'))).toContain('reno&shy;vatie van zwem&shy;bad');
    expect(textOf(artifact(soft, 'html')).replaceAll('&shy;', '')).toContain('sportverenigingen');
  });

  test('leave titles, bookmarks and the names of sections alone', async () => {
    const pdf = await readPdf(artifact(soft, 'pdf').bytes);
    expect(pdf.document.getTitle()).toBe((await readPdf(artifact(plain, 'pdf').bytes)).document.getTitle());
    const html = textOf(artifact(soft, 'html'));
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toContain('&shy;');
    expect(html).not.toMatch(/(aria-label|id|href)="[^"]*(&shy;|\u00ad)/);
  });
});
