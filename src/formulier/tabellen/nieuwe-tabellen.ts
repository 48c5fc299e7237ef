import { isMap } from 'yaml';
import type { Vorm } from '../../domain/vorm.ts';
import type { Formulier } from '../formulier.ts';
import { beginwaarde, naamVan } from '../invoer.ts';
import { type Boom, isIngevuld, nodeAt, woordOp } from '../yaml/boom.ts';
import type { Waarde } from '../yaml/waarde.ts';
import { EEN, naamsleutelVan } from './onderdelen.ts';
import { RIJEN } from './posten.ts';

/** The tables that are not there, with what each of them begins with; none for the tables of an author's own, which have no fixed name. */
export function nieuweTabellen(boom: Boom, vorm: Vorm): Formulier['nieuweTabellen'] {
  if (vorm.soort !== 'groep') return [];
  const there = nodeAt(boom, ['financien']);
  if (isIngevuld(there) && !isMap(there)) return [];
  const jaren = nodeAt(boom, ['financien', 'jaren']) ? undefined : jaarVan(boom);
  return [...vorm.sleutels].flatMap(([sleutel, { vorm: read }]) => {
    const inner = read();
    const begin = beginVan(sleutel, inner);
    if (begin === undefined || nodeAt(boom, ['financien', sleutel])) return [];
    return [
      {
        naam: naamVan(sleutel),
        ...(inner.uitleg !== undefined && { uitleg: inner.uitleg }),
        begin: { pad: ['financien', sleutel], waarde: begin, ...(jaren !== undefined && { jaren }) },
      },
    ];
  });
}

/** The keys of the finances behind which tables stand; the others hold for all of them. */
export function tabelsleutels(vorm: Vorm): readonly string[] {
  if (vorm.soort !== 'groep') return [];
  const isTabel = (one: Vorm) =>
    one.soort === 'kaart' || (one.soort === 'groep' && one.sleutels.has('toelichting'));
  return [...vorm.sleutels].filter(([, { vorm: read }]) => isTabel(read())).map(([sleutel]) => sleutel);
}

/** A first row, or a first part with a name; undefined where neither is enough. */
function beginVan(sleutel: string, vorm: Vorm): Waarde | undefined {
  if (vorm.soort === 'kaart') {
    const een = EEN[sleutel];
    const naamsleutel = naamsleutelVan(vorm.waarde);
    if (een === undefined || naamsleutel === undefined) return undefined;
    const woord = een.replace(/^een /, '');
    return { [woord]: beginwaarde(vorm.waarde, `Nieuwe ${woord}`) };
  }
  if (vorm.soort !== 'groep') return undefined;
  const rows = [...vorm.sleutels].some(
    ([key, { verplicht, vorm: read }]) => RIJEN.includes(key) || (verplicht && read().soort === 'lijst'),
  );
  const delen = [...vorm.sleutels.keys()].some((key) => EEN[key] === 'een programma');
  return rows ? beginwaarde(vorm, delen ? 'Nieuw programma' : 'Nieuwe post') : undefined;
}

/** The year of a proposal. */
function jaarVan(boom: Boom): string | undefined {
  return /^\d{4}/.exec(woordOp(boom, ['datum']))?.[0];
}
