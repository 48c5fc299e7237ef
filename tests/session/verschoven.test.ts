import { expect, test } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { editText } from '../../src/source/edit-text.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proposals/proef/voorstel.md';
const NIEUW = ['besluitpunten:\n', 'besluitpunten:\n  - de Nota fietsen vast te stellen\n'] as const;
const NOG_EEN = [
  'besluitpunten:\n',
  'besluitpunten:\n  - kennis te nemen van het onderzoek naar de oude brug\n',
] as const;

/** A session on a folder without git, with a text that is open. */
async function opened(text: string) {
  const world = diskWith({ [PATH]: text });
  const session = createSession({ world, templates: 'templates', vorige: createMemoryWorld({}) });
  const shifted = async (now: string) => {
    session.open(PATH, now);
    return (await session.diagnostics(PATH, { haast: true })).filter(
      ({ regel }) => regel === 'punt-verschoven',
    );
  };
  return { session, shifted };
}

test('arguments should follow a point that is put in while the text is open, again and again', async () => {
  const { shifted } = await opened(proposal());
  expect(await shifted(proposal())).toEqual([]);
  let text = proposal();
  for (const [from, to] of [NIEUW, NOG_EEN]) {
    text = text.replace(from, to);
    const [first] = await shifted(text);
    expect(first?.melding).toContain('staat nu bij besluitpunt');
    const edits = first?.herstel?.edits ?? [];
    text = editText(
      text,
      edits.map(({ span: { start, end }, tekst }) => ({ start, end, text: tekst })),
    );
    expect(await shifted(text)).toEqual([]);
  }
  // Who takes back the numbers hears of it again, and who goes on does not.
  expect(await shifted(proposal(NIEUW))).not.toEqual([]);
  expect(await shifted(text)).toEqual([]);
  expect(text.match(/^### .*/gm)).toEqual([
    '### 3.1 De brug is nodig',
    '### 4.1 De begroting moet kloppen',
    '### 3.1 De bouw duurt een jaar',
  ]);
});

test('a point that is typed letter by letter should be told of as long as its arguments did not follow', async () => {
  const { shifted } = await opened(proposal());
  const [from, to] = NIEUW;
  const typed = to.slice(from.length);
  for (let length = 6; length < typed.length; length += 12) {
    const text = proposal([from, `${from}${typed.slice(0, length)}\n`]);
    expect((await shifted(text)).length, typed.slice(0, length)).toBeGreaterThan(0);
  }
  // Broken half-way nothing is known, and nothing is taken for granted.
  expect(await shifted(proposal(NIEUW, ['onderwerp: Een', 'onderwerp: "Een']))).toEqual([]);
  expect((await shifted(proposal(NIEUW))).length).toBeGreaterThan(0);
});

test('who numbers first and puts the point in then should hear nothing', async () => {
  const { shifted } = await opened(proposal());
  const first = [
    ['### 2.1', '### 3.1'],
    ['### 1.1 De brug', '### 2.1 De brug'],
    ['### 1.1 De bouw', '### 2.1 De bouw'],
  ] as const;
  expect(await shifted(proposal(...first))).toEqual([]);
  expect(await shifted(proposal(...first, NIEUW))).toEqual([]);
});

test('a text that is closed should be compared with how it is opened next', async () => {
  const { session, shifted } = await opened(proposal());
  expect((await shifted(proposal(NIEUW))).length).toBeGreaterThan(0);
  session.close(PATH);
  const other = await opened(proposal(NIEUW));
  expect(await other.shifted(proposal(NIEUW))).toEqual([]);
});
