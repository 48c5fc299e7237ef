import { describe, expect, test } from 'vitest';
import { PAGINAS } from '../../src/checks/register.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
const PICTURE = 'proposals/standaard-fietsparkeren-station/beeld/gestalde-fietsen.png';

async function run(text: string): Promise<readonly Diagnostic[]> {
  const picture = disk.read(PICTURE) ?? new Uint8Array();
  const pictures = [...text.matchAll(/\(([\w/-]+\.png)/g)].map(([, name]) => [`proef/${name}`, picture]);
  const world = diskWith({ 'proef/voorstel.md': text, ...Object.fromEntries(pictures) });
  return (await check(world, 'proef/voorstel.md', sjablonen)).diagnostics;
}

/** What a hint tells to write in the place that is marked, when that is all it tells. */
function replacement(hint: string): string | undefined {
  const found =
    /^Schrijf (?:de eerste keer: |dan )?(?:`([^`]+)`|'([^']+)'|"([^"]+)")(?:, met een lege regel eronder)?\.$/.exec(
      hint,
    );
  const text = found?.slice(1).find((part) => part !== undefined);
  return text === undefined || /…/.test(text) ? undefined : text;
}

const bad = PAGINAS.flatMap(({ naam, fout, in: file }) =>
  fout === undefined || file !== undefined ? [] : [{ naam, fout }],
);

describe('a hint that says what to write', () => {
  test('should leave nothing wrong where it is followed', async () => {
    const followed: string[] = [];
    for (const { naam, fout } of bad) {
      const text = completeVoorbeeld(fout.replace(/[‹›]/g, ''));
      const found = (await run(text)).find(({ regel }) => regel === naam);
      const better = found?.hint === undefined ? undefined : replacement(found.hint);
      if (!found?.span || better === undefined) continue;
      const { start, end } = found.span;
      const after = await run(text.slice(0, start) + better + text.slice(end));
      expect(
        after.map(({ regel, melding }) => `${regel}: ${melding}`),
        `${naam}: ${better}`,
      ).toEqual([]);
      followed.push(naam);
    }
    // Most hints tell what to think of; these tell what to type.
    expect(followed.length).toBeGreaterThan(5);
  }, 60_000);
});
