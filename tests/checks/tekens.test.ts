import { expect, test } from 'vitest';
import { build, inspect, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { BODY, FRONTMATTER } from '../support/proposal.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

/** What making the PDF of a proposal with this character in it gives, and whether the place is told. */
async function make(character: string): Promise<readonly string[]> {
  const text = `---\n${FRONTMATTER}---\n${BODY.replace('oude brug', `oude${character}brug`)}`;
  const world = diskWith({ 'proef/voorstel.md': text });
  const { diagnostics } = await build(world, 'proef/voorstel.md', {
    sjablonen,
    formaten: ['pdf'],
    variant: 'openbaar',
  });
  return diagnostics
    .filter(({ regel }) => regel.startsWith('teken-'))
    .map(({ regel, span }) => `${regel} ${span?.source.text.slice(span.start, span.end) === character}`);
}

test.each([0x1680, 0x2003, 0x200b, 0x202f, 0x205f, 0x2063, 0x3000, 0x61c, 0xfeff])(
  'a space or an invisible character that no font has is no problem: U+%i',
  async (code) => {
    expect(await make(String.fromCodePoint(code))).toEqual([]);
  },
);

test.each([
  [0x2028, 'teken-verboden'],
  [0x2029, 'teken-verboden'],
  [0x202e, 'teken-verboden'],
  [0x2066, 'teken-verboden'],
  [0x115f, 'teken-ontbreekt'],
  [0x9f8d, 'teken-ontbreekt'],
  [0x1f600, 'teken-ontbreekt'],
])('a character that cannot be printed is told once, with its place: U+%i', async (code, regel) => {
  expect(await make(String.fromCodePoint(code))).toEqual([`${regel} true`]);
});

test.each([
  ['a heading of a table', 'eerste_kop: "Alternat\\x0cief"'],
  ['a post', 'titel: "a\\ud800b"'],
])('a character that no Word file can hold is told in a table as well: %s', async (_, line) => {
  const yaml = FRONTMATTER.replace(
    '  dekking:',
    `  tabellen:\n    proef:\n      titel: Proef\n      ${line}\n      rijen: [{ post: Rij, bedragen: { 2026: 1 } }]\n  dekking:`,
  );
  const text = `---\n${line.startsWith('titel') ? yaml.replace('titel: Proef\n      ', '') : yaml}---\n${BODY}`;
  const world = diskWith({ 'proef/voorstel.md': text });
  const found = await inspect(world, 'proef/voorstel.md', sjablonen);
  expect(found.filter(({ ernst }) => ernst === 'fout')).toMatchObject([
    { regel: 'teken-verboden', span: {} },
  ]);
});
