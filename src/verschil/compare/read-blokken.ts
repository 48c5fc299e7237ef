import { nooit } from '../../domain/tekst.ts';
import type { Tekstblok } from '../../domain/tekstblok.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Alineavorm } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import type { Lezer, Regel } from './lezer.ts';

/** A block of text in a section: a paragraph, an item of a list, a row of a table. */
export interface Blok extends Regel {
  readonly vorm: Alineavorm;
}

/** What blocks name that stands elsewhere. */
type Blokomgeving = Pick<Versie, 'images'> & { readonly financien: Pick<Versie['financien'], 'tabellen'> };

/**
 * The author's blocks one after the other, whatever their nesting. A computed table is known by its title; a picture
 * by its alternative text, its path and what is in it.
 */
export function readBlokken(
  blokken: readonly Tekstblok[],
  lezer: Lezer,
  versie: Blokomgeving,
  vorm: Alineavorm = 'alinea',
): readonly Blok[] {
  return blokken.flatMap((blok) => lees(blok, vorm, lezer, versie));
}

function lees(blok: Tekstblok, vorm: Alineavorm, lezer: Lezer, versie: Blokomgeving): readonly Blok[] {
  switch (blok.soort) {
    case 'alinea':
      return textBlok(vorm, lezer(blok.tekst));
    case 'kop':
      return textBlok('kop', lezer(blok.tekst));
    case 'lijst':
      return blok.punten.flatMap(({ inhoud }) => readBlokken(inhoud, lezer, versie, 'punt'));
    case 'citaat':
      return readBlokken(blok.inhoud, lezer, versie, 'citaat');
    case 'tabel':
      return blok.rijen.map(({ cellen }): Blok => {
        const cells = cellen.map((cel) => lezer(cel.tekst));
        const row = (key: keyof Regel) => cells.map((cell) => cell[key]).join(' | ');
        return { vorm: 'rij', tekst: row('tekst'), patroon: row('patroon') };
      });
    case 'tabelplaats': {
      const { naam } = blok;
      const titel = versie.financien.tabellen.get(naam)?.titel ?? naam;
      return [{ vorm: 'tabel', tekst: titel, patroon: `::tabel[${naam}]` }];
    }
    case 'afbeelding': {
      const tekst = `${blok.alt} (${blok.bestand})`.trim();
      const bytes = versie.images.get(blok.bestand)?.bytes;
      return [{ vorm: 'afbeelding', tekst, patroon: `${tekst} ${fingerprint(bytes)}` }];
    }
    default:
      return nooit(blok);
  }
}

function textBlok(vorm: Alineavorm, regel: Regel): readonly Blok[] {
  return regel.tekst === '' ? [] : [{ vorm, ...regel }];
}
