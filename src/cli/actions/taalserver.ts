import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BRONNAMEN } from '../../bronnen/bron.ts';
import type { Host, Uitkomst } from '../../taalserver/host.ts';
import { serve } from '../../taalserver/serve.ts';
import { createDiskWorld } from '../../world/disk-world.ts';
import { createCommittedWorld } from '../../world/git/committed-world.ts';
import { slashes } from '../../world/slashes.ts';
import { bronnenBelow } from '../proposals/bronnen-below.ts';
import { ownTemplates, SJABLONEN, templatesFolder } from '../proposals/templates-folder.ts';

/**
 * Serves an editor over stdin and stdout until it ends; the process ends with it, with status 0 after a shutdown and 1
 * without.
 */
export function taalserver(): Promise<never> {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), thisComputer());
  return new Promise(() => undefined);
}

/** The disk, git and the program itself. */
export function thisComputer(): Host {
  return {
    world(root) {
      const world = createDiskWorld(root);
      return { world, vorige: () => createCommittedWorld(world) };
    },
    templates: (root) => (root === undefined ? ownTemplates() : templatesFolder(root)),
    bronnen: (root) => bronnenBelow(root, BRONNAMEN).map((path) => slashes(relative(root, path))),
    run,
    turn: () => new Promise((next) => setImmediate(next)),
  };
}

/** Runs this program once more, in a process of its own: it works in a folder, and what it prints is no message to an editor. */
function run(words: readonly string[], root: string, templates?: string): Promise<Uitkomst> {
  const main = process.argv[1] ?? fileURLToPath(import.meta.url);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [main, ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(templates !== undefined && { [SJABLONEN]: templates }) },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? 2, out, err }));
  });
}
