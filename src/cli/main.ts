#!/usr/bin/env node
import { runProgram } from './run-program.ts';
import { vraagOpTerminal } from './terminal/vraag.ts';

// Whoever reads the output may stop reading (`| head`).
process.stdout.on('error', () => process.exit());

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (text) => process.stdout.write(String(text)),
  err: (text) => process.stderr.write(String(text)),
  color: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
  // Git sends what it shows through a pager that understands colours, and says so.
  colorOut:
    (process.stdout.isTTY === true || process.env.GIT_PAGER_IN_USE === 'true') &&
    process.env.NO_COLOR === undefined,
  interactive: process.stderr.isTTY === true,
  ...(process.stdin.isTTY === true && process.stderr.isTTY === true && { vraag: vraagOpTerminal() }),
});
