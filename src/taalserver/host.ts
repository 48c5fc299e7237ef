import type { SessionOptions } from '../session/session.ts';

/** What came of a command of the program, as on the command line. */
export interface Uitkomst {
  readonly status: number;
  /** What it printed, and what it told about problems. */
  readonly out: string;
  readonly err: string;
}

/** What the server asks of the computer that it runs on. Folders are full paths with forward slashes. */
export interface Host {
  /** The files below a folder as they are saved, and as they were last kept; paths count from the folder. */
  world(root: string): Omit<SessionOptions, 'templates'>;
  /** The folder of all templates for the work in a folder; those that come with the program for the work in none. */
  templates(root: string | undefined): string;
  /** The paths of all sources below a folder, counted from it. */
  bronnen(root: string): readonly string[];
  /** Does what the program does with these words in that folder, with the templates in `templates` where these are chosen. */
  run(words: readonly string[], root: string, templates?: string): Promise<Uitkomst>;
  /** Lets other messages come through. */
  turn(): Promise<void>;
}

/**
 * A computer as it may be used in folders that its user does not trust: texts and templates are read (they are data, and
 * nothing in them runs), but nothing is written, and git is not asked.
 */
export function withoutTrust(host: Host): Host {
  return {
    ...host,
    world: (root) => ({ world: host.world(root).world }),
    run: () =>
      Promise.resolve({
        status: 2,
        out: '',
        err: 'fout: U vertrouwt deze map niet, en daarom maakt het programma hier niets.\n',
      }),
  };
}
