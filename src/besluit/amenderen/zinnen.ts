import type { Nieuwpunt, Wijziging } from '../../domain/amendement.ts';
import { bedrag, formatBedrag, readBedrag } from '../../domain/bedrag.ts';
import { CONSIDERANSREGEL, type Consideranslijst } from '../../domain/considerans.ts';
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
    case 'verplaats': {
      const where = wijziging.plaats === 'na' ? 'na' : 'vóór';
      return `${eersteHoofdletter(punt(wijziging.doel))} te verplaatsen naar ${where} ${punt(wijziging.bij)}`;
    }
    case 'bedrag':
      return wijzigBedrag(wijziging, `Het bedrag van ${woord.bedrag(wijziging.pad.value)}`);
    case 'rijen':
      return wijzigRijen(wijziging, woord);
    case 'bijlage':
      return `Aan ${punt(wijziging.doel)} toe te voegen: ${wijzigBijlage(wijziging)}`;
    case 'opdracht': {
      const number = woord.nieuw(wijziging.tekst);
      const where = wijziging.plaats === 'na' ? 'Na' : 'Onder';
      const what = number ? ` een opdracht ${number}` : '';
      return `${where} ${punt(wijziging.doel)}${what} toe te voegen: ${quote(drukTekst(wijziging.tekst.value, druk))}`;
    }
  }
}

type Van<S extends Wijziging['soort']> = Extract<Wijziging, { soort: S }>;

/** "Na besluitpunt 2 een nieuw besluitpunt 2a in te voegen, luidende: …" */
function voegToe({ wordt, plaats, doel }: Van<'voeg_toe'>, woord: Puntwoord): string {
  const { enkelvoud, druk, nieuw } = woord;
  const numbers = wordt.flatMap((one) => nieuw(one.tekst) ?? []);
  const known = numbers.length === wordt.length ? ` ${opsomming(numbers)}` : '';
  const parts = wordt.map((one) => quote(drukPunt(one, druk)));
  const lijst = regelIn(doel, woord)?.lijst;
  const where = { na: 'Na', voor: 'Vóór', onder: lijst ? 'Aan' : 'Onder' }[plaats];
  const [one, more] = nieuweWoorden(lijst, plaats === 'onder', enkelvoud);
  const what = wordt.length > 1 ? more : one;
  const verb = plaats === 'onder' ? 'toe te voegen' : 'in te voegen';
  return `${where} ${noem(doel, woord)} ${what}${known} ${verb}, luidende: ${opsomming(parts)}`;
}

/** What something new is called: one, and several. */
function nieuweWoorden(
  lijst: Consideranslijst | undefined,
  onder: boolean,
  enkelvoud: Raad['puntwoord'],
): readonly [een: string, meer: string] {
  if (lijst) return [`een ${CONSIDERANSREGEL[lijst].nieuw}`, CONSIDERANSREGEL[lijst].meer];
  if (onder) return ['een onderdeel', 'onderdelen'];
  return [`een nieuw ${enkelvoud}`, `nieuwe ${enkelvoud}en`];
}

/** "Het bedrag van ‘Bouw’ in 2027 te verhogen met € 40.000"; `what` is how it begins. */
function wijzigBedrag({ waarde, was }: Van<'bedrag'>, what: string): string {
  const typed = waarde.bedrag.value;
  if (waarde.soort === 'met') {
    const verb = /^[-–−]/.test(typed.trim()) ? 'verlagen' : 'verhogen';
    return `${what} te ${verb} met ${euro(typed.trim().replace(/^[-–−+]\s*/, ''))}`;
  }
  const from = was ? ` van ${euro(was.value)}` : '';
  return `${what} te wijzigen${from} in ${euro(typed)}`;
}

/** "Na ‘Bouw’ toe te voegen: ‘Beheer’ (2027: € 40.000)"; rows come behind a row, or at the end of a table. */
function wijzigRijen({ pad, hoe, rijen }: Van<'rijen'>, woord: Puntwoord): string {
  const what = woord.bedrag(pad.value);
  if (hoe === 'schrap') return `${eersteHoofdletter(what)} te laten vervallen`;
  const duizend = woord.duizend(pad.value);
  const rows = opsomming(rijen.map((one) => rij(one, duizend)));
  if (hoe === 'vervang') return `${eersteHoofdletter(what)} te vervangen door ${rows}`;
  return `${pad.value.includes('.') ? 'Na' : 'Aan'} ${what} toe te voegen: ${rows}`;
}

/** "met dien verstande dat in Nota grondbeleid, pagina 110, ‘…’ wordt vervangen door ‘…’" */
function wijzigBijlage({ bijlage, plaats, was, wordt }: Van<'bijlage'>): string {
  const where = `met dien verstande dat in ${bijlage.value}, ${plaats.value},`;
  if (!was) return `${where} wordt ingevoegd: ${quote(wordt?.value ?? '')}`;
  const becomes = wordt ? `wordt vervangen door ${quote(wordt.value)}` : 'vervalt';
  return `${where} ${quote(was.value)} ${becomes}`;
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
