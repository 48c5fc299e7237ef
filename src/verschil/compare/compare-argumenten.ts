import type { Puntkoppeling } from '../../besluit/pair-punten.ts';
import { adresVan, type Puntpad } from '../../domain/besluitpunt.ts';
import { type Argument, argumentLabel, type Sectie } from '../../domain/voorstel.ts';
import { longestIncreasing, matchItems, placesOfGone } from '../../matching/match-items.ts';
import { group } from '../../source/group.ts';
import { heelDeel } from '../deel.ts';
import type { AnderBesluitpunt, ArgumentVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import type { Punt as Besluitpunt } from './compare-besluitpunten.ts';
import { compareBlokken, heelBlok } from './compare-blokken.ts';
import { compareRegel } from './compare-regel.ts';
import type { Lezer, Regel } from './lezer.ts';
import { type Blok, readBlokken } from './read-blokken.ts';

/** An argument as it is compared. */
export interface Punt {
  /** Key and heading of the section in which it stands. */
  readonly sectie: { readonly sleutel: string; readonly kop: string };
  /** "1.2" */
  readonly nummer?: string;
  readonly besluitpunt?: Puntpad;
  readonly kop: Regel;
  readonly blokken: readonly Blok[];
}

/** Reads the arguments of all sections. */
export function readPunten(secties: readonly Sectie[], lezer: Lezer, versie: Versie): readonly Punt[] {
  return secties.flatMap(({ sleutel, kop, argumenten }) =>
    argumenten.map(({ nummer, kop: title, inhoud }: Argument) => ({
      sectie: { sleutel, kop: kop.value },
      ...(nummer && {
        nummer: argumentLabel(nummer),
        besluitpunt: nummer.punt,
      }),
      kop: lezer(title.value),
      blokken: readBlokken(inhoud, lezer, versie),
    })),
  );
}

/**
 * What changed in the arguments and kanttekeningen of all sections, by the key of the (new) section. A number that
 * only follows from what came, went or moved is no change; `punten` tells what became of each besluitpunt.
 */
export function compareArgumenten(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  punten: Puntkoppeling<Besluitpunt> | undefined,
): ReadonlyMap<string, readonly ArgumentVerschil[]> {
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(
    { oud: oud.map(title), nieuw: nieuw.map(title), alike: 0.75 },
    { oud: oud.map(whole), nieuw: nieuw.map(whole) },
  );
  const lot = lotVan(punten);
  const moved = movedWithin(paren, oud, nieuw, lot);
  const found: { readonly sleutel: string; readonly at: number; readonly verschil: ArgumentVerschil }[] = [];
  for (const { oud: from, nieuw: to } of paren) {
    const [left, right] = [oud[from], nieuw[to]];
    if (!left || !right) continue;
    const one = compareArgument(left, right, moved.has(to), lot);
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
  return group(found.toSorted((a, b) => a.at - b.at).map(({ sleutel, verschil }) => [sleutel, verschil]));
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
  lot: Lot,
): ReadonlySet<number> {
  type Paar = (typeof paren)[number];
  const perPunt = paren.flatMap((pair): [string, Paar][] => {
    const [left, right] = [oud[pair.oud], nieuw[pair.nieuw]];
    if (left?.sectie.sleutel !== right?.sectie.sleutel) return [];
    const adres = (punt: Puntpad | undefined) => punt && adresVan(punt);
    const was = left?.besluitpunt && (lot.nu.get(adresVan(left.besluitpunt))?.pad ?? left.besluitpunt);
    if (adres(was) !== adres(right?.besluitpunt)) return [];
    return [[`${right?.sectie.sleutel} ${adres(right?.besluitpunt)}`, pair]];
  });
  return new Set(
    [...group(perPunt).values()].flatMap((pairs) => {
      const kept = longestIncreasing(pairs.map((pair) => pair.oud));
      return pairs.flatMap((pair, index) => (kept.has(index) ? [] : [pair.nieuw]));
    }),
  );
}

function compareArgument(
  oud: Punt,
  nieuw: Punt,
  verplaatst: boolean,
  lot: Lot,
): ArgumentVerschil | undefined {
  const alineas = compareBlokken(oud.blokken, nieuw.blokken);
  const kop = compareRegel(oud.kop, nieuw.kop);
  const other = otherBesluitpunt(oud.besluitpunt, nieuw.besluitpunt, lot);
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

/** What became of the besluitpunten, by their addresses. */
interface Lot {
  readonly oud: ReadonlyMap<string, Besluitpunt>;
  readonly nieuw: ReadonlyMap<string, Besluitpunt>;
  /** The new point that each old one became; absent for those that are gone. */
  readonly nu: ReadonlyMap<string, Besluitpunt>;
}

function lotVan(punten: Puntkoppeling<Besluitpunt> | undefined): Lot {
  const { paren = [], vervallen = [], nieuw = [] } = punten ?? {};
  const byAdres = (list: readonly Besluitpunt[]) => new Map(list.map((punt) => [adresVan(punt.pad), punt]));
  return {
    oud: byAdres([...paren.map((paar) => paar.oud), ...vervallen]),
    nieuw: byAdres([...paren.map((paar) => paar.nieuw), ...nieuw]),
    nu: new Map(paren.map((paar) => [adresVan(paar.oud.pad), paar.nieuw])),
  };
}

/** Set when an argument belongs to another besluitpunt than it did, whatever that is called now. */
function otherBesluitpunt(
  oud: Puntpad | undefined,
  nieuw: Puntpad | undefined,
  lot: Lot,
): AnderBesluitpunt | undefined {
  if (oud === undefined || nieuw === undefined) return undefined;
  const [from, to] = [lot.oud.get(adresVan(oud)), lot.nieuw.get(adresVan(nieuw))];
  const now = lot.nu.get(adresVan(oud));
  // A number that no besluitpunt had or has is an error of the author, and no news.
  if (!from || !to || now === to) return undefined;
  return {
    oud: oud[0],
    nieuw: nieuw[0],
    van: { nummer: from.label, tekst: from.tekst, ...(now && { nu: now.label }) },
    naar: { nummer: to.label, tekst: to.tekst },
  };
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
