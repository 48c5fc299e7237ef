import { isSeq } from 'yaml';
import type { FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import type { Vorm } from '../../domain/vorm.ts';
import type { Formuliercel, Formulierrij, Toevoegbaar } from '../formulier.ts';
import { beginwaarde, pastBij, veldenVan } from '../invoer.ts';
import { isOnder, nodeAt, plaatsVan, sleutelsVan, type Yamlpad } from '../yaml/boom.ts';
import { RIJEN } from './posten.ts';
import { gedrukt, getypt, kolommenVan, padVan, type Tabelbron, vormOp } from './tabelbron.ts';

/** A part of a table with a name of its own: a reserve, an investering, a programma. */
export interface Onderdeel {
  readonly pad: Yamlpad;
  /** Its place in its list; absent where it stands behind a key. */
  readonly index?: number;
  readonly vorm: Vorm;
}

/** The parts of a table, by its schema: the values of a map of groups, or the items of its lists of groups. */
export function onderdelenVan(
  { boom, vorm }: Pick<Tabelbron, 'boom' | 'vorm'>,
  huis: Yamlpad,
): readonly Onderdeel[] {
  const own = vormOp(vorm, huis.slice(1));
  return deellijsten(own, huis).flatMap(({ pad, deel }): Onderdeel[] => {
    const node = nodeAt(boom, pad);
    if (isSeq(node)) return node.items.map((_, index) => ({ pad: [...pad, index], index, vorm: deel }));
    return sleutelsVan(node).map((key) => ({ pad: [...pad, key], vorm: deel }));
  });
}

interface Deellijst {
  readonly pad: Yamlpad;
  readonly deel: Vorm;
  readonly isLijst: boolean;
}

/** Where parts of a table stand; rows are none. */
function deellijsten(own: Vorm | undefined, huis: Yamlpad): readonly Deellijst[] {
  if (own?.soort === 'kaart') return [{ pad: huis, deel: own.waarde, isLijst: false }];
  if (own?.soort !== 'groep') return [];
  return [...own.sleutels].flatMap(([key, { vorm: read }]): Deellijst[] => {
    const inner = read();
    const deel = inner.soort === 'lijst' ? inner.deel : undefined;
    if (deel?.soort !== 'groep' || [...RIJEN, 'onder'].includes(key)) return [];
    return [{ pad: [...huis, key], deel, isLijst: true }];
  });
}

/** What of these parts can be added. */
export function toevoegbaarAan(
  { boom }: Pick<Tabelbron, 'boom'>,
  huis: Yamlpad,
  own: Vorm,
): readonly Toevoegbaar[] {
  return deellijsten(own, huis).flatMap(({ pad, deel, isLijst }): Toevoegbaar[] => {
    const naamsleutel = naamsleutelVan(deel);
    if (naamsleutel === undefined) return [];
    const node = nodeAt(boom, pad);
    const bezet = sleutelsVan(node);
    const begin = Object.entries(beginwaarde(deel, '')).filter(([key]) => key !== naamsleutel);
    return [
      {
        een: EEN[String(pad.at(-1))] ?? 'een deel',
        pad,
        ...(!isLijst && { bezet }),
        aantal: isSeq(node) ? node.items.length : bezet.length,
        naamsleutel,
        waarde: Object.fromEntries(begin),
      },
    ];
  });
}

/** How one of each is called. */
export const EEN: Readonly<Record<string, string>> = {
  reserves: 'een reserve',
  investeringen: 'een investering',
  programmas: 'een programma',
};

/** The key that a part cannot do without and behind which words stand: its name. */
export function naamsleutelVan(vorm: Vorm): string | undefined {
  if (vorm.soort !== 'groep') return undefined;
  return [...vorm.sleutels].find(([, { verplicht, vorm: read }]) => {
    const inner = pastBij(read(), undefined);
    return verplicht && inner?.soort === 'woord' && !inner.bedrag && !inner.woorden?.length;
  })?.[0];
}

/** The rows of a table that is made of parts: of each its name, what is typed of it, and what is computed. */
export function leesOnderdelen(
  bron: Tabelbron,
  huis: Yamlpad,
  parts: readonly Onderdeel[],
  tabel: FinancieleTabel,
): readonly Formulierrij[] {
  const printed = tabel.rijen.filter(({ weglaten }) => !weglaten);
  const diep = printed.map(({ diepte }) => diepte > 0);
  const read = printed.map((rij): { readonly rij: Formulierrij; readonly part?: Onderdeel } => {
    const part = rij.soort === 'groep' ? parts.find((one) => isVan(bron, one, rij)) : undefined;
    const kop = part && kopVan(part, rij.label);
    return kop ? { rij: kop, part } : { rij: leesRij(bron, huis, tabel, rij) };
  });
  const shown = read.flatMap(({ rij: { cellen } }) => cellen.flatMap(({ pad }) => (pad ? [pad] : [])));
  return read.map(({ rij, part }, at) => {
    if (part) return metVelden(bron, tabel, rij, part, shown);
    const kop = diep[at] ? read.slice(0, at).findLast((one) => one.part) : undefined;
    return kop ? { ...rij, bij: kop.rij.label } : rij;
  });
}

/** Whether a row was made of a part. */
export function isVan({ oud }: Tabelbron, { pad }: Onderdeel, { span }: FinancieleRij): boolean {
  const node = nodeAt(oud, pad);
  if (!span || !node) return false;
  const { start, end } = plaatsVan(oud, node);
  return start <= span.start && span.start < end;
}

/** The head of a part: where its name is typed, and how it goes as a whole; undefined for one without a name. */
export function kopVan({ pad, index, vorm }: Onderdeel, label: string): Formulierrij | undefined {
  const naamsleutel = naamsleutelVan(vorm);
  if (naamsleutel === undefined) return undefined;
  return {
    label,
    berekend: true,
    naampad: [...pad, naamsleutel],
    onderdeel: { pad, ...(index !== undefined && { index }) },
    cellen: [],
  };
}

/** The head of a part with what else is typed of it: all that the table does not show. */
export function metVelden(
  { boom, financien }: Tabelbron,
  tabel: FinancieleTabel,
  rij: Formulierrij,
  { pad, vorm }: Onderdeel,
  shown: readonly Yamlpad[],
): Formulierrij {
  const below = shown.filter((one) => isOnder(one, pad));
  // A contribution has more than its amount: only what is typed in one cell stands in the table alone.
  const elders = below
    .filter((one) => typeof one[pad.length + 1] !== 'number')
    .map((one) => String(one[pad.length]));
  const perJaar = financien.jaren.map((jaar) => ({ id: jaar, kop: jaar }));
  const own = kolommenVan(tabel).filter((_, at) => !tabel.kolommen[at]?.berekend);
  const kolommen = tabel.kolommen.some(({ jaar }) => jaar !== undefined) ? own : perJaar;
  const naam = String(rij.naampad?.at(-1));
  return {
    ...rij,
    cellen: tabel.kolommen.map(() => ({ tekst: '' })),
    velden: veldenVan({ boom, kolommen }, vorm, pad, [naam, ...elders]),
  };
}

function leesRij(bron: Tabelbron, huis: Yamlpad, tabel: FinancieleTabel, rij: FinancieleRij): Formulierrij {
  const { oud } = bron;
  const places = tabel.kolommen.map(({ id }) => {
    const span = rij.cellen.get(id)?.span;
    return span && padVan(oud, span.start, huis);
  });
  // Where one cell stands behind the name of its column, the others of the row stand beside it.
  const home = tabel.kolommen
    .map(({ id }, at) => {
      const path = places[at];
      const column = id.split('.');
      return path?.slice(-column.length).join('.') === id ? path.slice(0, -column.length) : undefined;
    })
    .find((one) => one !== undefined);
  return {
    label: rij.label,
    berekend: places.every((one) => one === undefined),
    cellen: tabel.kolommen.map(({ id, berekend }, at): Formuliercel => {
      const tekst = gedrukt(rij.cellen.get(id));
      const path =
        places[at] ?? (home && tekst === '' && !berekend ? [...home, ...id.split('.')] : undefined);
      return path ? getypt(bron, path, tekst) : { tekst };
    }),
  };
}
