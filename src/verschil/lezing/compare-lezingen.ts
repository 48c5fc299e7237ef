import { type Koppeling, matchItems } from '../../matching/match-items.ts';
import { group } from '../../source/group.ts';
import { compareBlokken } from '../compare/compare-blokken.ts';
import { compareTekst } from '../compare/compare-tekst.ts';
import { type Deel, heelDeel } from '../deel.ts';
import type { AlineaVerschil, Wijziging } from '../verschil.ts';
import type { Leesdeel, Leeslijst, Leesregel, Leeswaarde, Lezing } from './lezing.ts';
import { pairDelen } from './pair-delen.ts';

/** A value that is another one, came or went. */
export interface WaardeVerschil extends Omit<Leeswaarde, 'waarde' | 'vanzelf'> {
  readonly oud?: string;
  readonly nieuw?: string;
  readonly tekst: readonly Deel[];
}

/** A line of a list that came, went, moved or reads otherwise. */
export interface LeesregelVerschil {
  readonly sleutel: string;
  readonly enkelvoud: string;
  readonly soort: Wijziging;
  readonly tekst: readonly Deel[];
}

/** What became of a part. One that is new or gone has all that it says, or said, as differences. */
export interface LeesdeelVerschil extends Pick<Leesdeel, 'kop' | 'naam' | 'over'> {
  readonly soort: Wijziging;
  /** What it was called before, where that is another name. */
  readonly naamOud?: string;
  /** Besides what `soort` says: it stands in another place among the others. */
  readonly verplaatst: boolean;
  readonly waarden: readonly WaardeVerschil[];
  readonly lijsten: readonly LeesregelVerschil[];
  readonly alineas: readonly AlineaVerschil[];
}

/** Everything that changed in meaning; without parts nothing did. */
export interface LezingVerschil {
  readonly titel: string;
  readonly delen: readonly LeesdeelVerschil[];
}

/** What changed in meaning from one version of a source to another, in the order of the new one. */
export function compareLezingen(oud: Lezing, nieuw: Lezing): LezingVerschil {
  const { paren, vervallen, plaats } = pairDelen(oud.delen, nieuw.delen);
  const found = [
    ...nieuw.delen.flatMap((deel, at) => {
      const paar = paren.get(at);
      const verschil = paar ? compareDeel(paar.oud, deel, paar.verplaatst) : heelLeesdeel('nieuw', deel);
      return verschil ? [{ at, verschil }] : [];
    }),
    ...vervallen.map((at) => {
      const deel = oud.delen[at];
      return { at: plaats(at), verschil: deel && heelLeesdeel('vervallen', deel) };
    }),
  ];
  const sorted = found.toSorted((a, b) => a.at - b.at);
  return { titel: nieuw.titel, delen: sorted.flatMap(({ verschil }) => verschil ?? []) };
}

const LEEG: Pick<Leesdeel, 'waarden' | 'lijsten' | 'tekst'> = { waarden: [], lijsten: [], tekst: [] };

function heelLeesdeel(soort: 'nieuw' | 'vervallen', deel: Leesdeel): LeesdeelVerschil {
  const { kop, naam, over } = deel;
  const told = { ...deel, waarden: deel.waarden.filter(({ waarde, vanzelf }) => waarde !== vanzelf) };
  const inhoud = soort === 'nieuw' ? compareInhoud(LEEG, told) : compareInhoud(told, LEEG);
  return { kop, naam, over, soort, verplaatst: false, ...inhoud };
}

function compareDeel(oud: Leesdeel, nieuw: Leesdeel, verplaatst: boolean): LeesdeelVerschil | undefined {
  const inhoud = compareInhoud(oud, nieuw);
  const inside = inhoud.waarden.length + inhoud.lijsten.length + inhoud.alineas.length > 0;
  const renamed = oud.naam !== nieuw.naam;
  if (!inside && !renamed && !verplaatst) return undefined;
  const { kop, naam, over } = nieuw;
  const soort = inside || !verplaatst ? 'gewijzigd' : 'verplaatst';
  return { kop, naam, over, soort, ...(renamed && { naamOud: oud.naam }), verplaatst, ...inhoud };
}

function compareInhoud(
  oud: Pick<Leesdeel, 'waarden' | 'lijsten' | 'tekst'>,
  nieuw: Pick<Leesdeel, 'waarden' | 'lijsten' | 'tekst'>,
): Pick<LeesdeelVerschil, 'waarden' | 'lijsten' | 'alineas'> {
  const sleutels = (list: readonly { readonly sleutel: string }[]) => list.map(({ sleutel }) => sleutel);
  const keys = [...new Set([...sleutels(nieuw.waarden), ...sleutels(oud.waarden)])];
  const lists = [...new Set([...sleutels(nieuw.lijsten), ...sleutels(oud.lijsten)])];
  const by = <T extends { readonly sleutel: string }>(list: readonly T[], key: string) =>
    list.find(({ sleutel }) => sleutel === key);
  return {
    waarden: keys.flatMap((key) => compareWaarde(by(oud.waarden, key), by(nieuw.waarden, key))),
    lijsten: lists.flatMap((key) => compareLijst(by(oud.lijsten, key), by(nieuw.lijsten, key))),
    alineas: compareBlokken(oud.tekst, nieuw.tekst),
  };
}

function compareWaarde(
  oud: Leeswaarde | undefined,
  nieuw: Leeswaarde | undefined,
): readonly WaardeVerschil[] {
  const [known, left, right] = [nieuw ?? oud, oud?.waarde, nieuw?.waarde];
  if (!known || left === right) return [];
  const { sleutel, naam, lopend } = known;
  const both = {
    ...(left !== undefined && { oud: left }),
    ...(right !== undefined && { nieuw: right }),
  };
  return [{ sleutel, naam, lopend, ...both, tekst: compareTekst(left ?? '', right ?? '') }];
}

function compareLijst(
  oud: Leeslijst | undefined,
  nieuw: Leeslijst | undefined,
): readonly LeesregelVerschil[] {
  const known = nieuw ?? oud;
  if (!known) return [];
  const { sleutel, enkelvoud, geordend } = known;
  const [before, after] = [oud?.regels ?? [], nieuw?.regels ?? []];
  const koppeling = known.regels.some(({ kenmerk }) => kenmerk !== undefined)
    ? matchKenmerken(before, after)
    : matchItems({ oud: before.map(({ tekst }) => tekst), nieuw: after.map(({ tekst }) => tekst) });
  const verschil = (soort: Wijziging, tekst: readonly Deel[]) => ({ sleutel, enkelvoud, soort, tekst });
  return [
    ...koppeling.paren.flatMap((paar): LeesregelVerschil[] => {
      const [left, right] = [before[paar.oud]?.tekst ?? '', after[paar.nieuw]?.tekst ?? ''];
      if (left !== right) return [verschil('gewijzigd', compareTekst(left, right))];
      return paar.verplaatst && geordend ? [verschil('verplaatst', heelDeel('gelijk', right))] : [];
    }),
    ...koppeling.nieuw.map((at) => verschil('nieuw', heelDeel('ingevoegd', after[at]?.tekst ?? ''))),
    ...koppeling.vervallen.map((at) => verschil('vervallen', heelDeel('vervallen', before[at]?.tekst ?? ''))),
  ];
}

/** Lines that are known by a name: the first with that name is the first with it in the other version. */
function matchKenmerken(oud: readonly Leesregel[], nieuw: readonly Leesregel[]): Koppeling {
  const places = group(oud.map(({ kenmerk, tekst }, at): [string, number] => [kenmerk ?? tekst, at]));
  const found = nieuw.map(({ kenmerk, tekst }) => places.get(kenmerk ?? tekst)?.shift());
  return {
    paren: found.flatMap((from, at) =>
      from === undefined ? [] : [{ oud: from, nieuw: at, verplaatst: false }],
    ),
    nieuw: found.flatMap((from, at) => (from === undefined ? [at] : [])),
    vervallen: [...places.values()].flat().toSorted((a, b) => a - b),
  };
}
