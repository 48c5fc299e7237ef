import { itemNumber } from '../../document/item-number.ts';
import type { Besluitpunt } from '../../domain/voorstel.ts';
import { heelDeel } from '../deel.ts';
import type { BesluitpuntVerschil } from '../verschil.ts';
import { compareRegel } from './compare-regel.ts';
import type { Lezer, Regel } from './lezer.ts';
import { matchItems } from './match-items.ts';

/** A point as it is compared. */
interface Punt extends Regel {
  /** "2" or "2a". */
  readonly nummer: string;
}

export interface BesluitpuntenUitkomst {
  readonly verschillen: readonly BesluitpuntVerschil[];
  readonly nummers: Hernummering;
}

/** What the old points are called in the new version. */
export interface Hernummering {
  /** The number that each old point has now; 0 for those that are gone. */
  readonly nu: ReadonlyMap<number, number>;
  /** How many points there are now, numbered from 1. */
  readonly aantal: number;
}

/** What changed in the besluitpunten and the points below them, in the order of the new version. */
export function compareBesluitpunten(
  oud: readonly Besluitpunt[],
  nieuw: readonly Besluitpunt[],
  lezers: { readonly oud: Lezer; readonly nieuw: Lezer },
): BesluitpuntenUitkomst {
  const [before, after] = [
    oud.map((punt) => read(punt, lezers.oud)),
    nieuw.map((punt) => read(punt, lezers.nieuw)),
  ];
  const koppeling = matchItems(
    { oud: before.map(({ tekst }) => tekst), nieuw: after.map(({ tekst }) => tekst) },
    { oud: before.map(whole), nieuw: after.map(whole) },
  );
  const entries: { readonly at: number; readonly verschil: BesluitpuntVerschil }[] = [];
  const lost: Punt[] = [];
  const found: Punt[] = [];
  const nu = new Map<number, number>();
  for (const { oud: from, nieuw: to, verplaatst } of koppeling.paren) {
    const [left, right] = [before[from], after[to]];
    if (!left || !right) continue;
    nu.set(from + 1, to + 1);
    const one = comparePunt(left, right, verplaatst);
    if (one) entries.push({ at: to, verschil: one });
    const sub = compareSub(left.sub, right.sub, from !== to);
    entries.push(...sub.verschillen.map((verschil) => ({ at: to, verschil })));
    lost.push(...sub.vervallen);
    found.push(...sub.nieuw);
  }
  for (const index of koppeling.vervallen) {
    const punt = before[index];
    nu.set(index + 1, 0);
    if (punt) lost.push(punt, ...punt.sub);
  }
  for (const index of koppeling.nieuw) {
    const punt = after[index];
    if (punt) found.push(punt, ...punt.sub);
  }
  return {
    verschillen: [...entries.map(({ verschil }) => verschil), ...compareRest(lost, found)].toSorted(byNummer),
    nummers: { nu, aantal: nieuw.length },
  };
}

interface MetSub extends Punt {
  readonly sub: readonly Punt[];
}

function read({ nummer, tekst, sub }: Besluitpunt, lezer: Lezer): MetSub {
  return {
    nummer: String(nummer),
    ...lezer(tekst.value),
    sub: sub.map((one) => ({
      nummer: `${nummer}${itemNumber('lower-alpha', one.nummer)}`,
      ...lezer(one.tekst.value),
    })),
  };
}

function whole({ tekst, sub }: MetSub): string {
  return [tekst, ...sub.map((one) => one.tekst)].join(' ');
}

/** What changed in one point; undefined when it reads the same and kept its number. */
function comparePunt(oud: Punt, nieuw: Punt, verplaatst: boolean): BesluitpuntVerschil | undefined {
  const found = compareRegel(oud, nieuw);
  const nummers = { oud: oud.nummer, nieuw: nieuw.nummer };
  if (found) return { soort: 'gewijzigd', ...nummers, verplaatst, ...found };
  if (oud.nummer === nieuw.nummer && !verplaatst) return undefined;
  const tekst = heelDeel('gelijk', nieuw.tekst);
  return { soort: verplaatst ? 'verplaatst' : 'hernummerd', ...nummers, verplaatst, berekend: false, tekst };
}

/** The points below one point; those that only go along to another number of it are not told. */
function compareSub(oud: readonly Punt[], nieuw: readonly Punt[], renumbered: boolean) {
  const koppeling = matchItems({
    oud: oud.map(({ tekst }) => tekst),
    nieuw: nieuw.map(({ tekst }) => tekst),
  });
  const verschillen = koppeling.paren.flatMap(({ oud: from, nieuw: to, verplaatst }) => {
    const [left, right] = [oud[from], nieuw[to]];
    const one = left && right && comparePunt(left, right, verplaatst);
    return !one || (one.soort === 'hernummerd' && renumbered) ? [] : [one];
  });
  const pick = (list: readonly Punt[], indexes: readonly number[]) =>
    indexes.flatMap((index) => list[index] ?? []);
  return { verschillen, vervallen: pick(oud, koppeling.vervallen), nieuw: pick(nieuw, koppeling.nieuw) };
}

/** Points that came and went: some only went to another level or another point. */
function compareRest(oud: readonly Punt[], nieuw: readonly Punt[]): readonly BesluitpuntVerschil[] {
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems({
    oud: oud.map(({ tekst }) => tekst),
    nieuw: nieuw.map(({ tekst }) => tekst),
    alike: 0.6,
    alleenAlike: true,
  });
  return [
    ...paren.flatMap((pair) => {
      const [left, right] = [oud[pair.oud], nieuw[pair.nieuw]];
      return (left && right && comparePunt(left, right, true)) ?? [];
    }),
    ...vervallen.flatMap((index): BesluitpuntVerschil[] => {
      const punt = oud[index];
      if (!punt) return [];
      const tekst = heelDeel('vervallen', punt.tekst);
      return [{ soort: 'vervallen', oud: punt.nummer, verplaatst: false, berekend: false, tekst }];
    }),
    ...added.flatMap((index): BesluitpuntVerschil[] => {
      const punt = nieuw[index];
      if (!punt) return [];
      const tekst = heelDeel('ingevoegd', punt.tekst);
      return [{ soort: 'nieuw', nieuw: punt.nummer, verplaatst: false, berekend: false, tekst }];
    }),
  ];
}

/** By number; what is gone stands where it stood, before what took its number. */
function byNummer(a: BesluitpuntVerschil, b: BesluitpuntVerschil): number {
  const key = ({ nieuw, oud = '' }: BesluitpuntVerschil) => nieuw ?? oud;
  const [left, right] = [key(a), key(b)];
  const number = Number.parseInt(left, 10) - Number.parseInt(right, 10);
  if (number !== 0) return number;
  if (left !== right) return left < right ? -1 : 1;
  return Number(b.nieuw === undefined) - Number(a.nieuw === undefined);
}
