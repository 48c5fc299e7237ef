import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, rest } from '../support/eventually.ts';
import { ROOT } from '../support/examples.ts';
import { type Following, followFolder, watchers } from '../support/follow-folder.ts';
import { proposal } from '../support/proposal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder('volg');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const TEXT = proposal([
  'De oude brug is gesloten.',
  'De oude brug is gesloten.\n\n![De brug](beeld/brug.png)',
]);
const before = watchers();
let following: Following;
const answerTo = (act: () => void, until: RegExp, times?: number) => following.answerTo(act, until, times);
const write = (path: string, content: string | Uint8Array) => following.write(path, content);

beforeAll(() => {
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  for (const slug of ['een', 'twee']) {
    mkdirSync(join(folder, 'proposals', slug, 'beeld'), { recursive: true });
    writeFileSync(join(folder, 'proposals', slug, 'beeld', 'brug.png'), PNG);
    writeFileSync(join(folder, 'proposals', slug, 'voorstel.md'), TEXT);
  }
  following = followFolder(folder, ['proposals'], ['html']);
});
afterAll(() => following.end());

const made = (slug: string) => following.read(`out/${slug}/raadsvoorstel.html`);

describe('volg', () => {
  test('should build everything first', async () => {
    const told = await answerTo(() => undefined, /gevolgd; stop met Ctrl-C/);
    expect(told.replace(/\d+,\d+ s/g, '… s')).toBe(
      'een: 2 bestanden gemaakt in … s; geen fouten.\ntwee: 2 bestanden gemaakt in … s; geen fouten.\n2 voorstellen gevolgd; stop met Ctrl-C.\n',
    );
  });

  test('should rebuild only the proposal that was saved, with one line', async () => {
    const told = await answerTo(
      () => write('proposals/een/voorstel.md', TEXT.replace('oude brug', 'stenen brug')),
      /een: .*\n/,
    );
    expect(told.replace(/\d+,\d+ s/g, '… s')).toBe('een: 2 bestanden gemaakt in … s; geen fouten.\n');
    expect(made('een')).toContain('stenen brug');
  });

  test('should tell what is wrong, keep what there was, and mend with the next save', async () => {
    const told = await answerTo(
      () => write('proposals/een/voorstel.md', TEXT.replace('## Doel', '## Doelen')),
      /een: .*\n/,
    );
    expect(told).toContain('een: niet gemaakt in');
    expect(told).toContain('fout [sectie-ontbreekt]');
    expect(made('een')).toContain('stenen brug');
    await answerTo(() => write('proposals/een/voorstel.md', TEXT), /een: 2 bestanden gemaakt/);
    expect(made('een')).toContain('oude brug');
  });

  test('should see an image that goes and comes', async () => {
    const gone = await answerTo(() => rmSync(join(folder, 'proposals/twee/beeld/brug.png')), /twee: .*\n/);
    expect(gone).toContain('twee: niet gemaakt');
    await answerTo(() => write('proposals/twee/beeld/brug.png', PNG), /twee: 2 bestanden gemaakt/);
  });

  test('should read the template again when it changes, for every proposal that uses it', async () => {
    const path = join('templates', 'standaard', 'sjabloon.yaml');
    const before = readFileSync(join(folder, path), 'utf8');
    const broken = await answerTo(
      () => write(path, before.replace('vrije_secties: ja', 'vrije_secties: jawel')),
      /(een|twee): .*\n/,
      2,
    );
    expect(broken.split("'jawel' moet ja of nee zijn.")).toHaveLength(2);
    await answerTo(
      () => write(path, before.replace('kop: Aanleiding', 'kop: De aanleiding')),
      /(een|twee): 2 bestanden/,
      2,
    );
    expect(made('een')).toContain('De aanleiding');
    expect(made('twee')).toContain('De aanleiding');
  });

  test('should check a template that no proposal uses when it is saved, and not before', async () => {
    const path = 'templates/waterdorp/sjabloon.yaml';
    const watched = watchers();
    mkdirSync(join(folder, 'templates', 'waterdorp'));
    write(path, 'breidt_uit: standaard\ngemeente: Waterdorp\n');
    // What is saved before the folder and the file are watched is how they began.
    await eventually(() => expect(watchers()).toBeGreaterThanOrEqual(watched + 2));
    await rest(600);
    expect(following.said()).not.toContain('waterdorp');
    const wrong = await answerTo(
      () => write(path, 'breidt_uit: standaard\nvelden: [wijk]\n'),
      /waterdorp: .*\n/,
    );
    expect(wrong).toContain('waterdorp: sjabloon gecontroleerd; 1 fout.');
    expect(wrong).toContain(`${path}:2:9: fout`);
    const good = await answerTo(
      () => write(path, 'breidt_uit: standaard\ngemeente: Waterdorp\norganisatie: Waterdorp\n'),
      /waterdorp: .*\n/,
    );
    expect(good).toBe('waterdorp: sjabloon gecontroleerd; geen fouten.\n');
  });

  test('should follow a proposal that is added', async () => {
    const added = () => {
      mkdirSync(join(folder, 'proposals', 'drie'));
      write('proposals/drie/voorstel.md', proposal());
    };
    await answerTo(added, /drie: 2 bestanden gemaakt/);
  });

  test('should see every save, also one right behind the end of a build', async () => {
    for (let round = 0; round < 6; round += 1) {
      const word = `ronde${round}`;
      await answerTo(
        () => write('proposals/een/voorstel.md', TEXT.replace('oude brug', `eerste ${word}`)),
        /een: 2 bestanden gemaakt/,
      );
      await rest(round % 3);
      await answerTo(
        () => write('proposals/een/voorstel.md', TEXT.replace('oude brug', `tweede ${word}`)),
        /een: 2 bestanden gemaakt/,
      );
      expect(made('een')).toContain(`tweede ${word}`);
    }
  });

  test('should say nothing but its lines when a file is saved again and again', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const watched = watchers();
    expect(watched).toBeGreaterThan(before);
    for (let save = 0; save < 30; save += 1) {
      write('proposals/een/voorstel.md', TEXT.replace('oude brug', `brug nummer ${save}`));
      await rest(20 + (save % 5) * 10);
    }
    await answerTo(() => write('proposals/een/voorstel.md', TEXT), /een: 2 bestanden gemaakt/);
    await rest(400);
    process.off('warning', note);
    expect(watchers()).toBeLessThanOrEqual(watched);
    expect(warnings).toEqual([]);
    expect(following.said().replace(/^een: 2 bestanden gemaakt in .*\n/gm, '')).toBe('');
  });

  test('should tell in one line that a proposal was removed, and keep what was made', async () => {
    const told = await answerTo(() => rmSync(join(folder, 'proposals/twee/voorstel.md')), /twee: .*\n/);
    expect(told).toBe('twee: verwijderd; wat ervan was gemaakt, blijft staan.\n');
    expect(made('twee')).toContain('brug');
    await answerTo(() => write('proposals/twee/voorstel.md', TEXT), /twee: 2 bestanden gemaakt/);
  });

  test('should wait for a next one when all are removed', async () => {
    const slugs = ['een', 'twee', 'drie'];
    const told = await answerTo(
      () => {
        for (const slug of slugs) rmSync(join(folder, 'proposals', slug, 'voorstel.md'));
      },
      /: verwijderd; .*\n/,
      3,
    );
    expect(told.split('\n')).toHaveLength(4);
    await answerTo(() => write('proposals/een/voorstel.md', TEXT), /een: 2 bestanden gemaakt/);
  });

  test('should end cleanly', async () => {
    expect(await following.end()).toBe(0);
    expect(following.said()).toMatch(/Gestopt\.\n$/);
    await eventually(() => expect(watchers()).toBe(before));
  });
});
