import type { Raster } from './raster.ts';

/** What a programma or a reserve takes and gives, by the keys of the block. */
export type Postdeel = 'lasten' | 'baten' | 'stortingen' | 'onttrekkingen';
export type Uitkomst = 'totaal_lasten' | 'totaal_baten' | 'saldo' | 'resultaat';

/** A programma or a reserve, with the number of each of its rows. */
export interface Wijzigingspost {
  readonly soort: 'programma' | 'reserve';
  readonly naam: string;
  readonly rijen: Partial<Readonly<Record<Postdeel, number>>>;
}

/** The rows of a change of the budget: what changes, and what it comes to. */
export interface Wijzigingsrijen {
  readonly posten: readonly Wijzigingspost[];
  readonly uitkomsten: Partial<Readonly<Record<Uitkomst, number>>>;
}

const DELEN: readonly (readonly [Postdeel, RegExp])[] = [
  ['lasten', /^(?:lasten|uitgaven)$/i],
  ['baten', /^(?:baten|inkomsten)$/i],
  ['stortingen', /^(?:stortingen?|toevoeging(?:en)?|dotaties?)$/i],
  ['onttrekkingen', /^onttrekking(?:en)?$/i],
];

const UITKOMSTEN: readonly (readonly [Uitkomst, RegExp])[] = [
  ['totaal_lasten', /^tota(?:al|le) (?:van de )?lasten$/i],
  ['totaal_baten', /^tota(?:al|le) (?:van de )?baten$/i],
  ['saldo', /^saldo(?: (?:van )?baten en lasten)?$/i],
  ['resultaat', /^(?:geraamd )?resultaat(?: na .*)?$/i],
];

interface Onderhanden {
  readonly naam: string;
  readonly rijen: Partial<Record<Postdeel, number>>;
}

/**
 * Parts the rows of a table: a name without amounts, below it lasten and baten or stortingen and onttrekkingen, and
 * last the outcomes, each once. Undefined when a row is anything else.
 */
export function verdeelRijen({ rijen }: Raster): Wijzigingsrijen | undefined {
  const posten: Onderhanden[] = [];
  const uitkomsten: Partial<Record<Uitkomst, number>> = {};
  for (const [index, { label, cellen }] of rijen.entries()) {
    const [deel] = DELEN.find(([, pattern]) => pattern.test(label)) ?? [];
    const [uitkomst] = UITKOMSTEN.find(([, pattern]) => pattern.test(label)) ?? [];
    const post = posten.at(-1);
    const done = Object.keys(uitkomsten).length > 0;
    if (cellen.every(({ tekst }) => tekst === '')) {
      if (done || label === '' || deel !== undefined) return undefined;
      posten.push({ naam: label, rijen: {} });
    } else if (deel !== undefined) {
      if (done || !post || post.rijen[deel] !== undefined) return undefined;
      post.rijen[deel] = index;
    } else if (uitkomst !== undefined) {
      if (uitkomsten[uitkomst] !== undefined) return undefined;
      uitkomsten[uitkomst] = index;
    } else return undefined;
  }
  const known = posten.map(soortVan);
  return known.every((one) => one !== undefined) ? { posten: known, uitkomsten } : undefined;
}

/** A programma has lasten and baten, a reserve what goes in and comes out; undefined for one with both or with nothing. */
function soortVan({ naam, rijen }: Onderhanden): Wijzigingspost | undefined {
  const programma = rijen.lasten !== undefined || rijen.baten !== undefined;
  const reserve = rijen.stortingen !== undefined || rijen.onttrekkingen !== undefined;
  if (programma === reserve) return undefined;
  return { soort: programma ? 'programma' : 'reserve', naam, rijen };
}
