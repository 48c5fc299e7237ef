import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { VAN_GROEP, VAN_POST } from '../../domain/financien/invoer.ts';
import type { FinancieleKolom, FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import type { Formulierrij } from '../formulier.ts';
import { veldenVan } from '../invoer.ts';
import { type Boom, nodeAt, plaatsVan, type Yamlpad } from '../yaml/boom.ts';
import { gedrukt, getypt, kolommenVan, type Tabelbron, vormOp } from './tabelbron.ts';

/** The keys under which a table has its rows. */
export const RIJEN = ['posten', 'rijen'];

/** What of a row the table itself shows. */
const IN_DE_TABEL = ['post', 'groep', 'bedragen', ...RIJEN];

/** The list of rows of a table; undefined for one whose rows are no list. */
export function lijstVan(boom: Boom, huis: Yamlpad): Yamlpad | undefined {
  return RIJEN.map((key) => [...huis, key]).find((pad) => isSeq(nodeAt(boom, pad)));
}

/** The rows of a table that are typed one by one, with what is computed of them. */
export function leesPosten(bron: Tabelbron, lijst: Yamlpad, tabel: FinancieleTabel): readonly Formulierrij[] {
  return tabel.rijen.filter(({ weglaten }) => !weglaten).map((rij) => leesRij(bron, lijst, rij, tabel));
}

function leesRij(bron: Tabelbron, lijst: Yamlpad, rij: FinancieleRij, tabel: FinancieleTabel): Formulierrij {
  const { boom, oud } = bron;
  const huis = lijst.slice(0, -1);
  const plek = plekVan(oud, lijst, rij) ?? plekVan(oud, [...huis, 'onder'], rij);
  // What a group comes to is made from the group, and is not the group.
  const typed = plek?.groep && rij.soort !== 'groep' ? undefined : plek;
  return {
    label: rij.label,
    berekend: typed === undefined,
    ...(typed && { index: typed.index, velden: rijvelden(bron, typed, tabel) }),
    ...(typed && typed.lijst.join() !== lijst.join() && { lijst: typed.lijst }),
    ...(typed?.groep && { groep: typed.groep }),
    cellen: tabel.kolommen.map((kolom) => {
      const tekst = gedrukt(rij.cellen.get(kolom.id));
      const pad = typed && celpad(boom, huis, [...typed.lijst, typed.index], kolom);
      return pad ? getypt(bron, pad, tekst) : { tekst };
    }),
  };
}

/** What else may be typed of a row: of a group other things than of a post. */
function rijvelden({ boom, vorm }: Tabelbron, { lijst, index, groep }: Rijplek, tabel: FinancieleTabel) {
  const pad = [...lijst, index];
  const own = vormOp(vorm, pad.slice(1));
  if (!own || !isMap(nodeAt(boom, pad))) return [];
  const elders = [...IN_DE_TABEL, ...(groep ? VAN_POST : VAN_GROEP)];
  return veldenVan({ boom, kolommen: kolommenVan(tabel) }, own, pad, elders);
}

interface Rijplek {
  readonly lijst: Yamlpad;
  readonly index: number;
  /** The list of its own rows, where it is a group. */
  readonly groep?: Yamlpad;
}

/** The item from which a row was made: of a list, or of a group in it. */
function plekVan(boom: Boom, lijst: Yamlpad, rij: FinancieleRij): Rijplek | undefined {
  const seq = nodeAt(boom, lijst);
  const { bron } = rij;
  if (!bron?.rij || !isSeq(seq)) return undefined;
  const index = seq.items.findIndex((item) => {
    const { start, end } = plaatsVan(boom, item as Node);
    return start <= bron.span.start && bron.span.end <= end + 1;
  });
  if (index === -1) return undefined;
  const groep = RIJEN.map((key) => [...lijst, index, key]).find((pad) => isSeq(nodeAt(boom, pad)));
  return (groep && plekVan(boom, groep, rij)) ?? { lijst, index, ...(groep && { groep }) };
}

/** Where an amount is typed; undefined for one that follows from something else, or that is typed as text alone. */
function celpad(
  boom: Boom,
  huis: Yamlpad,
  rij: Yamlpad,
  { id, berekend }: FinancieleKolom,
): Yamlpad | undefined {
  const entry = nodeAt(boom, rij);
  const telt = id === 'totaal' && nodeAt(boom, [...huis, 'totaalkolom']) !== undefined;
  if (!isMap(entry) || berekend || telt) return undefined;
  if (['formule', 'investering', ...RIJEN].some((key) => entry.has(key))) return undefined;
  const pad = [...rij, 'bedragen', ...id.split('.')];
  // One amount for all columns, or for all below a head, is typed as text alone.
  const groups = pad.map((_, length) => nodeAt(boom, pad.slice(0, length))).slice(rij.length + 1);
  if (groups.some((one) => one && !isMap(one))) return undefined;
  const cell = nodeAt(boom, pad);
  return cell && !isScalar(cell) ? undefined : pad;
}
