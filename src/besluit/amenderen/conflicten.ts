import { comparePad, deelCijfer, type Puntpad } from '../../domain/besluitpunt.ts';
import { isBinnen, type Opgelost } from './los-op.ts';

/** How two operations of different amendments go together. */
export type Verhouding =
  | { readonly soort: 'verenigbaar' }
  /** At most one of them can be adopted. */
  | { readonly soort: 'sluit-uit'; readonly reden: string }
  /** They do the same. */
  | { readonly soort: 'dubbel' }
  /** Both can be adopted, and one must come before the other in the text. */
  | { readonly soort: 'volgorde'; readonly reden: string };

const VERENIGBAAR: Verhouding = { soort: 'verenigbaar' };

/**
 * The matrix of conflicts: which operations on the frozen decision can both be adopted. It is symmetric, so that the order
 * in which amendments come says nothing. `label` gives the printed number of a point.
 */
export function vergelijkWijzigingen(
  one: Opgelost,
  other: Opgelost,
  label: (pad: Puntpad) => string,
): Verhouding {
  const [a, b] = [one.wijziging, other.wijziging];
  if (a.soort === 'bedrag' || a.soort === 'rijen' || b.soort === 'bedrag' || b.soort === 'rijen') {
    return vergelijkGeld(one, other);
  }
  if (!one.pad || !other.pad) return VERENIGBAAR;
  const inside = pairInside(one, other);
  if (inside) return { soort: 'sluit-uit', reden: `beide wijzigen besluitpunt ${label(inside)}` };
  if (a.soort === 'zinsnede' && b.soort === 'zinsnede' && comparePad(one.pad, other.pad) === 0) {
    return vergelijkZinsneden(one, other, label(one.pad));
  }
  const places = [insertionPlace(one), insertionPlace(other)];
  if (places[0] !== undefined && places[0] === places[1]) {
    return {
      soort: 'volgorde',
      reden: `beide voegen iets toe op dezelfde plaats bij besluitpunt ${label(one.pad)}`,
    };
  }
  return VERENIGBAAR;
}

/** The point that both want for themselves: one takes it whole, and the other is about it or something in it. */
function pairInside(one: Opgelost, other: Opgelost): Puntpad | undefined {
  const [first, second] = [takes(one), takes(other)];
  if (first && needs(other).some((pad) => isBinnen(pad, first))) return first;
  if (second && needs(one).some((pad) => isBinnen(pad, second))) return second;
  // To move a point is to take it from its place; its words may still change.
  const moves = one.wijziging.soort === 'verplaats' && other.wijziging.soort === 'verplaats';
  return moves && one.pad && other.pad && comparePad(one.pad, other.pad) === 0 ? one.pad : undefined;
}

/** The point that an operation takes with all that is in it. */
function takes({ wijziging, pad }: Opgelost): Puntpad | undefined {
  return wijziging.soort === 'vervang' || wijziging.soort === 'schrap' ? pad : undefined;
}

/** The points that must be there as they were for an operation to make sense. */
function needs({ wijziging, pad, bij }: Opgelost): readonly Puntpad[] {
  if (!pad) return [];
  switch (wijziging.soort) {
    case 'vervang':
    case 'schrap':
    case 'zinsnede':
    case 'bijlage':
      return [pad];
    case 'verplaats':
      // Beside a point that goes there still is its place; within one that goes there is none.
      return [pad, ...(bij ? parentOf(bij) : [])];
    case 'voeg_toe':
    case 'opdracht':
      return wijziging.plaats === 'onder' ? [pad] : parentOf(pad);
    case 'bedrag':
    case 'rijen':
      return [];
  }
}

function parentOf([first, ...rest]: Puntpad): readonly Puntpad[] {
  return rest.length === 0 ? [] : [[first, ...rest.slice(0, -1)]];
}

function vergelijkZinsneden(one: Opgelost, other: Opgelost, label: string): Verhouding {
  const [a, b] = [one.bereik, other.bereik];
  if (!a || !b || a.end < b.start || b.end < a.start) return VERENIGBAAR;
  const [left, right] = [one.wijziging, other.wijziging];
  const wordt = (wijziging: typeof left) =>
    wijziging.soort === 'zinsnede' ? wijziging.wordt?.span : undefined;
  const text = (span: ReturnType<typeof wordt>) => span?.source.text.slice(span.start, span.end) ?? '';
  if (a.start === b.start && a.end === b.end && text(wordt(left)) === text(wordt(right)))
    return { soort: 'dubbel' };
  return { soort: 'sluit-uit', reden: `beide wijzigen dezelfde woorden van besluitpunt ${label}` };
}

/** Where something new comes, as a word that is the same for the same place. */
function insertionPlace({ wijziging, pad }: Opgelost): string | undefined {
  if (!pad || (wijziging.soort !== 'voeg_toe' && wijziging.soort !== 'opdracht')) return undefined;
  const [first, ...rest] = pad;
  const { getal, letter } = deelCijfer(pad.at(-1) ?? 0);
  const above = rest.length === 0 ? '' : [first, ...rest.slice(0, -1)].join('.');
  if (wijziging.plaats === 'onder') return `onder ${pad.join('.')}`;
  return `${above} na ${wijziging.plaats === 'voor' ? `${getal - (letter === 0 ? 1 : 0)}${letter > 1 ? letter - 1 : ''}` : `${getal}${letter || ''}`}`;
}

/** Amounts: two on one cell exclude each other, unless both add to it; rows are changed by one amendment. */
function vergelijkGeld({ wijziging: a }: Opgelost, { wijziging: b }: Opgelost): Verhouding {
  const [left, right] = [moneyPath(a), moneyPath(b)];
  if (left === undefined || right === undefined) return VERENIGBAAR;
  const same = left === right;
  if (a.soort === 'bedrag' && b.soort === 'bedrag') {
    if (!same || (a.waarde.soort === 'met' && b.waarde.soort === 'met')) return VERENIGBAAR;
    return { soort: 'sluit-uit', reden: `beide wijzigen het bedrag ${left}` };
  }
  const adds = (one: typeof a) => one.soort === 'rijen' && one.hoe === 'voeg_toe';
  if (adds(a) && adds(b))
    return same ? { soort: 'volgorde', reden: `beide voegen rijen toe aan ${left}` } : VERENIGBAAR;
  if (adds(a) || adds(b)) return VERENIGBAAR;
  const within = left === right || left.startsWith(`${right}.`) || right.startsWith(`${left}.`);
  return within
    ? { soort: 'sluit-uit', reden: `beide wijzigen ${left.length < right.length ? left : right}` }
    : VERENIGBAAR;
}

function moneyPath(wijziging: Opgelost['wijziging']): string | undefined {
  return wijziging.soort === 'bedrag' || wijziging.soort === 'rijen'
    ? wijziging.pad.value.replaceAll('-', '_')
    : undefined;
}
