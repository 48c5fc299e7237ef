import type { Nieuwpunt } from '../../domain/amendement.ts';
import { comparePad, deelCijfer, type Puntpad } from '../../domain/besluitpunt.ts';
import type { Located } from '../../source/located.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import { isHetzelfde } from './citaat.ts';
import type { Opgelost } from './los-op.ts';
import { HELE_LIJST, isBinnen, noemPlek } from './plek.ts';

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
  if (!one.pad || !other.pad || one.lijst !== other.lijst) return VERENIGBAAR;
  const { lijst } = one;
  const naam = (pad: Puntpad) => noemPlek({ lijst, punt: { label: lijst ? String(pad[0]) : label(pad) } });
  if (zeggenHetzelfde(one, other)) return { soort: 'dubbel' };
  const inside = pairInside(one, other);
  if (inside) return { soort: 'sluit-uit', reden: `beide wijzigen ${naam(inside)}` };
  const same = comparePad(one.pad, other.pad) === 0;
  if (a.soort === 'zinsnede' && b.soort === 'zinsnede' && same) {
    return raken(one, other)
      ? { soort: 'sluit-uit', reden: `beide wijzigen dezelfde woorden van ${naam(one.pad)}` }
      : VERENIGBAAR;
  }
  if (a.soort === 'bijlage' && b.soort === 'bijlage' && same) return vergelijkBijlagen(a, b);
  const places = [insertionPlace(one), insertionPlace(other)];
  if (places[0] !== undefined && places[0] === places[1]) {
    const where = comparePad(one.pad, HELE_LIJST) === 0 ? `onder ${lijst}` : `bij ${naam(one.pad)}`;
    return { soort: 'volgorde', reden: `beide voegen iets toe op dezelfde plaats ${where}` };
  }
  return VERENIGBAAR;
}

/** The same operation twice: both can be adopted, and the second changes nothing more. */
function zeggenHetzelfde(one: Opgelost, other: Opgelost): boolean {
  const [a, b] = [one.wijziging, other.wijziging];
  if (!one.pad || !other.pad || a.soort !== b.soort || comparePad(one.pad, other.pad) !== 0) return false;
  if (a.soort === 'schrap') return true;
  if (a.soort === 'vervang' && b.soort === 'vervang') return puntTekst(a.wordt) === puntTekst(b.wordt);
  if (a.soort !== 'zinsnede' || b.soort !== 'zinsnede') return false;
  const same = one.bereik?.start === other.bereik?.start && one.bereik?.end === other.bereik?.end;
  return same && spanTekst(a.wordt?.span) === spanTekst(b.wordt?.span);
}

/** The words of a point with its parts and its id, as they were typed. */
function puntTekst({ id, tekst, sub }: Nieuwpunt): string {
  return JSON.stringify([id?.value, spanTekst(tekst.span), sub.map(puntTekst)]);
}

function spanTekst(span: Span | undefined): string {
  return span ? spanText(span).trim() : '';
}

/** Whether two pieces of a text overlap, or touch. */
function raken({ bereik: a }: Opgelost, { bereik: b }: Opgelost): boolean {
  return a !== undefined && b !== undefined && a.end >= b.start && b.end >= a.start;
}

type OpBijlage = Extract<Opgelost['wijziging'], { soort: 'bijlage' }>;

/** Of one place in a bijlage the same words are changed once. */
function vergelijkBijlagen(a: OpBijlage, b: OpBijlage): Verhouding {
  const same = (one: Located<string> | undefined, other: Located<string> | undefined) =>
    one === undefined || other === undefined ? one === other : isHetzelfde(one.value, other.value);
  if (!same(a.bijlage, b.bijlage) || !same(a.plaats, b.plaats) || !same(a.was, b.was)) return VERENIGBAAR;
  if (same(a.wordt, b.wordt)) return { soort: 'dubbel' };
  // Two new passages at one place can stand behind each other.
  return a.was
    ? {
        soort: 'sluit-uit',
        reden: `beide wijzigen dezelfde woorden van ${a.bijlage.value}, ${a.plaats.value}`,
      }
    : { soort: 'volgorde', reden: `beide voegen iets toe in ${a.bijlage.value}, ${a.plaats.value}` };
}

/** The point that both want for themselves: one takes it whole, and the other is about it or something in it. */
function pairInside(one: Opgelost, other: Opgelost): Puntpad | undefined {
  const [first, second] = [takes(one), takes(other)];
  if (first && needs(other).some((pad) => isBinnen(pad, first))) return first;
  if (second && needs(one).some((pad) => isBinnen(pad, second))) return second;
  // To move a point is to take it from its place; its words may still change.
  const moves = one.wijziging.soort === 'verplaats' && other.wijziging.soort === 'verplaats';
  if (!moves || !one.pad || !other.pad) return undefined;
  if (comparePad(one.pad, other.pad) === 0) return one.pad;
  // A point that goes into one which itself goes into another might in the end stand in itself.
  const into = (from: Opgelost, to: Opgelost) =>
    from.bij !== undefined && to.pad !== undefined && to.bij !== undefined && to.bij.length > 1
      ? from.bij.length > to.pad.length && isBinnen(from.bij, to.pad)
      : false;
  return into(one, other) ? other.pad : into(other, one) ? one.pad : undefined;
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
function vergelijkGeld(one: Opgelost, other: Opgelost): Verhouding {
  const [a, b] = [one.wijziging, other.wijziging];
  const [left, right] = [moneyPath(one), moneyPath(other)];
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

function moneyPath({ wijziging, geld }: Opgelost): string | undefined {
  return wijziging.soort === 'bedrag' || wijziging.soort === 'rijen'
    ? (geld ?? wijziging.pad.value.trim().replaceAll('-', '_'))
    : undefined;
}
