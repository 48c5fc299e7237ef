import type { Puntkoppeling } from '../../besluit/pair-punten.ts';
import { vergelijkbaar } from '../../domain/secties.ts';
import type { Sectie } from '../../domain/voorstel.ts';
import { longestIncreasing, matchItems, placesOfGone } from '../../matching/match-items.ts';
import type { ArgumentVerschil, OnderdeelVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareArgumenten, readPunten } from './compare-argumenten.ts';
import type { Punt as Besluitpunt } from './compare-besluitpunten.ts';
import { compareBlokken, heelBlok } from './compare-blokken.ts';
import { findVerhuizingen } from './find-verhuizingen.ts';
import type { Lezer } from './lezer.ts';
import { type Blok, readBlokken } from './read-blokken.ts';

/** A version with its reader. */
export interface Kant {
  readonly versie: Versie;
  readonly lezer: Lezer;
}

interface Onderdeel {
  readonly sectie: Sectie;
  readonly blokken: readonly Blok[];
}

/**
 * What changed in the sections, in the order of the new version; `punten` tells what became of each besluitpunt.
 * Paragraphs, sentences and arguments that went from one section to another are recognised.
 */
export function compareOnderdelen(
  oud: Kant,
  nieuw: Kant,
  punten: Puntkoppeling<Besluitpunt> | undefined,
): readonly OnderdeelVerschil[] {
  const [before, after] = [read(oud), read(nieuw)];
  const argumenten = compareArgumenten(
    readPunten(oud.versie.voorstel.secties, oud.lezer, oud.versie),
    readPunten(nieuw.versie.voorstel.secties, nieuw.lezer, nieuw.versie),
    punten,
  );
  const { paren, vervallen, nieuw: added } = pair(before, after);
  const moved = movedSecties(paren, before, after);
  const entries: { readonly at: number; readonly verschil: OnderdeelVerschil }[] = [];
  for (const { oud: from, nieuw: to } of paren) {
    const [left, right] = [before[from], after[to]];
    const one = left && right && compareOnderdeel(left, right, argumenten, moved.has(to));
    if (one) entries.push({ at: to, verschil: one });
  }
  for (const index of added) {
    const one = after[index];
    if (one) entries.push({ at: index, verschil: heelOnderdeel('nieuw', one, argumenten) });
  }
  const place = placesOfGone(paren);
  for (const index of vervallen) {
    const one = before[index];
    if (one) entries.push({ at: place(index), verschil: heelOnderdeel('vervallen', one, argumenten) });
  }
  return findVerhuizingen(entries.toSorted((a, b) => a.at - b.at).map(({ verschil }) => verschil));
}

function read({ versie, lezer }: Kant): readonly Onderdeel[] {
  return versie.voorstel.secties.map((sectie) => ({
    sectie,
    blokken: readBlokken(sectie.inhoud, lezer, versie),
  }));
}

/** By their key; a section that has another key now, by what it says. */
function pair(oud: readonly Onderdeel[], nieuw: readonly Onderdeel[]) {
  const keys = (list: readonly Onderdeel[]) => list.map(({ sectie }) => sectie.sleutel);
  const text = ({ sectie, blokken }: Onderdeel) =>
    [sectie.kop.value, ...blokken.map(({ tekst }) => tekst)].join(' ');
  const found = new Map(
    keys(oud).flatMap((key, index): [number, number][] => {
      const place = keys(nieuw).indexOf(key);
      return place === -1 ? [] : [[index, place]];
    }),
  );
  const left = oud.flatMap((_, index) => (found.has(index) ? [] : [index]));
  const taken = new Set(found.values());
  const right = nieuw.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const pick = (list: readonly Onderdeel[], indexes: readonly number[]) =>
    indexes.flatMap((index) => list[index] ?? []).map(text);
  // Renamed: what it says must show it, its place alone does not.
  const renamed = matchItems({
    oud: pick(oud, left),
    nieuw: pick(nieuw, right),
    alike: 0.4,
    alleenAlike: true,
  }).paren;
  for (const one of renamed) found.set(left[one.oud] ?? -1, right[one.nieuw] ?? -1);
  const now = new Set(found.values());
  return {
    paren: [...found].map(([from, to]) => ({ oud: from, nieuw: to })).toSorted((a, b) => a.nieuw - b.nieuw),
    vervallen: left.filter((index) => !found.has(index)),
    nieuw: right.filter((index) => !now.has(index)),
  };
}

/** The template orders the sections that it knows; of the others those that passed another are moved. */
function movedSecties(
  paren: readonly { readonly oud: number; readonly nieuw: number }[],
  oud: readonly Onderdeel[],
  nieuw: readonly Onderdeel[],
): ReadonlySet<number> {
  const free = paren.filter((one) => oud[one.oud]?.sectie.vrij && nieuw[one.nieuw]?.sectie.vrij);
  const kept = longestIncreasing(free.map((one) => one.oud));
  return new Set(free.flatMap((one, index) => (kept.has(index) ? [] : [one.nieuw])));
}

function compareOnderdeel(
  oud: Onderdeel,
  nieuw: Onderdeel,
  argumenten: ReadonlyMap<string, readonly ArgumentVerschil[]>,
  verplaatst: boolean,
): OnderdeelVerschil | undefined {
  const { sleutel, kop, vrij } = nieuw.sectie;
  const alineas = compareBlokken(oud.blokken, nieuw.blokken);
  const points = argumenten.get(sleutel) ?? [];
  // A heading that the template knows is printed as the template has it, whatever the author calls it.
  const renamed =
    (vrij || oud.sectie.vrij || oud.sectie.sleutel !== sleutel) &&
    vergelijkbaar(oud.sectie.kop.value) !== vergelijkbaar(kop.value);
  const changed = alineas.length > 0 || points.length > 0 || renamed;
  if (!changed && !verplaatst) return undefined;
  return {
    sleutel,
    soort: changed ? 'gewijzigd' : 'verplaatst',
    kop: kop.value,
    ...(renamed && { kopOud: oud.sectie.kop.value }),
    alineas,
    argumenten: points,
  };
}

function heelOnderdeel(
  soort: 'nieuw' | 'vervallen',
  { sectie, blokken }: Onderdeel,
  argumenten: ReadonlyMap<string, readonly ArgumentVerschil[]>,
): OnderdeelVerschil {
  return {
    sleutel: sectie.sleutel,
    soort,
    kop: sectie.kop.value,
    alineas: blokken.map((blok) => heelBlok(soort, blok)),
    argumenten: argumenten.get(sectie.sleutel) ?? [],
  };
}
