import type { Bijlage, EerderBesluit } from '../../domain/voorstel.ts';
import { matchItems } from '../../matching/match-items.ts';
import { heelDeel } from '../deel.ts';
import { fingerprint } from '../fingerprint.ts';
import type { StukVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareWords } from '../words/compare-words.ts';
import { shownValue, tidy } from './lezer.ts';

/** What is compared of a bijlage or an earlier decision: its title, and other things by their name. */
interface Stuk {
  readonly titel: string;
  /** What identifies it beside its title: a path or a number. */
  readonly kenmerk: string;
  readonly details: ReadonlyMap<string, string>;
}

/** What changed in the list of bijlagen, and in the files themselves. */
export function compareBijlagen(oud: Versie, nieuw: Versie): readonly StukVerschil[] {
  const read = ({ voorstel, bestanden }: Versie) =>
    voorstel.bijlagen.map((one) => readBijlage(one, bestanden));
  return compareStukken(read(oud), read(nieuw));
}

/** What changed in the list of earlier decisions. */
export function compareEerdereBesluiten(oud: Versie, nieuw: Versie): readonly StukVerschil[] {
  return compareStukken(
    oud.voorstel.eerdereBesluiten.map(readBesluit),
    nieuw.voorstel.eerdereBesluiten.map(readBesluit),
  );
}

function readBijlage(
  { titel, bestand, openbaar }: Bijlage,
  bestanden: ReadonlyMap<string, Uint8Array>,
): Stuk {
  const bytes = bestand && bestanden.get(bestand.value);
  const details = new Map([
    ['openbaar', openbaar ? 'ja' : 'nee'],
    ...(bestand ? [['bestand', bestand.value] as const] : []),
    ...(bytes ? [[INHOUD, fingerprint(withoutCarriageReturns(bytes))] as const] : []),
  ]);
  return { titel: tidy(titel.value), kenmerk: bestand?.value ?? '', details };
}

const INHOUD = 'inhoud';

/** Git may write text files with other line ends than it keeps them. */
function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) || !bytes.includes(13) ? bytes : bytes.filter((byte) => byte !== 13);
}

function readBesluit({ titel, datum, kenmerk, url }: EerderBesluit): Stuk {
  const details = [
    ['datum', datum && shownValue(datum.value)],
    ['kenmerk', kenmerk?.value],
    ['adres', url?.value],
  ] as const;
  return {
    titel: tidy(titel.value),
    kenmerk: kenmerk?.value ?? url?.value ?? '',
    details: new Map(details.flatMap(([key, value]) => (value ? [[key, value] as const] : []))),
  };
}

function compareStukken(oud: readonly Stuk[], nieuw: readonly Stuk[]): readonly StukVerschil[] {
  const face = (list: readonly Stuk[], key: 'titel' | 'kenmerk') =>
    // What has no kenmerk is no match for another without.
    list.map((one, index) =>
      one[key] === '' ? `${index} zonder ${key} ${list === oud ? 'oud' : ''}` : one[key],
    );
  const aanblik = (key: 'titel' | 'kenmerk', alike: number) => ({
    oud: face(oud, key),
    nieuw: face(nieuw, key),
    alike,
  });
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(aanblik('titel', 1), aanblik('kenmerk', 1), { ...aanblik('titel', 0.5), alleenAlike: true });
  return [
    ...paren.flatMap(({ oud: from, nieuw: to, verplaatst }): StukVerschil[] => {
      const [left, right] = [oud[from], nieuw[to]];
      if (!left || !right) return [];
      const details = [...new Set([...right.details.keys(), ...left.details.keys()])].flatMap((key) =>
        describe(key, left.details.get(key), right.details.get(key)),
      );
      const titel = compareWords(left.titel, right.titel);
      if (left.titel !== right.titel || details.length > 0) return [{ soort: 'gewijzigd', titel, details }];
      return verplaatst ? [{ soort: 'verplaatst', titel, details: [`staat nu op plaats ${to + 1}`] }] : [];
    }),
    ...added.flatMap((index): StukVerschil[] => {
      const one = nieuw[index];
      return one ? [{ soort: 'nieuw', titel: heelDeel('ingevoegd', one.titel), details: about(one) }] : [];
    }),
    ...vervallen.flatMap((index): StukVerschil[] => {
      const one = oud[index];
      return one ? [{ soort: 'vervallen', titel: heelDeel('vervallen', one.titel), details: [] }] : [];
    }),
  ];
}

function describe(key: string, oud: string | undefined, nieuw: string | undefined): readonly string[] {
  if (oud === nieuw) return [];
  if (key === 'openbaar') return [nieuw === 'ja' ? 'nu openbaar' : 'nu niet openbaar'];
  if (key === INHOUD) return oud && nieuw ? ['het bestand zelf is anders'] : [];
  if (oud === undefined) return [`${key}: ${nieuw}`];
  return [nieuw === undefined ? `${key} ${oud} vervallen` : `${key}: ${oud} → ${nieuw}`];
}

/** What a new one says of itself. */
function about({ details }: Stuk): readonly string[] {
  return [...details].flatMap(([key, value]) => {
    if (key === INHOUD) return [];
    if (key === 'openbaar') return value === 'nee' ? ['niet openbaar'] : [];
    return [`${key}: ${value}`];
  });
}
