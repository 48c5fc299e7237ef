// src/formulier/tabellen: the finances of a proposal as tables and fields, as the schema of each block has them.

import { isScalar, isSeq } from 'yaml';
import { formatBedrag } from '../../domain/bedrag.ts';
import { type Cel, type FinancieleTabel, type Financien, kolomnaam } from '../../domain/financien-tabel.ts';
import type { Vorm } from '../../domain/vorm.ts';
import type { Formuliercel } from '../formulier.ts';
import { vlakIn } from '../invoer.ts';
import { type Boom, nodeAt, plaatsVan, sleutelsVan, woordVan, type Yamlpad } from '../yaml/boom.ts';

/** What tables are read from. */
export interface Tabelbron {
  /** The text as it is: what is typed. */
  readonly boom: Boom;
  /** The text that was computed: where each row stood. The same one, unless the text has to be mended first. */
  readonly oud: Boom;
  readonly financien: Financien;
  /** What may stand behind `financien`. */
  readonly vorm: Vorm;
}

/** What may stand behind the first of these keys below a form, and so on; the form of a value whatever the key in a map of names. */
export function vormOp(vorm: Vorm | undefined, pad: Yamlpad): Vorm | undefined {
  const [step, ...rest] = pad;
  if (!vorm || step === undefined) return vorm;
  switch (vorm.soort) {
    case 'keus':
      return vorm.opties.map((one) => vormOp(one, pad)).find((found) => found !== undefined);
    case 'lijst':
      return typeof step === 'number' ? vormOp(vorm.deel, rest) : undefined;
    case 'kaart':
      return vormOp(vorm.waarde, rest);
    case 'groep':
      return vormOp(vorm.sleutels.get(String(step))?.vorm(), rest);
    default:
      return undefined;
  }
}

/** The keys that may stand in a group at a path, in their order. */
export function sleutelsOp(vorm: Vorm, pad: Yamlpad): readonly string[] {
  const found = vormOp(vorm, pad);
  const opties = found?.soort === 'keus' ? found.opties : [found];
  const groep = opties.find((one) => one?.soort === 'groep');
  return groep?.soort === 'groep' ? [...groep.sleutels.keys()] : [];
}

/** The columns of a table, as they are typed: those of a formula are not. */
export function kolommenVan({ kolommen }: FinancieleTabel) {
  return kolommen.map((kolom) => ({
    id: kolom.id,
    kop: kolomnaam(kolom),
    ...(kolom.soort !== 'jaar' && kolom.soort !== 'bedrag' && { vrij: true as const }),
  }));
}

/** A cell that is typed at a path; only as it is printed where something else stands there. */
export function getypt({ boom }: Pick<Tabelbron, 'boom'>, pad: Yamlpad, tekst?: string): Formuliercel {
  const node = nodeAt(boom, pad);
  const typed = woordVan(node);
  if (node && !isScalar(node)) return { tekst: tekst ?? '' };
  return { tekst: tekst ?? typed, pad, getypt: typed, ...(node && { vlak: vlakIn(boom, node) }) };
}

/** A cell as it is printed in a form: without the sign of the euro. */
export function gedrukt(cel: Cel | undefined): string {
  if (!cel) return '';
  if (cel.toon === 'tekst') return cel.tekst;
  return formatBedrag(cel.getoond ?? cel.waarde, { euroteken: false });
}

/** The path of the deepest value around an offset, below one path; undefined where none of its values stands there. */
export function padVan(boom: Boom, at: number, onder: Yamlpad): Yamlpad | undefined {
  const node = nodeAt(boom, onder);
  if (!node) return undefined;
  const { start, end } = plaatsVan(boom, node);
  if (at < start || end < at) return undefined;
  const steps = isSeq(node) ? node.items.map((_, index) => index) : sleutelsVan(node);
  for (const step of steps) {
    const found = padVan(boom, at, [...onder, step]);
    if (found) return found;
  }
  return onder;
}
