import type { Waarde } from '../gevonden.ts';
import type { Kolomherkomst } from './kolomformules.ts';
import { naamVan } from './namen.ts';
import type { Kolom, Raster } from './raster.ts';

/** The columns of a block: how each is found, and what stands under `kolommen` and `per_jaar`. */
export interface Kolomsleutels {
  /** By the number of the column: its key, below that of its head where it has one. */
  readonly paden: readonly (readonly string[])[];
  readonly waarde: { readonly [sleutel: string]: Waarde };
}

/** Names the columns of a table, those in `weg` left out. */
export function sleutelsVan(
  { kolommen }: Raster,
  { formules }: Kolomherkomst,
  weg: ReadonlySet<number>,
): Kolomsleutels {
  const kept = [...kolommen.keys()].filter((index) => !weg.has(index));
  const koppen = kept.map((index) => kolommen[index]?.boven);
  if (koppen.some((one) => one === undefined)) {
    const flat = kolommen.map((kolom): Kolom => ({ ...kolom, kop: platteKop(kolom) }));
    const keys = platteSleutels(flat);
    return {
      paden: keys.map((one) => [one]),
      waarde: {
        kolommen: kept.flatMap((index): readonly Waarde[] => {
          const kolom = flat[index];
          return kolom ? [kolomwaarde(kolom, keys[index] ?? '', formuleVan(index, keys, formules))] : [];
        }),
      },
    };
  }
  return onderKoppen(kolommen, kept, formules);
}

function platteKop({ kop, boven }: Kolom): string {
  return boven === undefined ? kop : `${boven} ${kop}`;
}

/** By what amounts of a column are given: its year, or the name of its head. */
function platteSleutels(kolommen: readonly Kolom[]): readonly string[] {
  const used: string[] = [];
  for (const { kop, jaar } of kolommen) {
    const plain = jaar !== undefined && kop === String(jaar) && !used.includes(kop);
    used.push(plain ? kop : naamVan(kop, used, 'kolom'));
  }
  return used;
}

/** Heads over columns: `per_jaar` when each head has the same columns, else columns below each. */
function onderKoppen(
  kolommen: readonly Kolom[],
  kept: readonly number[],
  formules: Kolomherkomst['formules'],
): Kolomsleutels {
  const heads = [...new Set(kept.map((index) => kolommen[index]?.boven ?? ''))];
  const under = heads.map((head) => kept.filter((index) => (kolommen[index]?.boven ?? '') === head));
  const named = under.map((columns) => {
    const names: string[] = kolommen.map(() => '');
    for (const index of columns) names[index] = naamVan(kolommen[index]?.kop ?? '', names, 'kolom');
    return names;
  });
  const lists = under.map((columns, at) =>
    columns.flatMap((index): readonly Waarde[] => {
      const [kolom, names] = [kolommen[index], named[at] ?? []];
      return kolom ? [kolomwaarde(kolom, names[index] ?? '', formuleVan(index, names, formules))] : [];
    }),
  );
  const [first = []] = lists;
  const perJaar =
    heads.length > 1 &&
    lists.every((list) => JSON.stringify(list) === JSON.stringify(first)) &&
    heads.every((head) => /(?<!\d)20\d\d(?!\d)/u.test(head));
  const keys: string[] = [];
  for (const head of heads)
    keys.push(
      perJaar && /^20\d\d$/u.test(head)
        ? head
        : naamVan(/^\d/u.test(head) ? `jaar ${head}` : head, keys, 'kop'),
    );
  const paden = kolommen.map((_, index): readonly string[] => {
    const at = under.findIndex((columns) => columns.includes(index));
    return at === -1 ? [] : [keys[at] ?? '', named[at]?.[index] ?? ''];
  });
  const kop = (head: string, at: number): { readonly [sleutel: string]: Waarde } => ({
    id: keys[at] ?? '',
    kop: head,
  });
  return {
    paden,
    waarde: perJaar
      ? {
          kolommen: heads.map((head, at) => (keys[at] === head ? head : kop(head, at))),
          per_jaar: first,
        }
      : { kolommen: heads.map((head, at) => ({ ...kop(head, at), kolommen: lists[at] ?? [] })) },
  };
}

function formuleVan(
  index: number,
  names: readonly string[],
  formules: Kolomherkomst['formules'],
): string | undefined {
  const formule = formules.get(index);
  if (!formule) return undefined;
  if (formule.soort === 'deel') return `${names[formule.van]} / ${names[formule.op]}`;
  return formule.termen
    .map(({ rij, teken }, at) => `${at === 0 ? (teken === '-' ? '-' : '') : ` ${teken} `}${names[rij]}`)
    .join('');
}

function kolomwaarde({ kop, soort }: Kolom, sleutel: string, formule: string | undefined): Waarde {
  if (/^20\d\d$/u.test(sleutel) && formule === undefined) return sleutel;
  return {
    id: sleutel,
    kop: kop === '' ? sleutel : kop,
    ...(soort !== 'bedrag' && { soort }),
    ...(formule !== undefined && { formule }),
  };
}
