import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.ts';
import { documentenVan } from '../../src/compose/documenten-van.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { ROOT, SLUGS } from '../support/examples.ts';

describe('the example proposals', () => {
  test.each(SLUGS)('should give the block trees of %s', async (slug) => {
    const world = createDiskWorld(ROOT);
    const { value, diagnostics } = await check(
      world,
      `proposals/${slug}/voorstel.md`,
      openSjablonen(world, 'templates'),
    );
    expect(diagnostics.filter((one) => one.ernst === 'fout')).toEqual([]);
    if (!value) throw new Error('nothing to compose');
    const definities = documentenVan(value.voorstel, value.geladen.sjabloon, 'openbaar');
    expect(definities).not.toEqual([]);
    for (const definitie of definities) {
      const document = composeDocument(definitie, { ...value, variant: 'openbaar' });
      if (!document.value) throw new Error('no document');
      await expect(dumpDocument(document.value)).toMatchFileSnapshot(
        `golden/${slug}/${definitie.naam}.blocks.txt`,
      );
    }
  });
});
