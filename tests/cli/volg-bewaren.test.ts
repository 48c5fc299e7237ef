import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, rest } from '../support/eventually.ts';
import { ROOT } from '../support/examples.ts';
import { type Following, followFolder, watchers } from '../support/follow-folder.ts';
import { proposal } from '../support/proposal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SLUGS = Array.from({ length: 6 }, (_, at) => `proef-${at + 1}`);
const pathOf = (slug: string) => `proposals/${slug}/voorstel.md`;
const textOf = (word: string) => proposal(['De oude brug', `De ${word} brug`]);

let folder: string;
let following: Following;
const before = watchers();

beforeAll(async () => {
  folder = tempFolder('volg-bewaren');
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  for (const slug of SLUGS) newProposal(slug, textOf('oude'));
  following = followFolder(folder, ['proposals'], ['html']);
  await following.answerTo(() => undefined, /gevolgd; stop met Ctrl-C/);
});
afterAll(() => following.end());

function newProposal(slug: string, text: string): void {
  mkdirSync(join(folder, 'proposals', slug), { recursive: true });
  writeFileSync(join(folder, pathOf(slug)), text);
}

/** Behind the last look at what changed: from here on it takes a word of the system. */
const atRest = () => rest(400);

/** Ways in which editors save a file. */
const WAYS: Readonly<Record<string, (path: string, text: string) => void>> = {
  'in the file itself': (path, text) => writeFileSync(path, text),
  'emptied first': (path, text) => {
    writeFileSync(path, '');
    writeFileSync(path, text);
  },
  'as Vim does: the old file gets another name': (path, text) => {
    renameSync(path, `${path}~`);
    writeFileSync(path, text);
    rmSync(`${path}~`);
  },
  'as others do: a new file takes its place': (path, text) => {
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  },
  'removed first': (path, text) => {
    rmSync(path);
    writeFileSync(path, text);
  },
};

test('every way to save a file is followed again and again, and leaves nothing behind', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const watched = watchers();
  const ways = Object.entries(WAYS);
  for (let save = 0; save < 40; save += 1) {
    const [way, act] = ways[save % ways.length] ?? [];
    const text = textOf(`${save}e`);
    const told = await following.answerTo(
      () => act?.(join(folder, pathOf('proef-1')), text),
      /^proef-1: 2 bestanden gemaakt/m,
    );
    expect(following.read('out/proef-1/raadsvoorstel.html'), way).toContain(`De ${save}e brug`);
    expect(told.replace(/\d+,\d+ s/g, '… s'), way).toBe(
      'proef-1: 2 bestanden gemaakt in … s; geen fouten.\n',
    );
  }
  process.off('warning', note);
  expect(warnings).toEqual([]);
  await eventually(() => expect(watchers()).toBeLessThanOrEqual(watched));
});

test('many files at once, as git does, are each made once', async () => {
  const told = await following.answerTo(
    () => {
      for (const slug of SLUGS) following.write(pathOf(slug), textOf('gewisselde'));
    },
    /: 2 bestanden gemaakt/,
    SLUGS.length,
  );
  // The system tells of each file when it likes: which is made first is not a promise.
  expect([...told.matchAll(/^(\S+): /gm)].map(([, map]) => map).toSorted()).toEqual(SLUGS);
});

test('what is saved while others are made is made too', async () => {
  await following.answerTo(() => {
    for (const slug of SLUGS) following.write(pathOf(slug), textOf('eerste'));
  }, /: 2 bestanden gemaakt/);
  following.write(pathOf('proef-1'), textOf('tweede'));
  const words = SLUGS.map((_, at) => `De ${at === 0 ? 'tweede' : 'eerste'} brug`);
  await eventually(() => {
    const made = SLUGS.map((slug) => following.read(`out/${slug}/raadsvoorstel.html`));
    expect(made.map((html, at) => html.includes(words[at] ?? '?'))).toEqual(SLUGS.map(() => true));
  });
  await atRest();
});

test('a folder with another name is another proposal', async () => {
  const told = await following.answerTo(
    () => renameSync(join(folder, 'proposals/proef-2'), join(folder, 'proposals/proef-anders')),
    /proef-anders: 2 bestanden/,
  );
  expect(told).toContain('proef-2: verwijderd; wat ervan was gemaakt, blijft staan.\n');
  await following.answerTo(
    () => following.write('proposals/proef-anders/voorstel.md', textOf('andere')),
    /proef-anders: 2 bestanden/,
  );
});

test('a whole folder that goes and comes back is followed again', async () => {
  await following.answerTo(
    () => rmSync(join(folder, 'proposals'), { recursive: true }),
    /: verwijderd/,
    SLUGS.length,
  );
  await atRest();
  await following.answerTo(
    () => {
      for (const slug of SLUGS) newProposal(slug, textOf('herstelde'));
    },
    /: 2 bestanden gemaakt/,
    SLUGS.length,
  );
  await atRest();
  const watched = watchers();
  await following.answerTo(() => following.write(pathOf('proef-3'), textOf('derde')), /proef-3: 2 bestanden/);
  await following.answerTo(
    () => following.write(pathOf('proef-3'), textOf('laatste')),
    /proef-3: 2 bestanden/,
  );
  expect(watchers()).toBe(watched);
});

test('nothing is left behind its end', async () => {
  expect(await following.end()).toBe(0);
  await eventually(() => expect(watchers()).toBe(before));
  expect(readdirSync(join(folder, 'proposals', 'proef-1'))).toEqual(['voorstel.md']);
});
