import type { Nieuwpunt, Wijziging } from '../../domain/amendement.ts';
import { bedrag, formatBedrag, readBedrag } from '../../domain/bedrag.ts';
import { CONSIDERANSREGEL } from '../../domain/considerans.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { type CellenInvoer, naamVan, type RijInvoer } from '../../domain/financien/invoer.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Raad } from '../../domain/raad.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { leesRegeladres } from './plek.ts';
import { type Druk, drukTekst } from './snijd-tekst.ts';

/** The words of a house for what it decides. */
export interface Puntwoord {
  readonly enkelvoud: Raad['puntwoord'];
  readonly druk: Druk;
  /** The printed number of a point that an operation names. */
  readonly label: (doel: string) => string;
  /** The number that a new point gets; undefined where it has none of its own. */
  readonly nieuw: (tekst: Located<Tekst>) => string | undefined;
  /** What a table, a row or a cell is called: "de tabel ‘Lasten’", "de post ‘Bouw’", "‘Bouw’ in 2027". */
  readonly bedrag: (pad: string) => string;
  /** Whether the rows of the table at this path are typed in thousands of euros. */
  readonly duizend: (pad: string) => boolean;
}

/**
 * What an operation asks, as the sentence of an amendment: it completes "besluit het voorgestelde besluit als volgt te
 * wijzigen:".
 */
export function zinVan(wijziging: Wijziging, woord: Puntwoord): string {
  const { druk } = woord;
  const punt = (doel: Located<string>) => noem(doel, woord);
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
    case 'voeg_toe':
      return voegToe(wijziging, woord);
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
      const duizend = woord.duizend(wijziging.pad.value);
      const rows = opsomming(wijziging.rijen.map((one) => rij(one, duizend)));
      const what = woord.bedrag(wijziging.pad.value);
      if (wijziging.hoe === 'schrap') return `${eersteHoofdletter(what)} te laten vervallen`;
      return wijziging.hoe === 'vervang'
        ? `${eersteHoofdletter(what)} te vervangen door ${rows}`
        : wijziging.pad.value.includes('.')
          ? `Na ${what} toe te voegen: ${rows}`
          : `Aan ${what} toe te voegen: ${rows}`;
    }
    case 'bijlage': {
      const { bijlage, plaats, was, wordt, doel } = wijziging;
      const where = `Aan ${punt(doel)} toe te voegen: met dien verstande dat in ${bijlage.value}, ${plaats.value},`;
      if (was && wordt) return `${where} ${quote(was.value)} wordt vervangen door ${quote(wordt.value)}`;
      return was
        ? `${where} ${quote(was.value)} vervalt`
        : `${where} wordt ingevoegd: ${quote(wordt?.value ?? '')}`;
    }
    case 'opdracht': {
      const number = woord.nieuw(wijziging.tekst);
      const where = wijziging.plaats === 'na' ? 'Na' : 'Onder';
      const what = number ? ` een opdracht ${number}` : '';
      return `${where} ${punt(wijziging.doel)}${what} toe te voegen: ${quote(drukTekst(wijziging.tekst.value, druk))}`;
    }
  }
}

/** "Na besluitpunt 2 een nieuw besluitpunt 2a in te voegen, luidende: …" */
function voegToe(
  { wordt, plaats, doel }: Extract<Wijziging, { soort: 'voeg_toe' }>,
  woord: Puntwoord,
): string {
  const { enkelvoud, druk, nieuw } = woord;
  const many = wordt.length > 1;
  const numbers = wordt.flatMap((one) => nieuw(one.tekst) ?? []);
  const known = numbers.length === wordt.length ? ` ${opsomming(numbers)}` : '';
  const parts = wordt.map((one) => quote(drukPunt(one, druk)));
  const where = { na: 'Na', voor: 'Vóór', onder: 'Onder' }[plaats];
  const lijst = regelIn(doel, woord)?.lijst;
  const words = lijst
    ? many
      ? CONSIDERANSREGEL[lijst].meer
      : `een ${CONSIDERANSREGEL[lijst].nieuw}`
    : plaats === 'onder'
      ? many
        ? 'onderdelen'
        : 'een onderdeel'
      : many
        ? `nieuwe ${enkelvoud}en`
        : `een nieuw ${enkelvoud}`;
  const verb = plaats === 'onder' ? 'toe te voegen' : 'in te voegen';
  return `${lijst && plaats === 'onder' ? 'Aan' : where} ${noem(doel, woord)} ${words}${known} ${verb}, luidende: ${opsomming(parts)}`;
}

/** The place that an operation names, in words: "besluitpunt 2", "overweging 1", "de grondslagen". */
function noem(doel: Located<string>, woord: Puntwoord): string {
  const regel = regelIn(doel, woord);
  if (!regel) return `${woord.enkelvoud} ${woord.label(doel.value)}`;
  const { een, meer } = CONSIDERANSREGEL[regel.lijst];
  return regel.nummer === undefined ? `de ${meer}` : `${een} ${regel.nummer}`;
}

/** The line of the considerans that is meant; a point with such an id goes first. */
function regelIn({ value }: Located<string>, { label }: Puntwoord): ReturnType<typeof leesRegeladres> {
  return label(value) === value ? leesRegeladres(value) : undefined;
}

/** "De besluitpunten 3 en 4 te vernummeren tot 4 en 5"; undefined where every point keeps its number. */
export function vernummerzin(
  paren: readonly (readonly [van: string, naar: string])[],
  { enkelvoud }: Pick<Puntwoord, 'enkelvoud'>,
): string | undefined {
  if (paren.length === 0) return undefined;
  const [van, naar] = [paren.map(([old]) => old), paren.map(([, now]) => now)];
  const what =
    paren.length === 1 ? `${eersteHoofdletter(enkelvoud)} ${van[0]}` : `De ${enkelvoud}en ${opsomming(van)}`;
  return `${what} te vernummeren tot ${opsomming(naar)}`;
}

/** A row as it comes into a table: its name, with its amounts by year where it has any. */
function rij(invoer: RijInvoer, duizend: boolean): string {
  const name = quote(naamVan(invoer).value);
  if (invoer.soort === 'groep')
    return `${name} met ${opsomming(invoer.leden.map((one) => rij(one, duizend)))}`;
  const cells = invoer.soort === 'post' && Array.isArray(invoer.bedragen) ? invoer.bedragen : [];
  const amounts = (cells as CellenInvoer).flatMap(({ key, value }) =>
    'value' in value ? [`${key.value}: ${euro(value.value, duizend)}`] : [],
  );
  return amounts.length > 0 ? `${name} (${amounts.join('; ')})` : name;
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

/** An amount as it is printed, however it was typed. */
function euro(text: string, duizend = false): string {
  const read = readBedrag(text);
  if (read.ok && read.waarde.soort === 'bedrag') {
    return formatBedrag(duizend ? bedrag(read.waarde.waarde.times(1000)) : read.waarde);
  }
  return /€|miljoen|miljard/.test(text) ? text : `€\u00a0${text}`;
}
