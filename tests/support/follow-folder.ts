import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { volg } from '../../src/cli/actions/volg.ts';
import type { Shown } from '../../src/show/shown.ts';
import type { Formaat } from '../../src/writers/index.ts';
import { rest } from './eventually.ts';

/** A `volg` that runs, in a folder that is the working folder meanwhile. */
export interface Following {
  /** Does something and gives what is said from then on until it has said `until`, `times` times; within `most` milliseconds. */
  answerTo(act: () => void, until: RegExp, times?: number, most?: number): Promise<string>;
  /** What was said since the last answer was asked for. */
  said(): string;
  /** Writes a file of the folder. */
  write(path: string, content: string | Uint8Array): void;
  /** What stands in a file of the folder. */
  read(path: string): string;
  /** What it ends with. */
  end(): Promise<number>;
}

/** Follows paths in a folder, in formats, from its own first build on. */
export function followFolder(
  folder: string,
  paths: readonly string[],
  formaten: readonly (Formaat | 'json')[],
): Following {
  const home = process.cwd();
  const stop = new AbortController();
  let out = '';
  let err = '';
  process.chdir(folder);
  const ended = volg(
    paths,
    { uit: 'out', formaten, variant: 'openbaar', templates: 'templates' },
    {
      out: (text: Shown) => {
        out += text;
      },
      err: (text: Shown) => {
        err += text;
      },
      color: false,
      interactive: false,
    },
    stop.signal,
  );
  return {
    async answerTo(act, until, times = 1, most = 50_000) {
      [out, err] = ['', ''];
      act();
      for (const start = performance.now(); performance.now() - start < most; ) {
        if ((out.match(new RegExp(until, `g${until.flags}`)) ?? []).length >= times) return out + err;
        await rest(5);
      }
      throw new Error(`no '${until}' in: ${out}${err}`);
    },
    said: () => out + err,
    write: (path, content) => writeFileSync(join(folder, path), content),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    async end() {
      stop.abort();
      const status = await ended;
      process.chdir(home);
      return status;
    },
  };
}

/** How much the system watches for this process. */
export function watchers(): number {
  return process.getActiveResourcesInfo().filter((one) => /^(?:FSEvent|Stat)/.test(one)).length;
}
