import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import type { Vorm } from '../domain/vorm.ts';
import type { Formulierveld, Invoer, Vlak } from './formulier.ts';
import {
  type Boom,
  isIngevuld,
  nodeAt,
  plaatsVan,
  sleutelsVan,
  woordVan,
  type Yamlpad,
} from './yaml/boom.ts';
import type { Waarde } from './yaml/waarde.ts';

/** How deep groups within groups are shown. */
const DIEPST = 3;

/** What fields are read from. */
export interface Veldbron {
  readonly boom: Boom;
  /** The columns of amounts that are typed per column; none where nothing is known of them. */
  readonly kolommen?: readonly Kolom[];
  /** Where nothing stands yet, values come behind names where they may. */
  readonly opNaam?: boolean;
  /** Where something stands in the text of the page; by itself that is where the tree has it. */
  readonly vlak?: (node: Node) => Vlak;
}

type Kolom = { readonly id: string; readonly kop: string };

/** "eerdere_besluiten" as words. */
export function naamVan(sleutel: string): string {
  if (sleutel === 'email') return 'E-mail';
  return eersteHoofdletter(sleutel.replaceAll('_', ' '));
}

/** The keys of a group at a path, as its form has them, each with what stands there; without those that are shown elsewhere. */
export function veldenVan(
  bron: Veldbron,
  vorm: Vorm,
  pad: Yamlpad,
  elders: readonly string[] = [],
  diepte = 0,
): readonly Formulierveld[] {
  const { boom } = bron;
  const own = vorm.soort === 'keus' ? pastBij(vorm, nodeAt(boom, pad)) : vorm;
  if (own?.soort !== 'groep') return [];
  // What something is called in formulas comes after what it is.
  const keys = [...own.sleutels];
  const isId = ([sleutel]: (typeof keys)[number]) => sleutel === 'id';
  return [...keys.filter((one) => !isId(one)), ...keys.filter(isId)]
    .filter(([sleutel]) => !elders.includes(sleutel))
    .map(([sleutel, { verplicht, vorm: read }]) => {
      const inner = read();
      return {
        sleutel,
        naam: naamVan(sleutel),
        ...(inner.uitleg !== undefined && { uitleg: inner.uitleg }),
        // Of a group that is not there nothing has to be filled in.
        nodig: verplicht && (pad.length === 0 || isMap(nodeAt(boom, pad))),
        extra: false,
        invoer: invoerVan(bron, inner, [...pad, sleutel], diepte),
      };
    });
}

/** What can be filled in at a path, and what stands there. */
export function invoerVan(bron: Veldbron, vorm: Vorm, pad: Yamlpad, diepte = 0): Invoer {
  const { boom, kolommen = [], vlak = (one: Node) => vlakIn(boom, one) } = bron;
  const node = nodeAt(boom, pad);
  const own = pastBij(vorm, node, bron.opNaam ? 'kaart' : kolommen.length > 0 ? 'bedragen' : undefined);
  if (!own || diepte > DIEPST) return { soort: 'elders' };
  switch (own.soort) {
    case 'woord':
      return {
        soort: 'woord',
        pad,
        waarde: woordVan(node),
        ...(own.woorden && own.woorden.length > 0 && { keuzes: own.woorden }),
        ...(own.bedrag && { bedrag: true as const }),
        ...(node && { vlak: vlak(node) }),
      };
    case 'lijst': {
      const count = isSeq(node) ? node.items.length : 0;
      const delen = Array.from({ length: count }, (_, index) =>
        invoerVan(bron, own.deel, [...pad, index], diepte + 1),
      );
      return { soort: 'lijst', pad, delen, nieuw: beginVan(own.deel) };
    }
    case 'groep':
      return { soort: 'groep', pad, velden: veldenVan(bron, own, pad, [], diepte + 1) };
    case 'kaart':
      return isBedragen(own) ? bedragenVan(bron, pad, vlak) : kaartVan(bron, own.waarde, pad, diepte);
    default:
      return { soort: 'elders' };
  }
}

/** Where a node stands in the text of its tree. */
export function vlakIn(boom: Boom, node: Node): Vlak {
  const { start, end } = plaatsVan(boom, node);
  return { van: start, tot: end };
}

/** Amounts by column, and those that are typed for more columns at once ("elk_jaar", "2026 t/m 2029"). */
function bedragenVan({ boom, kolommen = [] }: Veldbron, pad: Yamlpad, vlak: (node: Node) => Vlak): Invoer {
  const known = new Set(kolommen.map(({ id }) => id.split('.')[0]));
  const typed = sleutelsVan(nodeAt(boom, pad));
  const own = typed.filter((key) => !known.has(key)).map((key) => ({ path: [key], kop: naamVan(key) }));
  const all = [...kolommen.map(({ id, kop }) => ({ path: id.split('.'), kop })), ...own];
  const cellen = all.map(({ path, kop }) => {
    const node = nodeAt(boom, [...pad, ...path]);
    const waarde = woordVan(node);
    const fits = !node || isScalar(node);
    return { kop, waarde, ...(fits && { pad: [...pad, ...path] }), ...(node && { vlak: vlak(node) }) };
  });
  return { soort: 'bedragen', pad, cellen };
}

/** Values behind names. */
function kaartVan(bron: Veldbron, waarde: Vorm, pad: Yamlpad, diepte: number): Invoer {
  const names = sleutelsVan(nodeAt(bron.boom, pad));
  const delen = names.map((naam) => ({ naam, invoer: invoerVan(bron, waarde, [...pad, naam], diepte + 1) }));
  return { soort: 'kaart', pad, delen };
}

/** Whether amounts stand there, each behind its column. */
export function isBedragen(vorm: Vorm): boolean {
  return (
    vorm.soort === 'kaart' &&
    alleVormen(vorm.waarde).some((one) => one.soort === 'woord' && one.bedrag === true)
  );
}

/** The one of several forms that stands there; where nothing stands the one that is asked for, or the plainest one. */
export function pastBij(vorm: Vorm, node: Node | undefined, liefst?: 'bedragen' | 'kaart'): Vorm | undefined {
  const opties = alleVormen(vorm);
  if (!isIngevuld(node)) {
    const asked = opties.find((one) => (liefst === 'bedragen' ? isBedragen(one) : one.soort === liefst));
    const order = ['woord', 'lijst', 'groep', 'kaart'];
    return asked ?? order.map((soort) => opties.find((one) => one.soort === soort)).find((one) => one);
  }
  if (isScalar(node)) return opties.find(({ soort }) => soort === 'woord');
  if (isSeq(node)) return opties.find(({ soort }) => soort === 'lijst');
  return isMap(node) ? opties.find(({ soort }) => soort === 'groep' || soort === 'kaart') : undefined;
}

function alleVormen(vorm: Vorm): readonly Vorm[] {
  return vorm.soort === 'keus' ? vorm.opties.flatMap(alleVormen) : [vorm];
}

/** What a new item begins with: the keys that it cannot do without, or its first one. */
function beginVan(vorm: Vorm): string | Readonly<Record<string, string>> {
  const own = pastBij(vorm, undefined);
  if (own?.soort !== 'groep') return '';
  const nodig = [...own.sleutels].filter(([, { verplicht }]) => verplicht);
  const first = nodig.length > 0 ? nodig : [...own.sleutels].slice(0, 1);
  return Object.fromEntries(
    first.map(([key, { vorm: read }]) => {
      const inner = pastBij(read(), undefined);
      return [key, inner?.soort === 'woord' && inner.bedrag ? ONBEKEND : ''];
    }),
  );
}

/** An amount that nobody knows yet. */
const ONBEKEND = 'pm';

/**
 * What a new part of the finances begins with, as its schema asks: keys that it cannot do without, the first row of a table,
 * `naam` where words are asked, and amounts that are not known yet.
 */
export function beginwaarde(vorm: Vorm, naam: string): Waarde {
  const own = pastBij(vorm, undefined);
  switch (own?.soort) {
    case 'woord':
      return own.bedrag ? ONBEKEND : (own.woorden?.[0] ?? naam);
    case 'lijst':
      return [beginwaarde(own.deel, naam)];
    case 'kaart':
      return {};
    case 'groep': {
      const nodig = [...own.sleutels].filter(([, { verplicht }]) => verplicht);
      // A row holds rows too; what it is about comes first.
      const first = EERSTE.find((key) => own.sleutels.has(key));
      const chosen = nodig.length > 0 ? nodig : [...own.sleutels].filter(([key]) => key === first);
      return Object.fromEntries(chosen.map(([key, { vorm: read }]) => [key, beginwaarde(read(), naam)]));
    }
    default:
      return naam;
  }
}

/** What a table or a row begins with, where its schema leaves that open. */
const EERSTE = ['post', 'posten', 'rijen'];
