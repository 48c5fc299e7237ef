import { CommanderError } from 'commander';
import { show } from '../show/shown.ts';
import { describeCommanderError } from './commander-errors.ts';
import { createProgram } from './program.ts';
import { describeBug } from './terminal/describe-bug.ts';
import type { ExitStatus, Terminal } from './terminal/terminal.ts';
import { UsageError } from './terminal/usage-error.ts';

/** Runs the program with the words of a command line. Whatever goes wrong is told in Dutch on `err`; it never throws. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(
    terminal,
    (result) => {
      status = result;
    },
    words,
  );
  try {
    await program.parseAsync(asked(words), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const usage = error instanceof CommanderError ? describeCommanderError(error, program, words) : error;
    if (usage instanceof UsageError) {
      terminal.err(show`fout: ${usage.message}\n`);
      if (usage.hint) terminal.err(show`  hint: ${usage.hint}\n`);
    } else {
      terminal.err(show`${describeBug(error)}\n`);
    }
    return 2;
  }
}

/** What a command line asks for: nothing is the help, and so is `hulp` before the words of a command. */
function asked(words: readonly string[]): readonly string[] {
  if (words.length === 0) return ['--help'];
  const [first, ...command] = words;
  return first === 'hulp' && command.length > 1 ? [...command, '--help'] : words;
}
