import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Image } from '../document/nodes.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { Located } from '../source/located.ts';
import type { Passage } from './tekst/passage.ts';

/** What the fonts of the house style can print. */
export interface PrintableCharacters {
  readonly has: (character: number) => boolean;
  /** Whether one font alone has a letter and all marks on it. */
  readonly hasTogether: (cluster: string) => boolean;
}

/** Everything that a rule may look at. */
export interface CheckInput {
  readonly voorstel: Voorstel;
  readonly financien: Financien;
  readonly sjabloon: Sjabloon;
  /** The pictures that could be read, by the path that the author wrote. */
  readonly images: ReadonlyMap<string, Image>;
  readonly characters: PrintableCharacters;
  /** The characters that the template prints itself, each at the first place where it stands. */
  readonly vasteTekens: readonly Located<string>[];
  /** Keys of the frontmatter that hold something unreadable: what stands there is left out, in whole or in part. */
  readonly onleesbaar: ReadonlySet<string>;
  /** All running text, one block after the other, as plain text that knows its place. */
  readonly passages: readonly Passage[];
}

/** A check that gives its findings a name and severity itself; its names have a page under elders/. */
export type Check = (input: CheckInput) => readonly Diagnostic[];
