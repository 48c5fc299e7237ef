import type { Herkomst, Rekening, Saldo } from './herkomst.ts';
import { type Belofte, gaatEraf, kant } from './rijnaam.ts';
import { gevuld, type Term, telOp, vergelijk } from './vector.ts';

/** How many rows back the terms of a balance are looked for, and how many of the last are tried in pairs. */
const TERUG = 40;
const STERK = 10;
const DICHTBIJ = 6;

/**
 * The rows above that give the amounts of a row with a plus or a minus. First what the labels say (income less costs,
 * a stand with what came and went), then pairs of totals, then pairs of rows nearby; three totals only for a balance
 * that is more than zero somewhere. Nothing that fits by one column alone is taken without a word that promises it.
 */
export function zoekSaldo(
  index: number,
  belofte: Belofte | undefined,
  rekening: Rekening,
  before: readonly Herkomst[],
): Saldo | undefined {
  const own = rekening.vectoren[index] ?? [];
  const label = (rij: number) => rekening.raster.rijen[rij]?.label ?? '';
  const rows = before.flatMap((one, at) =>
    index - at > TERUG || one.soort === 'groep' || one.soort === 'tekst' || isWaarvan(one) ? [] : [at],
  );
  const strong = rows.filter((at) => before[at]?.soort !== 'post').slice(-STERK);
  const near = rows.slice(-DICHTBIJ);
  const sides = rows.filter((at) => kant(label(at)) !== undefined).slice(-STERK);
  const stages: readonly (readonly (readonly Term[])[])[] = [
    belofte === undefined ? [] : naarLabels(index, rows, before, label, belofte),
    paren(sides).filter((pair) => new Set(pair.map(({ rij }) => kant(label(rij)))).size === 2),
    paren(strong),
    belofte === undefined ? [] : paren(near),
    belofte === undefined ? [] : drietallen(strong),
    belofte === 'saldo' || belofte === 'totaal' ? metReserves(strong, rows, label) : [],
  ];
  // Of a row of nothing but zeros too much could be said: only two sides, or two totals.
  const some = own.some((one) => one !== undefined && one !== 0n);
  for (const [stage, sets] of stages.slice(0, some ? stages.length : 3).entries()) {
    const fits = sets.flatMap((termen) => {
      const { vectoren, width } = rekening;
      const { past, bewijs } = vergelijk(
        own,
        telOp(termen, vectoren, width),
        0n,
        gevuld(termen, vectoren, width),
      );
      const needed = belofte === undefined ? 2 : stage < 3 ? 0 : stage === 3 ? 1 : 2;
      return past && bewijs >= needed && (bewijs > 0 || stage < 2) ? [{ termen, bewijs }] : [];
    });
    const [first, ...others] = anders(fits, rekening);
    if (!first) continue;
    const other = others[0];
    return {
      soort: 'saldo',
      ...first,
      klopt: true,
      afgerond: false,
      ...(other && { ook: inWoorden(other.termen, label) }),
    };
  }
  return undefined;
}

/** A formula in the words of the table: "'Totaal lasten' - 'Totaal baten'". */
export function inWoorden(termen: readonly Term[], label: (rij: number) => string): string {
  return termen
    .map(({ rij, teken }, at) => `${at === 0 ? (teken === '-' ? '-' : '') : ` ${teken} `}'${label(rij)}'`)
    .join('');
}

function isWaarvan(one: Herkomst): boolean {
  return one.soort === 'post' && one.belofte === 'waarvan';
}

/** Those that add up the same amounts with the same signs once. */
function anders(
  fits: readonly { readonly termen: readonly Term[]; readonly bewijs: number }[],
  { vectoren }: Rekening,
): readonly { readonly termen: readonly Term[]; readonly bewijs: number }[] {
  const key = (termen: readonly Term[]) =>
    termen
      .map(({ rij, teken }) => ({ teken, amounts: (vectoren[rij] ?? []).map((one) => one ?? 0n).join(' ') }))
      .filter(({ amounts }) => /[1-9]/u.test(amounts))
      .map(({ teken, amounts }) => `${teken}(${amounts})`)
      .toSorted()
      .join(' ');
  const seen = new Set<string>();
  return fits.filter(({ termen }) => {
    const known = seen.has(key(termen));
    seen.add(key(termen));
    return !known;
  });
}

/** All rows since the last computed one or stand, with the signs that their labels give. */
function naarLabels(
  index: number,
  rows: readonly number[],
  before: readonly Herkomst[],
  label: (rij: number) => string,
  belofte: Belofte,
): readonly (readonly Term[])[] {
  const begin = before.findLastIndex((one) => one.soort === 'post' && one.belofte === 'begin');
  const group = before.findLastIndex(({ soort }) => soort === 'groep');
  const computed = before.findLastIndex(({ soort }) => soort !== 'post');
  const starts = belofte === 'eind' ? [begin] : [group + 1, computed, computed + 1, begin];
  return [...new Set(starts)].flatMap((start) => {
    const all = rows.filter((at) => at >= start && at < index);
    if (start < 0 || all.length < 2 || all.length > 24) return [];
    const [first, ...rest] = all;
    if (first === undefined) return [];
    const plain = all.map((rij): Term => ({ rij, teken: '+' }));
    const off = [first, ...rest].map(
      (rij, at): Term => ({ rij, teken: at > 0 && gaatEraf(label(rij)) ? '-' : '+' }),
    );
    const minus = all.map((rij, at): Term => ({ rij, teken: at > 0 ? '-' : '+' }));
    const turned = off.map(({ rij, teken }): Term => ({ rij, teken: teken === '-' ? '+' : '-' }));
    return [off, plain, ...(belofte === 'totaal' ? [] : [minus, turned])];
  });
}

function paren(rows: readonly number[]): readonly (readonly Term[])[] {
  const late = rows.toReversed();
  return late.flatMap((two, at) =>
    late.slice(at + 1).flatMap((one): readonly (readonly Term[])[] => [
      [plus(one), min(two)],
      [plus(two), min(one)],
      [plus(one), plus(two)],
    ]),
  );
}

function drietallen(rows: readonly number[]): readonly (readonly Term[])[] {
  const last = rows.slice(-6);
  return last.flatMap((one, a) =>
    last.slice(a + 1).flatMap((two, b) =>
      last.slice(a + b + 2).flatMap((three): readonly (readonly Term[])[] => [
        [plus(one), plus(two), plus(three)],
        [plus(one), plus(two), min(three)],
        [plus(one), min(two), min(three)],
        [plus(one), min(two), plus(three)],
        [plus(two), plus(three), min(one)],
      ]),
    ),
  );
}

/** The last balance with what goes into and comes out of reserves. */
function metReserves(
  strong: readonly number[],
  rows: readonly number[],
  label: (rij: number) => string,
): readonly (readonly Term[])[] {
  const balance = strong.at(-1);
  if (balance === undefined) return [];
  const out = rows.filter((at) => /\bonttrekking/i.test(label(at)));
  const into = rows.filter((at) => /\b(?:toevoeging|storting|dotatie)/i.test(label(at)));
  const moves = [...out.map(plus), ...into.map(min)];
  if (moves.length === 0 || moves.length > 8) return [];
  const turned = moves.map(({ rij, teken }): Term => ({ rij, teken: teken === '+' ? '-' : '+' }));
  return [
    [plus(balance), ...moves],
    [plus(balance), ...turned],
  ];
}

function plus(rij: number): Term {
  return { rij, teken: '+' };
}

function min(rij: number): Term {
  return { rij, teken: '-' };
}
