import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../support/examples.ts';
import { makeRepository } from '../../support/git-repository.ts';
import { proposal } from '../../support/proposal.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { runIn } from '../../support/terminal.ts';

const PAD = 'proposals/brug/voorstel.md';
const { folder, git, write, commit } = makeRepository();
write(PAD, proposal());
write('proposals/brug/bijlagen/kaart.txt', 'kaart');
const first = commit('een');
write(PAD, proposal(['De oude brug is gesloten.', 'De oude brug is gesloopt.']));
commit('twee');

/** A program that tells that it ran, and a file that it does so by. */
const canary = join(dirname(folder), 'kanarie');
const sang = join(dirname(folder), 'gezongen');
writeFileSync(canary, `#!/bin/sh\ncat >/dev/null 2>&1 </dev/null\necho "$0 $@" >> "${sang}"\nexit 1\n`, {
  mode: 0o755,
});

/** Settings that start a program or fetch something, one way or another. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', canary],
  ['core.hooksPath', join(dirname(folder), 'haken')],
  ['core.pager', canary],
  ['core.editor', canary],
  ['core.sshCommand', canary],
  ['core.gitProxy', canary],
  ['core.askPass', canary],
  ['core.alternateRefsCommand', canary],
  ['core.attributesFile', join(dirname(folder), 'kenmerken')],
  ['core.worktree', tmpdir()],
  ['core.repositoryformatversion', '1'],
  ['pager.show', canary],
  ['pager.log', canary],
  ['alias.ls-tree', `!${canary}`],
  ['alias.cat-file', `!${canary}`],
  ['diff.external', canary],
  ['diff.kanarie.textconv', canary],
  ['diff.kanarie.command', canary],
  ['filter.kanarie.clean', canary],
  ['filter.kanarie.smudge', canary],
  ['filter.kanarie.process', canary],
  ['filter.kanarie.required', 'true'],
  ['merge.kanarie.driver', canary],
  ['log.showSignature', 'true'],
  ['gpg.program', canary],
  ['gpg.ssh.program', canary],
  ['credential.helper', `!${canary}`],
  ['interactive.diffFilter', canary],
  ['sequence.editor', canary],
  ['uploadpack.packObjectsHook', canary],
  ['remote.origin.url', `ext::${canary} %S`],
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialclonefilter', 'blob:none'],
  ['extensions.partialClone', 'origin'],
  ['protocol.allow', 'always'],
  ['protocol.ext.allow', 'always'],
  ['include.path', join(dirname(folder), 'meer')],
];

/** Turns the repository into one in which every setting and every hook runs the canary, and HEAD has a signature. */
function poison(): void {
  const plain = git('cat-file', 'commit', 'HEAD');
  const signed = plain.replace(
    '\n\n',
    '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n',
  );
  const name = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: folder,
    input: signed,
    encoding: 'utf8',
  });
  git('update-ref', 'refs/heads/main', name.trim());
  const haken = join(dirname(folder), 'haken');
  for (const place of [haken, join(folder, '.git', 'hooks')]) {
    mkdirSync(place, { recursive: true });
    for (const name of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'pre-commit',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(join(place, name), readFileSync(canary), { mode: 0o755 });
    }
  }
  writeFileSync(join(dirname(folder), 'kenmerken'), '* filter=kanarie diff=kanarie\n');
  writeFileSync(
    join(dirname(folder), 'meer'),
    `[core]\n\tpager = ${canary}\n[filter "nog"]\n\tsmudge = ${canary}\n`,
  );
  write('.gitattributes', '* filter=kanarie diff=kanarie merge=kanarie\n');
  mkdirSync(join(folder, '.git', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=kanarie diff=kanarie\n');
  for (const [key, value] of SETTINGS) git('config', key, value);
}

poison();
afterEach(() => {
  rmSync(sang, { force: true });
  vi.unstubAllEnvs();
});

describe('a repository in which every setting runs a program', () => {
  test('should run it when git is asked as it is: the canary sings', () => {
    spawnSync('git', ['show', 'HEAD'], { cwd: folder });
    expect(existsSync(sang)).toBe(true);
  });

  test.each([
    ['with the work tree', ['HEAD~1']],
    ['with another revision', ['HEAD~1', 'HEAD']],
    ['from where two branches part', ['HEAD~1...main']],
    ['by an unknown name', ['nergens..HEAD']],
    ['with documents', ['HEAD~1', 'HEAD', '--formaat', 'html,json', '--uit', join(dirname(folder), 'uit')]],
  ])('should run nothing and be compared as any other: %s', async (_, words) => {
    const { out, err } = await runIn(folder, 'verschil', ...words);
    expect(existsSync(sang), existsSync(sang) ? readFileSync(sang, 'utf8') : '').toBe(false);
    if (words[0] !== 'nergens..HEAD') expect(out + err).toMatch(/gewijzigd|geschreven/);
  });

  test('should not be helped by the environment', async () => {
    const bad = {
      GIT_EXTERNAL_DIFF: canary,
      GIT_SSH_COMMAND: canary,
      GIT_PAGER: canary,
      GIT_ASKPASS: canary,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: canary,
      GIT_CONFIG_GLOBAL: join(dirname(folder), 'meer'),
      GIT_TRACE: join(dirname(folder), 'spoor'),
      GIT_DIR: '/nergens',
      GIT_WORK_TREE: '/nergens',
      GIT_INDEX_FILE: '/nergens',
    };
    for (const [name, value] of Object.entries(bad)) vi.stubEnv(name, value);
    const { status, out } = await runIn(folder, 'verschil', 'HEAD~1', 'HEAD');
    expect(status).toBe(0);
    expect(out).toContain('gewijzigd');
    expect(existsSync(sang)).toBe(false);
    expect(existsSync(join(dirname(folder), 'spoor'))).toBe(false);
  });

  test('should not run a program of the name of git that lies in it', async () => {
    writeFileSync(join(folder, 'git'), readFileSync(canary), { mode: 0o755 });
    chmodSync(join(folder, 'git'), 0o755);
    vi.stubEnv('PATH', `.:${process.env.PATH}`);
    const { status } = await runIn(folder, 'verschil', 'HEAD~1', 'HEAD');
    rmSync(join(folder, 'git'));
    expect(status).toBe(0);
    expect(existsSync(sang)).toBe(false);
  });

  test('should fetch nothing that is missing, and tell which file cannot be read', async () => {
    const blob = execFileSync('git', ['rev-parse', `${first}:${PAD}`], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
    const object = join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2));
    renameSync(object, `${object}.weg`);
    const { status, err, out } = await runIn(folder, 'verschil', first, 'HEAD');
    renameSync(`${object}.weg`, object);
    expect(existsSync(sang)).toBe(false);
    expect(status).toBe(2);
    expect(err).toContain(`${PAD}:1:1: fout [bestand-onleesbaar]`);
    expect(out).toContain('niet te vergelijken');
  });

  test('should leave nothing of the repository that was made to ask', async () => {
    const empty = tempFolder('leeg');
    vi.stubEnv('TMPDIR', empty);
    await runIn(folder, 'verschil', 'HEAD~1', 'HEAD');
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe('a folder that points to the repository of somebody else', () => {
  const other = tempFolder('wijzer');
  const inside = join(other, 'map');
  afterEach(() => rmSync(inside, { recursive: true, force: true }));

  test.each([
    ['a file', () => writeFileSync(join(inside, '.git'), `gitdir: ${join(folder, '.git')}\n`)],
    ['a link', () => symlinkSync(join(folder, '.git'), join(inside, '.git'))],
    [
      'a work tree that does not point back',
      () => {
        const own = join(folder, '.git', 'worktrees', 'nep');
        mkdirSync(own, { recursive: true });
        writeFileSync(join(own, 'commondir'), '../..\n');
        writeFileSync(join(own, 'gitdir'), `${join(folder, '.git')}\n`);
        writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/main\n');
        writeFileSync(join(inside, '.git'), `gitdir: ${own}\n`);
      },
    ],
    [
      'its objects',
      () => {
        mkdirSync(join(inside, '.git', 'refs', 'heads'), { recursive: true });
        symlinkSync(join(folder, '.git', 'objects'), join(inside, '.git', 'objects'));
        writeFileSync(join(inside, '.git', 'HEAD'), `${first}\n`);
      },
    ],
  ])('should be refused: by %s', async (_, point) => {
    mkdirSync(inside);
    point();
    const { status, err } = await runIn(inside, 'verschil');
    expect(status).toBe(2);
    expect(err).toContain('verwijst naar een archief buiten deze map');
  });
});

describe('other kinds of repositories', () => {
  const names = {
    GIT_AUTHOR_NAME: 'P',
    GIT_AUTHOR_EMAIL: 'p@e.nl',
    GIT_COMMITTER_NAME: 'P',
    GIT_COMMITTER_EMAIL: 'p@e.nl',
  };
  const env = { ...process.env, ...names, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const run = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, env, encoding: 'utf8' });

  function fresh(...init: string[]): string {
    const made = join(tempFolder('soort'), 'archief');
    mkdirSync(join(made, 'proposals', 'brug'), { recursive: true });
    run(made, 'init', '-q', '-b', 'main', ...init);
    cpSync(join(ROOT, 'templates', 'standaard'), join(made, 'templates', 'standaard'), { recursive: true });
    for (const weg of ['gesloten', 'gesloopt', 'verdwenen']) {
      writeFileSync(join(made, PAD), proposal(['De oude brug is gesloten.', `De oude brug is ${weg}.`]));
      run(made, 'add', '-A');
      run(made, 'commit', '-q', '-m', weg);
    }
    return made;
  }

  test('should be read too: SHA-256, packed with deltas, packed names', async () => {
    const made = fresh('--object-format=sha256');
    run(made, 'tag', '-a', '-m', 'x', 'v1', 'HEAD~1');
    run(made, 'gc', '-q', '--aggressive');
    const { out } = await runIn(made, 'verschil', 'HEAD~2', 'v1');
    expect(out).toContain('[-gesloten-]{+gesloopt+}');
  });

  const sha1 = fresh();

  test('should be read too: a shallow clone, as a pipeline makes it', async () => {
    const clone = join(dirname(sha1), 'kloon');
    run(dirname(sha1), 'clone', '-q', '--depth', '2', `file://${sha1}`, clone);
    const { out } = await runIn(clone, 'verschil', 'HEAD~1...HEAD');
    expect(out).toContain('[-gesloopt-]{+verdwenen+}');
    expect((await runIn(clone, 'verschil', 'HEAD~2')).status).toBe(2);
  });

  test('should be read too: a work tree beside, and a submodule', async () => {
    run(sha1, 'worktree', 'add', '-q', '--detach', join(dirname(sha1), 'naast'), 'HEAD~1');
    expect((await runIn(join(dirname(sha1), 'naast'), 'verschil', 'main')).out).toContain(
      '[-verdwenen-]{+gesloopt+}',
    );
    const around = fresh();
    run(around, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sha1, 'deel');
    expect((await runIn(join(around, 'deel'), 'verschil', 'HEAD~1')).out).toContain(
      '[-gesloopt-]{+verdwenen+}',
    );
  });

  test('should be read too: files kept by Git LFS, of which only the right content is taken', async () => {
    const content = proposal(['De oude brug is gesloten.', 'De oude brug is opgeborgen.']);
    const oid = execFileSync('sha256sum', { input: content, encoding: 'utf8' }).slice(0, 64);
    const size = Buffer.byteLength(content);
    writeFileSync(
      join(sha1, PAD),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
    );
    run(sha1, 'add', '-A');
    run(sha1, 'commit', '-q', '-m', 'lfs');
    const store = join(sha1, '.git', 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, oid), content);
    expect((await runIn(sha1, 'verschil', 'HEAD~1', 'HEAD')).out).toContain('{+opgeborgen+}');
    writeFileSync(join(store, oid), content.replace('opgeborgen', 'vervangen!'));
    expect((await runIn(sha1, 'verschil', 'HEAD~1', 'HEAD')).out).not.toContain('vervangen!');
  });
});
