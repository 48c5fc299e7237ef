import { runProgram } from '../../src/cli/run-program.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process from a folder, as on a command line without a terminal. */
export async function runIn(folder: string, ...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const before = process.cwd();
  process.chdir(folder);
  try {
    const status = await runProgram(words, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      color: false,
      interactive: false,
    });
    return { status, out, err };
  } finally {
    process.chdir(before);
  }
}
