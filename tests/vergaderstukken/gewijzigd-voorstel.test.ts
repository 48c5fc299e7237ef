import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';

const SJABLONEN = openSjablonen(diskWith({}), 'templates');

/** The words of each document of an example, with these keys before its date. */
async function documents(slug: string, keys: string): Promise<readonly (readonly [string, string])[]> {
  const path = `proposals/${slug}/voorstel.md`;
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/^datum:/m, `${keys}datum:`);
  const options = { sjablonen: SJABLONEN, formaten: ['html'], variant: 'openbaar' } as const;
  const { value = [] } = await build(diskWith({ [path]: text }), path, options);
  return value.map(({ name, bytes }) => {
    const html = new TextDecoder().decode(bytes);
    return [
      name,
      html
        .slice(html.indexOf('<body'))
        .replace(/<[^>]*>/g, '')
        .replaceAll('\u00a0', ' '),
    ];
  });
}

describe('a proposal that was changed after it was offered', () => {
  test.each([
    'standaard-zwembad-renovatie',
    'dordrecht-pok-wijkteam',
    'overbetuwe-pok',
    'stichtse-vecht-bestedingsplan-pok',
  ])('should say which version it is, and why: %s', async (slug) => {
    const made = await documents(slug, 'versie: 2\nversie_reden: de raming is hersteld\n');
    expect(made.length).toBeGreaterThan(0);
    for (const [name, text] of made) {
      if (name.startsWith('raadsbesluit')) {
        expect(text).toContain('(gewijzigd voorstel, versie 2: de raming is hersteld);');
      } else expect(text).toContain('Gewijzigd voorstel, versie 2: de raming is hersteld');
    }
  });

  test('should say nothing of a first version', async () => {
    for (const [, text] of await documents('standaard-zwembad-renovatie', 'versie: 1\n'))
      expect(text.toLowerCase()).not.toContain('gewijzigd voorstel');
  });
});
