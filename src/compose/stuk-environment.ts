import type { Image } from '../document/nodes.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { LopendeTekst } from '../domain/voorstel.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import { type Environment, FootnoteCollector } from './environment.ts';
import { financienInTekst } from './financien-in-tekst.ts';

/** What the text of an amendment or a motion is printed with; `financien` are those of the proposal that it is about. */
export function stukomgeving(
  tekst: LopendeTekst,
  {
    geladen: { sjabloon, weergave },
    images,
    financien = { jaren: [], tabellen: new Map(), uitgangspunten: [] },
  }: {
    readonly geladen: GeladenSjabloon;
    readonly images: ReadonlyMap<string, Image>;
    readonly financien?: Financien | undefined;
  },
): Environment {
  return {
    voorstel: tekst,
    huis: sjabloon.notatie,
    images,
    financien,
    bijschriften: {},
    notes: new FootnoteCollector(tekst),
    ...financienInTekst(financien, weergave),
  };
}
