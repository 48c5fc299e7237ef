import { show } from '../show/shown.ts';
import { runProgram } from './run-program.ts';
import { browserOpTerminal } from './terminal/browser.ts';
import { describeBug } from './terminal/describe-bug.ts';
import { listenForSignals } from './terminal/signals.ts';
import type { Terminal } from './terminal/terminal.ts';
import { vraagOpTerminal } from './terminal/vraag.ts';
import { codeOf } from './writing/disk.ts';

/** Runs the command line that Node was started with, on the real terminal; the process ends with its exit status. */
export async function startProgram(): Promise<void> {
  const isSeen = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const browser = isSeen ? browserOpTerminal(process) : undefined;
  const terminal: Terminal = {
    out: (text) => process.stdout.write(String(text)),
    err: (text) => process.stderr.write(String(text)),
    color: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
    // Git sends what it shows through a pager that understands colours, and says so.
    colorOut:
      (process.stdout.isTTY === true || process.env.GIT_PAGER_IN_USE === 'true') &&
      process.env.NO_COLOR === undefined,
    interactive: process.stderr.isTTY === true,
    ...listenForSignals(),
    ...(isSeen && { vraag: vraagOpTerminal() }),
    ...(browser && { browser }),
  };

  process.stdout.on('error', (error) => {
    // Whoever reads the output may stop reading (`| head`).
    if (codeOf(error) === 'EPIPE') process.exit();
    terminal.err(show`fout: De uitvoer kan niet worden geschreven (${codeOf(error) ?? error.message}).\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => process.exit(2));

  // What Node itself would print is English, and for whoever works on the program.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (process.env.RAADSVOORSTEL_DEBUG) terminal.err(show`${warning.stack ?? warning.message}\n`);
  });
  process.on('uncaughtException', (error) => {
    terminal.err(show`${describeBug(error)}\n`);
    process.exit(2);
  });

  process.exitCode = await runProgram(process.argv.slice(2), terminal);
}
