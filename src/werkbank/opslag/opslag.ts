// src/werkbank/opslag: where the files of the page are kept: with the server, in a folder, or in the browser itself.

import type { Weigering } from '../../domain/weigering.ts';

/** What cannot be done, said in Dutch. */
export type Geweigerd = Weigering;

/** A file that is kept. */
export interface Opgeslagen {
  /** From the folder that is worked in, with forward slashes. */
  readonly pad: string;
  /** Another one for other content: SHA-256 in hex. */
  readonly kenmerk: string;
  /** In bytes. */
  readonly grootte: number;
}

/** A file with its content. */
export interface Inhoud {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kenmerk: string;
}

/**
 * What became of a write: done; not done, since the file is not what the writer took it for (`nu` is what stands there,
 * absent when it is gone); or not done for another reason.
 */
export type Geschreven =
  | { readonly soort: 'gelukt'; readonly kenmerk: string }
  | { readonly soort: 'botsing'; readonly nu?: Inhoud }
  | { readonly soort: 'geweigerd'; readonly reden: Geweigerd };

/** What changed outside the page: a file with other content, a new one, or (without `kenmerk`) one that is gone. */
export interface Wijziging {
  readonly pad: string;
  readonly kenmerk?: string;
}

/** Where the files of the page are kept. No method throws for what the disk or the server answers. */
export interface Opslag {
  /** What the user calls it: the name of the folder, or "Deze browser". */
  readonly naam: string;
  /** `map`: files on the disk, which others can change. `browser`: kept by the browser; to be downloaded to be had elsewhere. */
  readonly soort: 'map' | 'browser';
  /** Everything that is kept, sorted by path. */
  list(): Promise<readonly Opgeslagen[] | Geweigerd>;
  /** One file; undefined when it is not there. */
  read(pad: string): Promise<Inhoud | Geweigerd | undefined>;
  /**
   * Puts bytes in the place of a file, whole or not at all. `was` is the kenmerk of what the writer saw there, undefined
   * where there was nothing: when that is no longer so, nothing is written.
   */
  write(pad: string, bytes: Uint8Array<ArrayBuffer>, was: string | undefined): Promise<Geschreven>;
  /** Takes a file away, when it is still what the asker saw. */
  remove(pad: string, was: string): Promise<Geschreven>;
  /**
   * Tells of what changes outside the page, until the function that comes back is called; `verloren` is told why nothing is
   * heard, where that comes to be so, and undefined when that is over.
   */
  watch(
    meld: (wijzigingen: readonly Wijziging[]) => void,
    verloren: (reden: Geweigerd | undefined) => void,
  ): () => void;
}

/** A place where files can be kept, that the user can choose. */
export interface Opslagkeuze {
  /** What stands on the button: "Open een map". */
  readonly naam: string;
  readonly soort: Opslag['soort'];
  /** Is opened without being chosen: the page was started for it. */
  readonly direct?: true;
  /** Opens it, from within a click where the browser asks for leave; undefined when the user thought better of it. */
  open(): Promise<Opslag | Geweigerd | undefined>;
}

/** Whether an answer is the reason why there is none. */
export function isGeweigerd(answer: object | undefined): answer is Geweigerd {
  return answer !== undefined && 'melding' in answer;
}
