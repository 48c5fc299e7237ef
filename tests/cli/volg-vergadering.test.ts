import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volg } from '../../src/cli/actions/volg.ts';
import type { Shown } from '../../src/show/shown.ts';
import { MEETING, meetingFolder, STATION } from '../support/meeting-folder.ts';

const folder = meetingFolder();
const home = process.cwd();
const stop = new AbortController();
let out = '';
let ended: Promise<number>;

beforeAll(() => {
  process.chdir(folder.path);
  const note = (text: Shown) => {
    out += text;
  };
  ended = volg(
    ['proposals/brug', `${STATION}/amendementen`, 'proposals/vergaderingen'],
    { uit: 'out', formaten: ['json'], variant: 'openbaar', templates: 'templates' },
    { out: note, err: note, color: false, interactive: false },
    stop.signal,
  );
});
afterAll(async () => {
  stop.abort();
  await ended;
  process.chdir(home);
  rmSync(folder.path, { recursive: true });
});

/** Does something to a file and gives, sorted, what was made again until the source `last` was. */
async function madeAfter(act: () => void, last: RegExp): Promise<readonly string[]> {
  out = '';
  act();
  for (let waited = 0; !last.test(out); waited += 20) {
    if (waited > 20_000) throw new Error(`no '${last}' in: ${out}`);
    await new Promise((next) => setTimeout(next, 20));
  }
  return [...out.matchAll(/^(\S+): (?:\d+ bestand|niet gemaakt)/gm)].map(([, map]) => map ?? '').sort();
}

const STUKKEN = 'standaard-fietsparkeren-station/amendementen';
const AVOND = 'vergadering-2026-10-15';

describe('volg', () => {
  test('should make again what depends on a meeting, an amendment or a proposal elsewhere, and only that', async () => {
    expect(await madeAfter(() => undefined, /gevolgd; stop/)).toEqual(['brug', STUKKEN, AVOND]);
    expect(out).toContain('1 voorstel, 5 amendementen en moties en 1 vergadering gevolgd');
    const meeting = () => folder.change(MEETING, 'plaats: raadzaal', 'plaats: bovenzaal');
    // The papers of amendments say what became of them.
    expect(await madeAfter(meeting, /^vergadering-/m)).toEqual([STUKKEN, AVOND]);
    expect(folder.read(`out/${AVOND}/vergadering.json`)).toContain('bovenzaal');
    const amendment = () =>
      folder.change(`${STATION}/amendementen/A9.3.md`, 'dertig plaatsen', 'veertig plaatsen');
    expect(await madeAfter(amendment, /^vergadering-/m)).toEqual([STUKKEN, AVOND]);
    expect(folder.read(`out/${AVOND}/vergadering.json`)).toContain('veertig plaatsen');
    const proposal = () => folder.change(`${STATION}/voorstel.md`, /^zaaknummer: .*$/m, 'zaaknummer: Z-1');
    expect(await madeAfter(proposal, /^vergadering-/m)).toEqual([STUKKEN, AVOND]);
  });
});
