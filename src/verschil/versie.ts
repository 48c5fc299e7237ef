import type { Image } from '../document/nodes.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Voorstel } from '../gegevens/register.ts';

/** One version of a proposal, as far as it could be read. */
export interface Versie {
  readonly voorstel: Voorstel;
  readonly financien: Financien;
  /** The pictures by the path that the author wrote. */
  readonly images: ReadonlyMap<string, Image>;
  /** The bijlagen that are there, by the path that the author wrote. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
  /** Keys of the frontmatter that could not be read. */
  readonly onleesbaar: ReadonlySet<string>;
}
