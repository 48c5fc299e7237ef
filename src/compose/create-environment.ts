import type { Image } from '../document/nodes.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import { type Environment, FootnoteCollector } from './environment.ts';
import { financienInTekst } from './financien-in-tekst.ts';

/** A proposal with what belongs to it; it passed the checks, unless it is only looked at. */
export interface ComposeSource {
  readonly voorstel: Voorstel;
  readonly financien: Financien;
  readonly geladen: GeladenSjabloon;
  /** The pictures of the proposal by the path that the author wrote. */
  readonly images: ReadonlyMap<string, Image>;
  /** It may hold errors: what cannot be printed is named between brackets. Never for a file. */
  readonly voorlopig?: boolean;
  /** The rows of its computed tables are only counted. */
  readonly zonderRijen?: boolean;
}

/** What the conversion of the Markdown of a proposal needs. */
export interface Voorstelomgeving extends Environment {
  readonly voorstel: Voorstel;
}

/** What the conversion of Markdown needs; a new one for each document, since footnotes count for each. */
export function createEnvironment({
  voorstel,
  financien,
  geladen,
  images,
  voorlopig = false,
  zonderRijen = false,
}: ComposeSource): Voorstelomgeving {
  return {
    voorstel,
    financien,
    huis: geladen.sjabloon.notatie,
    images,
    bijschriften: geladen.sjabloon.soorten[voorstel.soort.value]?.bijschriften ?? {},
    notes: new FootnoteCollector(voorstel),
    ...financienInTekst(financien, geladen.weergave, { voorlopig, zonderRijen }),
  };
}
