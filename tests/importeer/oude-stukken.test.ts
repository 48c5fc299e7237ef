import { describe, expect, test } from 'vitest';
import { importeer } from '../../src/importeer/importeer.ts';
import { openPapier } from '../../src/importeer/papier/open-papier.ts';
import { schrijfVerslag } from '../../src/importeer/verslag/verslag.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { oudStuk } from './oud-stuk.ts';
import { OUDE_STUKKEN } from './oude-stukken.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

describe('old papers', () => {
  test.each(Object.entries(OUDE_STUKKEN))('should become a proposal: %s', async (naam, text) => {
    const opened = openPapier(oudStuk(text));
    const { value } = await sjablonen.load('standaard');
    if ('melding' in opened || !value) throw new Error(naam);
    const made = importeer(opened.lees('aanvaard'), [value], {
      gemeente: 'standaard',
      soort: 'raadsvoorstel',
    });
    if (!made) throw new Error(naam);
    await expect(
      `${made.voorstel}\n<!-- verslag -->\n\n${schrijfVerslag(`${naam}.docx`, made)}`,
    ).toMatchFileSnapshot(`golden/${naam}.md`);
  });
});
