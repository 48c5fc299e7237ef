import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { FinancieleKolom, FinancieleRij, Financien } from '../domain/financien-tabel.ts';
import type { Formuliercel, Formulierrij, Formuliertabel } from './formulier.ts';
import { gedrukt } from './lees-reserves.ts';
import { type Boom, nodeAt, plaatsVan, type Yamlpad } from './yaml/boom.ts';

/** The keys under which a table has its rows. */
const RIJEN = ['posten', 'rijen'];

/** The tables of a proposal whose rows are typed one by one, with what is computed of them. */
export function leesTabellen(boom: Boom, { tabellen }: Financien): readonly Formuliertabel[] {
  return [...tabellen.values()].flatMap((tabel): Formuliertabel[] => {
    const lijst = lijstVan(boom, tabel.naam);
    if (!lijst) return [];
    return [
      {
        naam: tabel.naam,
        titel: tabel.titel,
        lijst,
        kolommen: tabel.kolommen.map(({ id, kop, groep, soort }) => ({
          id,
          kop: groep ? `${groep.kop} ${kop}` : kop,
          ...(soort !== 'jaar' && soort !== 'bedrag' && { vrij: true as const }),
        })),
        rijen: tabel.rijen
          .filter(({ weglaten }) => !weglaten)
          .map((rij) => leesRij(boom, lijst, rij, tabel.kolommen)),
      },
    ];
  });
}

/** The list of rows of a table, of a block or of one of its own. */
function lijstVan(boom: Boom, naam: string): Yamlpad | undefined {
  const homes: readonly Yamlpad[] = [
    ['financien', naam],
    ['financien', 'tabellen', naam],
  ];
  return homes.flatMap((home) => RIJEN.map((key) => [...home, key])).find((pad) => isSeq(nodeAt(boom, pad)));
}

function leesRij(
  boom: Boom,
  lijst: Yamlpad,
  rij: FinancieleRij,
  kolommen: readonly FinancieleKolom[],
): Formulierrij {
  const huis = lijst.slice(0, -1);
  const plek = plekVan(boom, lijst, rij) ?? plekVan(boom, [...huis, 'onder'], rij);
  // What a group comes to is made from the group, and is not the group.
  const typed = plek?.groep && rij.soort !== 'groep' ? undefined : plek;
  return {
    label: rij.label,
    berekend: typed === undefined,
    ...(typed && { index: typed.index }),
    ...(typed && typed.lijst.join() !== lijst.join() && { lijst: typed.lijst }),
    ...(typed?.groep && { groep: typed.groep }),
    cellen: kolommen.map((kolom) => {
      const tekst = gedrukt(rij.cellen.get(kolom.id));
      const cel = typed && getypteCel(boom, huis, [...typed.lijst, typed.index], kolom);
      return cel ? { tekst, ...cel } : { tekst };
    }),
  };
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

/** Where an amount is typed, and what stands there; undefined for one that follows from something else. */
function getypteCel(
  boom: Boom,
  huis: Yamlpad,
  rij: Yamlpad,
  { id, getypteFormule }: FinancieleKolom,
): Pick<Formuliercel, 'pad' | 'getypt'> | undefined {
  const entry = nodeAt(boom, rij);
  const telt = id === 'totaal' && nodeAt(boom, [...huis, 'totaalkolom']) !== undefined;
  if (!isMap(entry) || getypteFormule !== undefined || telt) return undefined;
  if (['formule', 'investering', 'posten', 'rijen'].some((key) => entry.has(key))) return undefined;
  const pad = [...rij, 'bedragen', ...id.split('.')];
  // One amount for all columns, or for all below a head, is typed as text alone.
  const groups = pad.map((_, length) => nodeAt(boom, pad.slice(0, length))).slice(rij.length + 1);
  if (groups.some((one) => one && !isMap(one))) return undefined;
  const cell = nodeAt(boom, pad);
  if (cell && !isScalar(cell)) return undefined;
  return { pad, getypt: isScalar(cell) ? String(cell.value ?? '') : '' };
}
