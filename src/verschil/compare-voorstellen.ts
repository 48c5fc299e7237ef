// src/verschil: compares two versions of a proposal in meaning.

import { puntenVanBeide } from '../domain/voorstel.ts';
import { compareBesluitpunten } from './compare/compare-besluitpunten.ts';
import { compareConsiderans } from './compare/compare-considerans.ts';
import { compareFinancien, GEEN_FINANCIEN } from './compare/compare-financien.ts';
import { compareGegevens } from './compare/compare-gegevens.ts';
import { compareOnderdelen } from './compare/compare-onderdelen.ts';
import { compareBijlagen, compareEerdereBesluiten } from './compare/compare-stukken.ts';
import { createLezer, tidy } from './compare/lezer.ts';
import type { VerschilVoorstel } from './verschil.ts';
import type { Versie } from './versie.ts';

/**
 * What changed in meaning from one version of a proposal to another. Layout (the order of keys, line ends, numbers
 * that follow from others, quotes, the way an amount was typed) is no change. What could not be read in one of the
 * versions is not compared, and named.
 */
export function compareVoorstellen(oud: Versie, nieuw: Versie): VerschilVoorstel {
  const skip = new Set([...oud.onleesbaar, ...nieuw.onleesbaar]);
  const bedragen = skip.has('financien') ? 'als-getypt' : 'berekend';
  const [left, right] = [
    { versie: oud, lezer: createLezer(oud, bedragen, puntenVanBeide(nieuw.voorstel)) },
    { versie: nieuw, lezer: createLezer(nieuw, bedragen) },
  ];
  const leesbaar = ({ voorstel }: Versie) => [
    ...(skip.has('besluitpunten') ? [] : voorstel.besluitpunten),
    ...(skip.has('besluitpunten_college') ? [] : voorstel.besluitpuntenCollege),
  ];
  const lezers = { oud: left.lezer, nieuw: right.lezer };
  const punten = compareBesluitpunten(leesbaar(oud), leesbaar(nieuw), lezers);
  return {
    onderwerp: tidy(nieuw.voorstel.onderwerp.value),
    besluitpunten: punten.verschillen,
    financien: skip.has('financien') ? GEEN_FINANCIEN : compareFinancien(oud, nieuw),
    considerans: compareConsiderans(left, right, skip),
    onderdelen: compareOnderdelen(left, right, punten.koppeling),
    bijlagen: skip.has('bijlagen') ? [] : compareBijlagen(oud, nieuw),
    eerdereBesluiten: skip.has('eerdere_besluiten') ? [] : compareEerdereBesluiten(oud, nieuw),
    gegevens: compareGegevens(oud, nieuw, skip),
    nietVergeleken: [...skip].toSorted(),
  };
}
