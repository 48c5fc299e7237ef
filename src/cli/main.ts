#!/usr/bin/env node
import { CommanderError } from 'commander';
import { describeCommanderError } from './commander-errors.ts';
import { createProgram } from './program.ts';
import { describeBug, type ExitStatus, type Terminal } from './run.ts';
import { UsageError } from './usage-error.ts';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
  interactive: process.stderr.isTTY === true,
};

/** Runs the program with the words of the command line; never throws for what a user can do wrong. */
async function main(words: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...(words.length === 0 ? ['--help'] : words)], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const usage = error instanceof CommanderError ? describeCommanderError(error, program) : error;
    if (usage instanceof UsageError) {
      terminal.err(`fout: ${usage.message}\n${usage.hint ? `  hint: ${usage.hint}\n` : ''}`);
      return 2;
    }
    terminal.err(`${describeBug(error)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
