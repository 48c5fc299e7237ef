import type { Nieuwpunt, Wijziging } from '../../domain/amendement.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { type Druk, drukTekst } from './snijd-tekst.ts';

/** The words of a house for what it decides. */
export interface Puntwoord {
  readonly enkelvoud: 'besluitpunt' | 'beslispunt';
  readonly druk: Druk;
  /** The printed number of a point that an operation names. */
  readonly label: (doel: string) => string;
  /** What a row or a cell of the tables is called: "‘Bouw’ in 2027". */
  readonly bedrag: (pad: string) => string;
}

/**
 * What an operation asks, as the sentence of an amendment: it completes "besluit het voorgestelde besluit als volgt te
 * wijzigen:".
 */
export function zinVan(wijziging: Wijziging, woord: Puntwoord): string {
  const { druk, label } = woord;
  const punt = (doel: { readonly value: string }) => `${woord.enkelvoud} ${label(doel.value)}`;
  switch (wijziging.soort) {
    case 'vervang':
      return `${eersteHoofdletter(punt(wijziging.doel))} te laten luiden: ${quote(drukPunt(wijziging.wordt, druk))}`;
    case 'schrap':
      return `${eersteHoofdletter(punt(wijziging.doel))} te laten vervallen`;
    case 'zinsnede': {
      const { was, wordt, keer } = wijziging;
      const where = `In ${punt(wijziging.doel)}${keer ? ` de ${keer.value}e keer` : ''}`;
      return wordt
        ? `${where} ${quote(was.value)} te vervangen door ${quote(drukTekst(wordt.value, druk))}`
        : `${where} ${quote(was.value)} te laten vervallen`;
    }
    case 'voeg_toe': {
      const { wordt, plaats } = wijziging;
      const parts = wordt.map((one) => quote(drukPunt(one, druk)));
      const many = wordt.length > 1;
      const what =
        plaats === 'onder'
          ? many
            ? 'onderdelen'
            : 'een onderdeel'
          : many
            ? `nieuwe ${woord.enkelvoud}en`
            : `een nieuw ${woord.enkelvoud}`;
      const where = { na: 'Na', voor: 'Vóór', onder: 'Onder' }[plaats];
      return `${where} ${punt(wijziging.doel)} ${what} ${plaats === 'onder' ? 'toe te voegen' : 'in te voegen'}, luidende: ${opsomming(parts)}`;
    }
    case 'verplaats':
      return `${eersteHoofdletter(punt(wijziging.doel))} te verplaatsen naar ${wijziging.plaats === 'na' ? 'na' : 'vóór'} ${punt(wijziging.bij)}`;
    case 'bedrag': {
      const { waarde, was, pad } = wijziging;
      const what = `Het bedrag van ${woord.bedrag(pad.value)}`;
      if (waarde.soort === 'met') {
        const less = /^[-–−]/.test(waarde.bedrag.value.trim());
        const amount = waarde.bedrag.value.trim().replace(/^[-–−+]\s*/, '');
        return `${what} te ${less ? 'verlagen' : 'verhogen'} met ${euro(amount)}`;
      }
      return was
        ? `${what} te wijzigen van ${euro(was.value)} in ${euro(waarde.bedrag.value)}`
        : `${what} te wijzigen in ${euro(waarde.bedrag.value)}`;
    }
    case 'rijen': {
      const names = wijziging.rijen.map((rij) =>
        quote((rij.soort === 'groep' ? rij.naam : rij.omschrijving)?.value ?? ''),
      );
      if (wijziging.hoe === 'schrap')
        return `${eersteHoofdletter(woord.bedrag(wijziging.pad.value))} te laten vervallen`;
      return wijziging.hoe === 'vervang'
        ? `${eersteHoofdletter(woord.bedrag(wijziging.pad.value))} te vervangen door ${opsomming(names)}`
        : `Bij ${woord.bedrag(wijziging.pad.value)} toe te voegen: ${opsomming(names)}`;
    }
    case 'bijlage': {
      const { bijlage, plaats, was, wordt } = wijziging;
      const where = `In ${bijlage.value}, ${plaats.value},`;
      if (was && wordt) return `${where} ${quote(was.value)} te vervangen door ${quote(wordt.value)}`;
      return was
        ? `${where} ${quote(was.value)} te laten vervallen`
        : `${where} in te voegen: ${quote(wordt?.value ?? '')}`;
    }
    case 'opdracht':
      return `${wijziging.plaats === 'na' ? 'Na' : 'Onder'} ${punt(wijziging.doel)} toe te voegen: ${quote(drukTekst(wijziging.tekst.value, druk))}`;
  }
}

/** The words of a point with its parts, as one line. */
function drukPunt({ tekst, sub }: Nieuwpunt, druk: Druk): string {
  const own = drukTekst(tekst.value, druk);
  if (sub.length === 0) return own;
  return `${own}: ${sub.map((one, at) => `${String.fromCharCode(97 + at)}. ${drukPunt(one, druk)}`).join('; ')}`;
}

function quote(text: string): string {
  return `‘${text}’`;
}

function euro(text: string): string {
  return /€|miljoen|miljard/.test(text) ? text : `€\u00a0${text}`;
}
