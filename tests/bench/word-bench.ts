import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { resolveRevisions } from '../../src/ooxml/word/resolve/resolve-revisions.ts';
import { woordproef } from '../support/beoordeeld-woord.ts';
import { buildExample, SLUGS } from '../support/examples.ts';
import { type Toeval, toeval } from '../support/misbruik/toeval.ts';
import { woordwijziging } from '../support/woordwijziging.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const ATTEMPTS = 3000;

/** Attempts with damaged files by how they ended. */
export async function word(table: Table): Promise<void> {
  await damage(table);
  await words(table);
}

/** Random changes of one word in the papers of the examples, by how they ended. */
async function words(table: Table): Promise<void> {
  const rows: string[][] = [];
  for (const slug of SLUGS) {
    const proef = await woordproef(slug);
    const ends = new Map<string, number>();
    for (const one of fc.sample(woordwijziging, { numRuns: 200, seed: 1 })) {
      const end = await proef(one).catch((error: Error) => `THROWS ${error.message}`);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    rows.push(...[...ends].map(([end, count]) => [slug, end, String(count)]));
  }
  table('Changes of one word by reviewers, by how they ended', ['example', 'end', 'count'], rows);
}

async function damage(table: Table): Promise<void> {
  const files = (await Promise.all(SLUGS.map((slug) => buildExample(slug, { formaten: ['docx'] }))))
    .flat()
    .filter(({ name }) => name.endsWith('.docx'))
    .map(({ bytes }) => bytes);
  const ends = new Map<string, { count: number; slowest: number; seed: number }>();
  for (let seed = 1; seed <= ATTEMPTS; seed += 1) {
    const kans = toeval(seed);
    const bytes = kans.of(DAMAGES)(kans.of(files), kans);
    const start = process.cpuUsage();
    const end = ended(bytes);
    const slowest = spent(start);
    const known = ends.get(end) ?? { count: 0, slowest: 0, seed };
    const worse = slowest > known.slowest ? { slowest, seed } : known;
    ends.set(end, { ...worse, count: known.count + 1 });
  }
  const rows = [...ends].map(([end, { count, slowest, seed }]) => [
    end,
    String(count),
    slowest.toFixed(0),
    String(seed),
  ]);
  table(`${ATTEMPTS} damaged Word files, by how they ended`, ['end', 'count', 'slowest (ms)', 'seed'], rows);
}

function ended(bytes: Uint8Array): string {
  try {
    const result = readWord(bytes);
    if ('refused' in result) return result.refused;
    for (const choice of ['aanvaard', 'verworpen'] as const) resolveRevisions(result.document, choice);
    return 'read';
  } catch (error) {
    return `THROWS ${error instanceof Error ? error.stack?.split('\n').slice(0, 2).join(' ') : error}`;
  }
}

type Damage = (bytes: Uint8Array, kans: Toeval) => Uint8Array;

/** What may befall a file: bytes changed, its end lost, and changes in one of its parts that its zip knows nothing of. */
const DAMAGES: readonly Damage[] = [
  (bytes, kans) => {
    const changed = bytes.slice();
    for (let times = kans.below(4); times >= 0; times -= 1)
      changed[kans.below(changed.length)] = kans.below(256);
    return changed;
  },
  (bytes, kans) => bytes.slice(0, kans.below(bytes.length)),
  inPart((text, kans) => {
    const at = kans.below(text.length);
    return text.slice(0, at) + String.fromCharCode(32 + kans.below(95)) + text.slice(at + 1);
  }),
  inPart((text, kans) => replaceOne(text, /<w:\w+[^>]*\/>/gu, kans, (found) => kans.of(['', found + found]))),
  inPart((text, kans) => replaceOne(text, /"[^"]*"/gu, kans, () => `"${kans.of(VALUES)}"`)),
];

const VALUES = [
  '',
  '-1',
  '0',
  '1.5',
  '999999999999',
  'NaN',
  '__proto__',
  'constructor',
  '&amp;',
  '%1%9',
  '../..',
];

function inPart(change: (text: string, kans: Toeval) => string): Damage {
  return (bytes, kans) => {
    const parts = unzipSync(bytes);
    const name = kans.of(Object.keys(parts).filter((path) => /\.(?:xml|rels)$/u.test(path)));
    const text = change(new TextDecoder().decode(parts[name]), kans);
    return zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 1 });
  };
}

function replaceOne(text: string, pattern: RegExp, kans: Toeval, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: whole, index } = kans.of(found);
  return text.slice(0, index) + by(whole) + text.slice(index + whole.length);
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
