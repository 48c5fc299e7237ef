import { nooit } from '../../domain/tekst.ts';
import type { Alinea, Tekstblok } from '../../domain/tekstblok.ts';
import type { LopendeTekst } from '../../domain/voorstel.ts';

/** A block that goes on until an empty line, so that a line below it may be swallowed. */
export interface Omvattend {
  readonly soort: 'opsomming' | 'citaat' | 'voetnoot';
  /** The paragraph at its end: all that follows without an empty line is part of it. */
  readonly slot: Alinea;
  /** How far the line on which it begins is set in. */
  readonly inspringing: number;
}

/** The outermost lists, quotations and footnotes of a proposal that end in a paragraph. */
export function readOmvattend({ secties, voetnoten }: LopendeTekst): readonly Omvattend[] {
  const blokken = secties.flatMap(({ inhoud, argumenten }) => [
    ...inhoud,
    ...argumenten.flatMap((argument) => argument.inhoud),
  ]);
  return [
    ...blokken.flatMap((blok) => {
      const soort = blok.soort === 'lijst' ? 'opsomming' : blok.soort === 'citaat' ? 'citaat' : undefined;
      return soort ? omvattend(soort, blok) : [];
    }),
    ...[...voetnoten.values()].flatMap(({ inhoud }) => {
      const last = inhoud.at(-1);
      return last ? omvattend('voetnoot', last) : [];
    }),
  ];
}

function omvattend(soort: Omvattend['soort'], blok: Tekstblok): readonly Omvattend[] {
  const slot = lastAlinea(blok);
  const { source, start } = blok.span;
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  return slot ? [{ soort, slot, inspringing: soort === 'voetnoot' ? 0 : start - line }] : [];
}

function lastAlinea(blok: Tekstblok): Alinea | undefined {
  switch (blok.soort) {
    case 'alinea':
      return blok;
    case 'lijst': {
      const last = blok.punten.at(-1)?.inhoud.at(-1);
      return last && lastAlinea(last);
    }
    case 'citaat': {
      const last = blok.inhoud.at(-1);
      return last && lastAlinea(last);
    }
    case 'kop':
    case 'tabel':
    case 'tabelplaats':
    case 'afbeelding':
      return undefined;
    default:
      return nooit(blok);
  }
}
