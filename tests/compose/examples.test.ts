import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.ts';
import { dumpDocument } from '../../src/document/dump.ts';
import { check } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

const root = join(import.meta.dirname, '..', '..');
const slugs = readdirSync(join(root, 'proposals'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the example proposals', () => {
  test.each(slugs)('should give the block trees of %s', async (slug) => {
    const world = createDiskWorld(root);
    const { value, diagnostics } = await check(world, `proposals/${slug}/voorstel.md`, 'templates');
    expect(diagnostics.filter((one) => one.ernst === 'fout')).toEqual([]);
    if (!value) throw new Error('nothing to compose');
    const definities = value.geladen.sjabloon.soorten[value.voorstel.soort.value]?.documenten ?? [];
    expect(definities.map((one) => one.naam)).toContain('raadsbesluit');
    for (const definitie of definities) {
      const document = composeDocument(definitie, { ...value, variant: 'openbaar' });
      if (!document.value) throw new Error('no document');
      await expect(dumpDocument(document.value)).toMatchFileSnapshot(
        `golden/examples/${slug}/${definitie.naam}.txt`,
      );
    }
  });
});
