import { isMap } from 'yaml';
import type { Formuliertabel } from '../formulier.ts';
import { veldenVan, vlakIn } from '../invoer.ts';
import { nodeAt, type Yamlpad } from '../yaml/boom.ts';
import { leesOnderdelen, onderdelenVan, toevoegbaarAan } from './onderdelen.ts';
import { leesPosten, lijstVan, RIJEN } from './posten.ts';
import { leesReserves } from './reserves.ts';
import { kolommenVan, type Tabelbron, vormOp } from './tabelbron.ts';

/** The tables that are typed in a proposal, with what is computed of them, and what else may be said of each. */
export function leesTabellen(bron: Tabelbron): readonly Formuliertabel[] {
  const { boom, financien, vorm } = bron;
  return [...financien.tabellen.values()].flatMap((tabel): Formuliertabel[] => {
    const huis = huisVan(bron, tabel.naam);
    if (!huis) return [];
    const own = vormOp(vorm, huis.slice(1));
    const lijst = lijstVan(boom, huis);
    const parts = onderdelenVan(bron, huis);
    const rijen = lijst
      ? leesPosten(bron, lijst, tabel)
      : tabel.naam === 'reserves'
        ? leesReserves(bron, parts, tabel)
        : leesOnderdelen(bron, huis, parts, tabel);
    const node = nodeAt(boom, huis);
    const kolommen = kolommenVan(tabel);
    const jaren = financien.jaren.map((jaar) => ({ id: jaar, kop: jaar }));
    return [
      {
        naam: tabel.naam,
        titel: tabel.titel,
        ...(lijst && { lijst }),
        kolommen,
        rijen,
        velden: own
          ? veldenVan({ boom, kolommen: jaren }, own, huis, [...RIJEN, 'onder', ...lijstenIn(parts, huis)])
          : [],
        toevoegbaar: own ? toevoegbaarAan(bron, huis, own) : [],
        ...(node && { vlak: vlakIn(boom, node) }),
      },
    ];
  });
}

/** Where a table is typed: a block, or a table of the author's own. */
function huisVan({ boom, vorm }: Tabelbron, naam: string): Yamlpad | undefined {
  const homes: readonly Yamlpad[] = [
    ['financien', naam],
    ['financien', 'tabellen', naam],
  ];
  return homes.find((home) => isMap(nodeAt(boom, home)) && vormOp(vorm, home.slice(1)) !== undefined);
}

/** The keys of a table behind which lists of parts stand: these are rows of the table. */
function lijstenIn(parts: readonly { readonly pad: Yamlpad }[], huis: Yamlpad): readonly string[] {
  return parts.map(({ pad }) => String(pad[huis.length]));
}
