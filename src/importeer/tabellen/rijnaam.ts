import { kaleWoorden } from '../../domain/kale-woorden.ts';

/** What the label of a row promises about its amounts. */
export type Belofte = 'totaal' | 'saldo' | 'cumulatief' | 'begin' | 'eind' | 'waarvan';

const WAARVAN = /^(?:[-–•]\s*)?(?:waarvan|w\.?v\.?|onderdeel daarvan)\b/i;
const CUMULATIEF = /\bcumulatie(?:f|ve)|gecumuleerd/i;
const BEGIN =
  /\b(?:begin(?:stand|saldo)|openingsbalans)\b|\b(?:stand|saldo)\b.{0,30}(?:\b0?1[- ](?:0?1\b|januari)|begin)/i;
const EIND =
  /\beind(?:stand|saldo)\b|\b(?:stand|saldo)\b.{0,30}(?:\b31[- ](?:12\b|december)|\beind\b|\bultimo\b)/i;
const SALDO =
  /\b(?:saldo|resultaat|netto|restant|restantkrediet|resterend|tekort|overschot|verschil|(?:nog )?(?:beschikbare |vrije )?ruimte|nog te dekken|per saldo)\b/i;
const TOTAAL =
  /\b(?:sub|tussen|eind)?totaal\b|\btotale\b|\btotalen\b|^samen\b|\bsamen$|^som\b|\balles samen\b/i;

/** What a label promises; undefined for the label of an ordinary row. */
export function belofteVan(label: string): Belofte | undefined {
  if (WAARVAN.test(label)) return 'waarvan';
  if (CUMULATIEF.test(label)) return 'cumulatief';
  if (BEGIN.test(label)) return 'begin';
  if (EIND.test(label)) return 'eind';
  if (TOTAAL.test(label)) return 'totaal';
  if (SALDO.test(label)) return 'saldo';
  return undefined;
}

export function isSubtotaal(label: string): boolean {
  return /\b(?:sub|tussen)totaal\b/i.test(label);
}

/** A label without the words of a total, to compare with the labels of rows and groups: "Totaal lasten" is about "lasten". */
export function waarover(label: string): string {
  return kaleWoorden(label, ' ')
    .replace(/\b(?:sub|tussen|eind)?totaal\b|\btotale?n?\b|\bsamen\b|\bsaldo\b|\bgeraamde?\b/gu, ' ')
    .replace(/\b(?:van|de|het|alle|programma)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const MINDER =
  /\baf\b\s*:|^(?:-\/-|minus|min)\b|\bonttrekking|\bvrijval|\baanwending|\binzet\b|\bbested(?:ing|e)|\bkosten\b|\blasten\b|\buitgaven\b|\bafschrijving|\bbijdragen? (?:van|derden)\b|\bverplichting|\bverlaging/i;

/** Whether a label says that its amounts go off: "Af: bijdrage", "Onttrekkingen", "Inzet". */
export function gaatEraf(label: string): boolean {
  return MINDER.test(label);
}

/** Which of the two sides a label names. */
export function kant(label: string): 'lasten' | 'baten' | undefined {
  const [lasten, baten] = [
    /\b(?:lasten|kosten|uitgaven|bestedingen|inzet|benodigd)\b/i.test(label),
    /\b(?:baten|opbrengsten|inkomsten|dekking|beschikbaar|budget|middelen|subsidies?)\b/i.test(label),
  ];
  return lasten === baten ? undefined : lasten ? 'lasten' : 'baten';
}
