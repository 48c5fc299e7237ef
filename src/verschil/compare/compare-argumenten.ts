import type { Argument, Sectie } from '../../domain/voorstel.ts';
import { heelDeel } from '../deel.ts';
import type { ArgumentVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import type { Hernummering } from './compare-besluitpunten.ts';
import { compareBlokken, heelBlok } from './compare-blokken.ts';
import { compareRegel } from './compare-regel.ts';
import type { Lezer, Regel } from './lezer.ts';
import { longestIncreasing, matchItems, placesOfGone } from './match-items.ts';
import { type Blok, readBlokken } from './read-blokken.ts';

/** An argument as it is compared. */
export interface Punt {
  /** Key and heading of the section in which it stands. */
  readonly sectie: { readonly sleutel: string; readonly kop: string };
  /** "1.2" */
  readonly nummer?: string;
  readonly besluitpunt?: number;
  readonly kop: Regel;
  readonly blokken: readonly Blok[];
}

/** Reads the arguments of all sections. */
export function readPunten(secties: readonly Sectie[], lezer: Lezer, versie: Versie): readonly Punt[] {
  return secties.flatMap(({ sleutel, kop, argumenten }) =>
    argumenten.map(({ nummer, kop: title, inhoud }: Argument) => ({
      sectie: { sleutel, kop: kop.value },
      ...(nummer && {
        nummer: `${nummer.besluitpunt}.${nummer.volgnummer}`,
        besluitpunt: nummer.besluitpunt,
      }),
      kop: lezer(title.value),
      blokken: readBlokken(inhoud, lezer, versie),
    })),
  );
}

/**
 * What changed in the arguments and kanttekeningen of all sections, by the key of the (new) section. A number that
 * only follows from what came, went or moved is no change; `nummers` tells what each besluitpunt is called now.
 */
export function compareArgumenten(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  nummers: Hernummering | undefined,
): ReadonlyMap<string, readonly ArgumentVerschil[]> {
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(
    { oud: oud.map(title), nieuw: nieuw.map(title), alike: 0.75 },
    { oud: oud.map(whole), nieuw: nieuw.map(whole) },
  );
  const moved = movedWithin(paren, oud, nieuw, nummers);
  const found: { readonly sleutel: string; readonly at: number; readonly verschil: ArgumentVerschil }[] = [];
  for (const { oud: from, nieuw: to } of paren) {
    const [left, right] = [oud[from], nieuw[to]];
    if (!left || !right) continue;
    const one = compareArgument(left, right, moved.has(to), nummers);
    if (one) found.push({ sleutel: right.sectie.sleutel, at: to, verschil: one });
    if (left.sectie.sleutel === right.sectie.sleutel) continue;
    found.push({ sleutel: left.sectie.sleutel, at: from, verschil: gone(left, right.sectie.kop) });
  }
  for (const index of added) {
    const punt = nieuw[index];
    if (punt) found.push({ sleutel: punt.sectie.sleutel, at: index, verschil: heelArgument('nieuw', punt) });
  }
  const place = placesOfGone(paren);
  for (const index of vervallen) {
    const punt = oud[index];
    if (punt)
      found.push({
        sleutel: punt.sectie.sleutel,
        at: place(index),
        verschil: heelArgument('vervallen', punt),
      });
  }
  const result = new Map<string, ArgumentVerschil[]>();
  for (const { sleutel, verschil } of found.toSorted((a, b) => a.at - b.at)) {
    result.set(sleutel, [...(result.get(sleutel) ?? []), verschil]);
  }
  return result;
}

function title({ sectie, kop }: Punt): string {
  return `${sectie.sleutel} ${kop.tekst}`;
}

function whole({ kop, blokken }: Punt): string {
  return [kop.tekst, ...blokken.map(({ tekst }) => tekst)].join(' ');
}

/** The new indexes of the arguments that passed another of the same besluitpunt in the same section. */
function movedWithin(
  paren: readonly { readonly oud: number; readonly nieuw: number }[],
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  nummers: Hernummering | undefined,
): ReadonlySet<number> {
  const groups = new Map<string, { oud: number; nieuw: number }[]>();
  for (const pair of paren) {
    const [left, right] = [oud[pair.oud], nieuw[pair.nieuw]];
    if (left?.sectie.sleutel !== right?.sectie.sleutel) continue;
    const was =
      left?.besluitpunt === undefined ? undefined : (nummers?.nu.get(left.besluitpunt) ?? left.besluitpunt);
    if (was !== right?.besluitpunt) continue;
    const key = `${right?.sectie.sleutel} ${right?.besluitpunt}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return new Set(
    [...groups.values()].flatMap((group) => {
      const kept = longestIncreasing(group.map((pair) => pair.oud));
      return group.flatMap((pair, index) => (kept.has(index) ? [] : [pair.nieuw]));
    }),
  );
}

function compareArgument(
  oud: Punt,
  nieuw: Punt,
  verplaatst: boolean,
  nummers: Hernummering | undefined,
): ArgumentVerschil | undefined {
  const alineas = compareBlokken(oud.blokken, nieuw.blokken);
  const kop = compareRegel(oud.kop, nieuw.kop);
  const other = nummers && otherBesluitpunt(oud.besluitpunt, nieuw.besluitpunt, nummers);
  const away = oud.sectie.sleutel !== nieuw.sectie.sleutel;
  if (alineas.length === 0 && !kop && !other && !away && !verplaatst) return undefined;
  return {
    soort: alineas.length > 0 || kop || other ? 'gewijzigd' : 'verplaatst',
    ...nummerOf(oud, 'oud'),
    ...nummerOf(nieuw, 'nieuw'),
    verplaatst: verplaatst || away,
    ...(other && { besluitpunt: other }),
    ...(away && { van: oud.sectie.kop }),
    kop: kop?.tekst ?? heelDeel('gelijk', nieuw.kop.tekst),
    alineas,
  };
}

/** Set when an argument belongs to another besluitpunt than it did, whatever that is called now. */
function otherBesluitpunt(
  oud: number | undefined,
  nieuw: number | undefined,
  nummers: Hernummering,
): { readonly oud: number; readonly nieuw: number } | undefined {
  if (oud === undefined || nieuw === undefined) return undefined;
  const now = nummers.nu.get(oud);
  // A number that no besluitpunt had or has is an error of the author, and no news.
  if (now === undefined || nieuw > nummers.aantal || now === nieuw) return undefined;
  return { oud, nieuw };
}

function heelArgument(soort: 'nieuw' | 'vervallen', punt: Punt): ArgumentVerschil {
  return {
    soort,
    ...nummerOf(punt, soort === 'nieuw' ? 'nieuw' : 'oud'),
    verplaatst: false,
    kop: heelDeel(soort === 'nieuw' ? 'ingevoegd' : 'vervallen', punt.kop.tekst),
    alineas: punt.blokken.map((blok) => heelBlok(soort, blok)),
  };
}

/** In the section that an argument left, only where it went is told. */
function gone(punt: Punt, naar: string): ArgumentVerschil {
  const kop = heelDeel('gelijk', punt.kop.tekst);
  return { soort: 'verplaatst', ...nummerOf(punt, 'oud'), verplaatst: true, naar, kop, alineas: [] };
}

function nummerOf({ nummer }: Punt, versie: 'oud' | 'nieuw'): { oud?: string; nieuw?: string } {
  return nummer === undefined ? {} : { [versie]: nummer };
}
