import type { Uri } from 'vscode';

/** What came of a command of the program, as on the command line. */
export interface Uitkomst {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** How the extension asks the server. */
export interface Vragen {
  /** A request of the protocol, or one of our own; undefined where there is no server. */
  request<T>(method: string, params: object): Promise<T | null | undefined>;
  /** Runs a command of the program in the folder of a file; null where it cannot run. */
  run(words: readonly string[], uri: Uri): Promise<Uitkomst | null | undefined>;
}

/** Commands of the program that work on the file that is open, by what they are called here and there. */
export const OP_BESTAND = ['bouw', 'controleer', 'agenda', 'besluit', 'besluitenlijst', 'amendeer'] as const;

export type OpBestand = (typeof OP_BESTAND)[number];
