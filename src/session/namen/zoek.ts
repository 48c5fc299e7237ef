import { readSource } from '../../parse/files/read-source.ts';
import { group } from '../../source/group.ts';
import { createSource, type Span, spanOf } from '../../source/source-text.ts';
import { folderOf, pathIn } from '../../world/paths.ts';
import type { Target } from '../answers.ts';
import type { Stand } from '../session.ts';
import { vermeldingenRond } from './dossier.ts';
import { isZelfde, type Vermelding } from './vermelding.ts';

/** All mentions, with where each is defined. */
export interface Namen {
  readonly all: readonly Vermelding[];
  /** Where what is mentioned is defined; of a path to an amount the row that most of it names. */
  bepaald(one: Vermelding): readonly Vermelding[];
}

/** Looks up the names of a text and of all files that hang together with it; each look takes a few steps. */
export function namenRond(stand: Stand): Namen {
  const all = vermeldingenRond(stand);
  const defined = group(
    all
      .filter(({ rol }) => rol === 'bepaalt')
      .flatMap((one) => one.namen.map((naam): [string, Vermelding] => [`${one.soort} ${naam}`, one])),
  );
  const of = (soort: string, naam: string) => defined.get(`${soort} ${naam}`) ?? [];
  return {
    all,
    bepaald({ soort, rol, namen }) {
      const own = namen.flatMap((naam) => of(soort, naam));
      if (own.length > 0 || soort !== 'rij' || rol === 'bepaalt') return [...new Set(own)];
      for (let naam = namen[0] ?? ''; naam.includes('.'); naam = naam.slice(0, naam.lastIndexOf('.'))) {
        const found = of('rij', naam);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** What stands at an offset of a text and has a name: the smallest, what is defined somewhere before what is not. */
export function vermeldingAt(
  { all, bepaald }: Namen,
  { source }: Pick<Stand, 'source'>,
  offset: number,
): Vermelding | undefined {
  const here = all.filter(({ span }) => span.source === source && span.start <= offset && offset <= span.end);
  const known = here.filter((one) => one.rol === 'bepaalt' || bepaald(one).length > 0);
  return (known.length > 0 ? known : here).toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
}

/**
 * The same, but for what is defined there without a name of its own: whoever points at the words of a besluitpunt or a post
 * does not ask where they are.
 */
function genoemdAt(namen: Namen, stand: Stand, offset: number): Vermelding | undefined {
  const one = vermeldingAt(namen, stand, offset);
  return one?.rol === 'bepaalt' && one.eigen === false ? undefined : one;
}

/** Where what stands at an offset is defined: a point, a row, a table, a note, a picture, a file, a proposal, a piece, a fractie, a member. */
export function definitieAt(stand: Stand, offset: number): readonly Target[] {
  const namen = namenRond(stand);
  const one = genoemdAt(namen, stand, offset);
  if (!one) return [];
  if (one.soort === 'bestand') return bestandOf(stand, one);
  return namen.bepaald(one).map(({ span, whole }) => ({ span, whole }));
}

function bestandOf({ world, path }: Stand, { namen: [naam = ''] }: Vermelding): readonly Target[] {
  const found = pathIn(folderOf(path), naam);
  if (world.info(found)?.kind !== 'file') return [];
  const read = /\.(?:csv|md)$/.test(found) ? readSource(world, found).value : undefined;
  const span = spanOf(read ?? createSource(found, ''), 0);
  return [{ span, whole: span }];
}

/** Everywhere in the files that hang together where what stands at an offset is meant, with where it is defined if asked. */
export function verwijzingenAt(stand: Stand, offset: number, ook: boolean): readonly Span[] {
  const namen = namenRond(stand);
  const one = vermeldingAt(namen, stand, offset);
  return one ? gelijken(namen, one, ook).map(({ span }) => span) : [];
}

/** In the text itself where what stands at an offset is named, itself too; not what has no name of its own. */
export function naamgenotenAt(stand: Stand, offset: number): readonly Span[] {
  const namen = namenRond(stand);
  const one = genoemdAt(namen, stand, offset);
  return (one ? gelijken(namen, one, true) : [])
    .filter(({ span, rol, eigen }) => span.source === stand.source && !(rol === 'bepaalt' && eigen === false))
    .map(({ span }) => span);
}

/** All mentions of what one is of. */
function gelijken({ all, bepaald }: Namen, one: Vermelding, ook: boolean): readonly Vermelding[] {
  const defined = new Set(one.rol === 'bepaalt' ? [one] : bepaald(one));
  if (defined.size === 0) return all.filter((other) => isZelfde(one, other));
  const meant = all.filter(
    (other) => other.rol === 'noemt' && bepaald(other).some((def) => defined.has(def)),
  );
  return [...(ook ? defined : []), ...meant];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
