import type { Block, Inline } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Tekstblok } from '../domain/tekstblok.ts';
import { createSource } from '../source/source-text.ts';
import type { GeladenSjabloon } from '../template/geladen-sjabloon.ts';
import { convertBlocks } from './convert-blocks.ts';
import { convertInlines } from './convert-inline.ts';
import { endWith } from './sentence-end.ts';
import { stukomgeving } from './stuk-environment.ts';

/** Running text of a meeting or a piece, as the document prints it. */
export interface Tekstdrukker {
  regel(tekst: Tekst): readonly Inline[];
  /** Without the sign at its end. */
  zin(tekst: Tekst): readonly Inline[];
  /** The words alone, without the sign at their end. */
  plat(tekst: Tekst): string;
  blokken(blokken: readonly Tekstblok[]): readonly Block[];
}

/** Prints text that stands beside no proposal; what only a proposal can fill in was refused when it was read. */
export function tekstdrukker(geladen: GeladenSjabloon): Tekstdrukker {
  const tekst = {
    source: createSource('', ''),
    geletOp: [],
    overwegende: [],
    gehoord: [],
    besluitpunten: [],
    besluitpuntenCollege: [],
    secties: [],
    voetnoten: new Map(),
  };
  const environment = stukomgeving(tekst, { geladen, images: new Map() });
  const zin = (tekst: Tekst) => endWith(convertInlines(tekst, environment), '');
  return {
    regel: (tekst) => convertInlines(tekst, environment),
    zin,
    plat: (tekst) => plainText(zin(tekst)),
    blokken: (blokken) => convertBlocks(blokken, environment),
  };
}
