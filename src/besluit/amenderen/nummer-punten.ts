import { itemNumber } from '../../document/item-number.ts';
import {
  type Besluitpunt,
  compareCijfer,
  deelCijfer,
  maakCijfer,
  makeNummer,
  type Puntcijfer,
  type Puntnummering,
  type Puntpad,
} from '../../domain/besluitpunt.ts';
import { LIJSTFORMAAT } from '../../domain/nummering.ts';
import type { NA_AMENDEMENT } from '../../domain/raad.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import type { Gewijzigdpunt } from './pas-toe.ts';

/** A point of the amended decision: a besluitpunt like any other, which knows what became of it. */
export interface Geamendeerdpunt extends Besluitpunt {
  readonly wat: Gewijzigdpunt['wat'];
  /** Its place in the frozen decision; absent for a new one. */
  readonly vanaf?: Puntpad | undefined;
  readonly door: readonly string[];
  readonly sub: readonly Geamendeerdpunt[];
}

interface Nummerwijze {
  readonly nummering: Puntnummering;
  readonly na: (typeof NA_AMENDEMENT)[number];
}

/**
 * Gives the points of an amended decision their numbers. `bisnummer`: every point keeps the number that was debated, a new
 * one after 2 is 2a, 2b, and a point that lapsed is still there ("(vervallen)"). `vernummeren`: 1, 2, 3 anew, and what
 * lapsed is gone. Where something comes before the first point, or points change places, only numbering anew gives every
 * point a number of its own.
 */
export function nummerPunten(
  punten: readonly Gewijzigdpunt[],
  wijze: Nummerwijze,
): readonly Geamendeerdpunt[] {
  return numberLevel(punten, undefined, wijze);
}

function numberLevel(
  punten: readonly Gewijzigdpunt[],
  parent: { readonly pad: Puntpad; readonly label: string } | undefined,
  wijze: Nummerwijze,
): readonly Geamendeerdpunt[] {
  const keeps = wijze.na === 'bisnummer' && canKeep(punten);
  const shown = keeps ? punten : punten.filter(({ wat }) => wat !== 'vervallen');
  let last = 0;
  let extra = 0;
  return shown.map((punt, index) => {
    const own = punt.pad?.at(-1);
    if (own !== undefined) ({ getal: last, letter: extra } = deelCijfer(own));
    else extra += 1;
    const pad = childOf(parent?.pad, keeps ? (own ?? maakCijfer(last, extra)) : index + 1);
    const level = pad.length - 1;
    const between = keeps && own === undefined;
    const nummer = between
      ? bisNummer(last, extra, level, wijze.nummering)
      : makeNummer(pad, wijze.nummering);
    const label = parent ? joinLabel(parent.label, nummer) : nummer;
    return {
      pad,
      nummer,
      label,
      id: punt.id,
      tekst: punt.wat === 'vervallen' ? vervallen(punt.tekst) : punt.tekst,
      wat: punt.wat,
      vanaf: punt.pad,
      door: punt.door,
      sub: numberLevel(punt.sub, { pad, label }, wijze),
    };
  });
}

/** Whether the points of the frozen decision still stand in their order, with nothing new before the first. */
function canKeep(punten: readonly Gewijzigdpunt[]): boolean {
  if (punten[0]?.wat === 'nieuw' && punten.some(({ pad }) => pad)) return false;
  const order = punten.flatMap(({ pad }) => pad?.at(-1) ?? []);
  const depths = new Set(punten.flatMap(({ pad }) => pad?.slice(0, -1).join('.') ?? []));
  return (
    depths.size < 2 && order.every((number, at) => at === 0 || compareCijfer(number, order[at - 1] ?? 0) > 0)
  );
}

/** "2a" for a new point after 2, "a1" for a new part after a, "ia" after i; numbers and letters take turns. */
function bisNummer(last: number, extra: number, level: number, nummering: Puntnummering): string {
  const way = nummering[level] ?? 'cijfers';
  if (last === 0) return itemNumber(LIJSTFORMAAT[way], extra);
  const own = itemNumber(LIJSTFORMAAT[way], last);
  return `${own}${itemNumber(way === 'letters' ? 'decimal' : 'lower-alpha', extra)}`;
}

function childOf(parent: Puntpad | undefined, number: Puntcijfer): Puntpad {
  return parent ? [...parent, number] : [number];
}

/** As `makeLabel` does it: a full stop only where two numbers or two words of letters would run together. */
function joinLabel(label: string, nummer: string): string {
  return /\d$/.test(label) !== /^\d/.test(nummer) ? `${label}${nummer}` : `${label}.${nummer}`;
}

function vervallen({ span }: Located<Tekst>): Located<Tekst> {
  const tekst = '(vervallen)';
  const offsets = Array.from({ length: tekst.length + 1 }, () => span.start);
  return { value: [{ soort: 'tekst', tekst, offsets, span }], span };
}
