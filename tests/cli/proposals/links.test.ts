import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/examples.ts';
import { testPng } from '../../support/png.ts';
import { proposal } from '../../support/proposal.ts';
import { runIn } from '../../support/terminal.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'raadsvoorstel-koppeling-')));
// Found from a folder below.
cpSync(join(ROOT, 'templates/standaard'), join(top, 'templates/standaard'), { recursive: true });
afterAll(() => rmSync(top, { recursive: true }));

/** What must never be read, and a place to work in. */
const SECRET = 'GEHEIM-1234';
let work = '';
let outside = '';
beforeEach(() => {
  const folder = mkdtempSync(join(top, 'proef-'));
  [work, outside] = [join(folder, 'werk'), join(folder, 'buiten')];
  put(join(outside, 'voorstel.md'), proposal(['Een nieuwe fietsbrug', `Een ${SECRET}`]));
  put(join(outside, 'tabel.csv'), `post;2026\n${SECRET};1\n`);
  put(join(outside, 'kaart.pdf'), SECRET);
  put(join(outside, 'foto.png'), testPng().bytes);
  put(join(work, 'proposals', 'goed', 'voorstel.md'), proposal());
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** What the program says; it may never tell the secret. */
async function run(...words: string[]): Promise<{ status: number; said: string }> {
  const ran = await runIn(work, ...words);
  expect(ran.out + ran.err).not.toContain(SECRET);
  return { status: ran.status, said: ran.out + ran.err };
}

const ELSEWHERE = 'is een koppeling naar een plaats buiten de opgegeven map';

describe('a proposal that a link leads elsewhere', () => {
  const proposals = (...path: string[]) => join(work, 'proposals', ...path);

  test.each([
    ['the file', 'proposals', () => link(join(outside, 'voorstel.md'), proposals('fout/voorstel.md'))],
    ['its folder', 'proposals', () => link(outside, proposals('fout'))],
    ['the folder, by a pattern', 'proposals/*', () => link(outside, proposals('fout'))],
    [
      'by a relative way',
      'proposals',
      () => link('../../../buiten/voorstel.md', proposals('fout/voorstel.md')),
    ],
    [
      'over another link',
      'proposals',
      () => {
        link(outside, join(work, 'tussen'));
        link('../../tussen/voorstel.md', proposals('fout/voorstel.md'));
      },
    ],
    [
      'to beside the folder that was named',
      'proposals',
      () => {
        put(join(work, 'elders/voorstel.md'), proposal(['Een nieuwe fietsbrug', `Een ${SECRET}`]));
        link('../../elders/voorstel.md', proposals('fout/voorstel.md'));
      },
    ],
  ])('should be refused, and stop no other: %s', async (_, path, make) => {
    make();
    const { status, said } = await run('controleer', path);
    expect(status).toBe(2);
    expect(said).toContain('proposals/fout/voorstel.md:1:1: fout [bestand-onleesbaar]');
    expect(said).toContain(ELSEWHERE);
    expect(said).toContain('2 voorstellen gecontroleerd; 1 fout');
  });

  test('should be refused when it is the folder of all proposals, or a file that was named', async () => {
    rmSync(proposals(), { recursive: true });
    link(outside, proposals());
    expect((await run('controleer')).said).toContain(ELSEWHERE);
    link(join(outside, 'voorstel.md'), join(work, 'los.md'));
    expect((await run('controleer', 'los.md')).said).toContain(ELSEWHERE);
    put(join(work, 'oud.md'), proposal());
    expect(await run('verschil', 'oud.md', 'los.md')).toMatchObject({ status: 2 });
  });

  test('should be read where it was named, and within', async () => {
    link('../goed', proposals('map/ook'));
    link('.', proposals('rond'));
    expect((await run('controleer')).said).toContain('2 voorstellen gecontroleerd; geen fouten');
    put(join(outside, 'voorstel.md'), proposal());
    expect((await run('controleer', outside)).said).toContain('1 voorstel gecontroleerd; geen fouten');
  });

  test('should not make the program look through the whole disk', async () => {
    link('/', proposals('alles'));
    expect((await run('controleer')).said).toContain('1 voorstel gecontroleerd; geen fouten');
  });
});

describe('a file beside a proposal', () => {
  const beside = (name: string) => join(work, 'proposals/goed', name);
  const WITH_CSV = proposal([
    '  lasten:\n    posten:\n      - { post: Ontwerp, bedragen: { 2026: 60.000 } }\n      - { post: Bouw, bedragen: { 2027: 540.000 } }\n',
    '  lasten:\n    bestand: tabel.csv\n',
  ]);
  const WITH_IMAGE = proposal(['De oude brug is gesloten.', '![De brug](foto.png)']);
  const WITH_BIJLAGE = proposal([
    'besluitpunten:',
    'bijlagen:\n  - { titel: Kaart, bestand: kaart.pdf }\nbesluitpunten:',
  ]);

  test.each([
    ['a picture', WITH_IMAGE, 'foto.png', 'afbeelding-pad', 'De afbeelding'],
    ['a table', WITH_CSV, 'tabel.csv', 'bestand-pad', 'Het bestand'],
    ['a bijlage', WITH_BIJLAGE, 'kaart.pdf', 'bijlage-pad', 'De bijlage'],
  ])(
    'should be refused at its place when a link leads it elsewhere: %s',
    async (_, text, name, regel, thing) => {
      put(beside('voorstel.md'), text);
      link(join(outside, name), beside(name));
      const { status, said } = await run('controleer');
      expect(status).toBe(1);
      expect(said).toContain(
        `fout [${regel}] ${thing} '${name}' is een koppeling naar een plaats buiten de map van het voorstel.`,
      );
      expect(said).toMatch(/voorstel\.md:\d\d+:\d+: fout/);
      link(outside, beside('map'));
      put(beside('voorstel.md'), text.replace(name, `map/${name}`));
      expect((await run('controleer')).said).toContain(`fout [${regel}]`);
    },
  );

  test.each([
    ['a picture', WITH_IMAGE, 'foto.png', '30 MB'],
    ['a table', WITH_CSV, 'tabel.csv', '10 MB'],
  ])('should be no larger than what is read: %s', async (_, text, name, most) => {
    put(beside('voorstel.md'), text);
    put(beside(name), '');
    truncateSync(beside(name), 200_000_000);
    expect((await run('controleer')).said).toContain(
      `'${name}' is 200 MB; ten hoogste ${most} wordt gelezen.`,
    );
  });

  test('should be a plain file: no pipe, no device, nothing that the system makes up', async () => {
    put(beside('voorstel.md'), WITH_IMAGE);
    const picture = beside('foto.png');
    execFileSync('mkfifo', [picture]);
    expect((await run('controleer')).said).toContain("De afbeelding 'foto.png' is geen gewoon bestand");
    rmSync(picture);
    for (const target of ['/dev/zero', '/proc/self/environ', '/proc/self/mem']) {
      link(target, picture);
      expect((await run('controleer')).said).toContain('fout [afbeelding-pad]');
      rmSync(picture);
    }
    mkdirSync(picture);
    expect((await run('controleer')).said).toContain("De afbeelding 'foto.png' is een map en geen bestand.");
    for (const path of ['/proc/self/environ', '/dev/zero']) {
      const { status, said } = await run('controleer', path);
      expect(status).toBe(2);
      expect(said).not.toContain('PATH=');
    }
  });
});

describe('a proposal that is there and no plain file', () => {
  const bad = () => join(work, 'proposals', 'slecht', 'voorstel.md');
  test.each([
    ['a link to nowhere', () => link('weg.md', bad())],
    ['a link to itself', () => link('voorstel.md', bad())],
    ['a device', () => link('/dev/zero', bad())],
    [
      'a pipe',
      () => {
        mkdirSync(dirname(bad()), { recursive: true });
        execFileSync('mkfifo', [bad()]);
      },
    ],
  ])('should be told and not be passed over: %s', async (_, make) => {
    make();
    const { status, said } = await run('controleer');
    expect(status).toBeGreaterThan(0);
    expect(said).toMatch(/proposals\/slecht\/voorstel\.md:1:1: fout \[bestand-onleesbaar\]/);
    expect(said).not.toMatch(/goed\/voorstel\.md.*fout/);
  });
});

describe('a proposal that is too large', () => {
  test('should be told by its size before it is read, and stop no other', async () => {
    put(join(work, 'proposals/a/voorstel.md'), '');
    truncateSync(join(work, 'proposals/a/voorstel.md'), 2 ** 31 + 10);
    const { status, said } = await run('controleer');
    expect(status).toBe(1);
    expect(said).toContain(
      'proposals/a/voorstel.md:1:1: fout [te-groot] Dit bestand is 2147 MB; ten hoogste 10 MB wordt gelezen.',
    );
    expect(said).toContain('2 voorstellen gecontroleerd; 1 fout.');
  });
});

describe('a file of a template that a link leads elsewhere', () => {
  test.each([
    ['text', 'sjabloon.yaml', 'Dit is een koppeling naar een plaats buiten de map.'],
    ['a template', 'raadsvoorstel.hbs', 'Dit is een koppeling naar een plaats buiten de map.'],
    ['a font', 'fonts/Arimo-Regular.ttf', 'Het bestand fonts/Arimo-Regular.ttf is een koppeling'],
    ['the Word file', 'basis.docx', 'Het bestand basis.docx is een koppeling'],
  ])('should be refused: %s', async (_, name, melding) => {
    cpSync(join(ROOT, 'templates/standaard'), join(work, 'templates/standaard'), { recursive: true });
    rmSync(join(work, 'templates/standaard', name), { force: true });
    link(join(outside, 'voorstel.md'), join(work, 'templates/standaard', name));
    const { status, said } = await run('controleer');
    expect(status).not.toBe(0);
    expect(said).toContain(melding);
  });
});
