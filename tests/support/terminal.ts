import { runProgram } from '../../src/cli/run-program.ts';
import type { Shown } from '../../src/show/shown.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Somebody at a terminal, who gives these answers one after the other. */
interface User {
  readonly answers: readonly string[];
}

/** Runs the program in this process from a folder, as on a command line without a terminal unless there is a user. */
export async function runIn(folder: string, ...input: readonly (string | User)[]): Promise<Ran> {
  const words = input.filter((one) => typeof one === 'string');
  const answers = input.find((one) => typeof one !== 'string')?.answers.values();
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
      ...(answers && {
        vraag: async (vraag: Shown) => {
          const answer = answers.next().value ?? '';
          err += `${vraag}${answer}\n`;
          return answer;
        },
      }),
    });
    return { status, out, err };
  } finally {
    process.chdir(before);
  }
}
