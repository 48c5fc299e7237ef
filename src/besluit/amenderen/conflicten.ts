import { isGeldwijziging, type Nieuwpunt } from '../../domain/amendement.ts';
import { comparePad, deelCijfer, type Puntcijfer, type Puntpad } from '../../domain/besluitpunt.ts';
import type { Located } from '../../source/located.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import { isHetzelfde } from './citaat.ts';
import { vergelijkGeld } from './conflicten-geld.ts';
import type { Opgelost } from './los-op.ts';
import { HELE_LIJST, isBinnen, noemPlek } from './plek.ts';
import { DUBBEL, sluitUit, VERENIGBAAR, type Verhouding, volgorde } from './verhouding.ts';

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
  if (isGeldwijziging(a) || isGeldwijziging(b)) return vergelijkGeld(one, other);
  if (!one.pad || !other.pad || one.lijst !== other.lijst) return VERENIGBAAR;
  const { lijst } = one;
  const naam = (pad: Puntpad) => noemPlek({ lijst, punt: { label: lijst ? String(pad[0]) : label(pad) } });
  if (zeggenHetzelfde(one, other)) return DUBBEL;
  const inside = pairInside(one, other);
  if (inside) return sluitUit(`beide wijzigen ${naam(inside)}`);
  const same = comparePad(one.pad, other.pad) === 0;
  if (a.soort === 'zinsnede' && b.soort === 'zinsnede' && same) {
    return raken(one, other) ? sluitUit(`beide wijzigen dezelfde woorden van ${naam(one.pad)}`) : VERENIGBAAR;
  }
  if (a.soort === 'bijlage' && b.soort === 'bijlage' && same) return vergelijkBijlagen(a, b);
  const places = [insertionPlace(one), insertionPlace(other)];
  if (places[0] !== undefined && places[0] === places[1]) {
    const where = comparePad(one.pad, HELE_LIJST) === 0 ? `onder ${lijst}` : `bij ${naam(one.pad)}`;
    return volgorde(`beide voegen iets toe op dezelfde plaats ${where}`);
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
  if (same(a.wordt, b.wordt)) return DUBBEL;
  const where = `${a.bijlage.value}, ${a.plaats.value}`;
  // Two new passages at one place can stand behind each other.
  return a.was
    ? sluitUit(`beide wijzigen dezelfde woorden van ${where}`)
    : volgorde(`beide voegen iets toe in ${where}`);
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
  if (goesInto(one, other)) return other.pad;
  return goesInto(other, one) ? one.pad : undefined;
}

/** Whether a point is moved into one that is itself moved to a place within another. */
function goesInto({ bij }: Opgelost, to: Opgelost): boolean {
  if (!bij || !to.pad || !to.bij || to.bij.length === 1) return false;
  return bij.length > to.pad.length && isBinnen(bij, to.pad);
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
  if (wijziging.plaats === 'onder') return `onder ${pad.join('.')}`;
  const above = pad.slice(0, -1).join('.');
  return `${above} na ${printedNumber(pad.at(-1) ?? 0, wijziging.plaats === 'voor')}`;
}

/** A number with its letter as one word; with `before` that of what comes before it: 2a before 2b, 2 before 2a, 1 before 2. */
function printedNumber(cijfer: Puntcijfer, before: boolean): string {
  const { getal, letter } = deelCijfer(cijfer);
  if (!before) return `${getal}${letter || ''}`;
  return letter === 0 ? `${getal - 1}` : `${getal}${letter > 1 ? letter - 1 : ''}`;
}
