import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Following, followFolder } from '../support/follow-folder.ts';
import { MEETING, meetingFolder, STATION } from '../support/meeting-folder.ts';

const folder = meetingFolder();
let following: Following;

beforeAll(() => {
  const paths = ['proposals/brug', `${STATION}/amendementen`, 'proposals/vergaderingen'];
  following = followFolder(folder.path, paths, ['json']);
});
afterAll(async () => {
  await following.end();
  rmSync(folder.path, { recursive: true });
});

/** Does something to a file and gives, sorted, what was made again until the source `last` was. */
async function madeAfter(act: () => void, last: RegExp): Promise<readonly string[]> {
  const told = await following.answerTo(act, last);
  return [...told.matchAll(/^(\S+): (?:\d+ bestand|niet gemaakt)/gm)].map(([, map]) => map ?? '').sort();
}

const STUKKEN = 'standaard-fietsparkeren-station/amendementen';
const AVOND = 'vergadering-2026-10-15';

describe('volg', () => {
  test('should make again what depends on a meeting, an amendment or a proposal elsewhere, and only that', async () => {
    expect(await madeAfter(() => undefined, /gevolgd; stop/)).toEqual(['brug', STUKKEN, AVOND]);
    expect(following.said()).toContain('1 voorstel, 5 amendementen en moties en 1 vergadering gevolgd');
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
