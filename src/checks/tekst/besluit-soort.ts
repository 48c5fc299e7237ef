import type { Voorstel } from '../../gegevens/register.ts';
import { readBesluitteksten } from './besluittekst.ts';

/** True for a besluitpunt that changes the budget: "de begroting … te wijzigen", "de 8e wijziging van de begroting". */
export function wijzigtBegroting(text: string): boolean {
  return /\bbegrotingswijziging(?:en)?\b|\bwijziging(?:en)? van de (?:[a-zà-ɏ]+ )*[a-zà-ɏ]*begroting\b|\b[a-zà-ɏ]*begroting\b.*\b(?:te wijzigen|aan te passen|bij te stellen)\b/iu.test(
    text,
  );
}

/** Appointments, accounts and taxes: there the law leaves the council little to choose. */
const VAST =
  /\bte benoemen\b|\bontslag te verlenen\b|\btoe te laten\b|\bgeloofsbrieven\b|\bjaarstukken\b|\bjaarrekening\b|\bbelasting(?:en|verordeningen?)?\b|\btarie(?:f|ven)\b|\blegesverordening\b|\bnotulen\b|\bbesluitenlijst\b/i;

/** True when no besluitpunt asks for a choice between alternatives. */
export function isVormbesluit(voorstel: Voorstel): boolean {
  return readBesluitteksten(voorstel).some(({ passage }) => VAST.test(passage.text));
}

const BELEID =
  /\b[a-zà-ɏ]*(?:visie|nota|beleid|beleidskader|kader|beleidsplan|programma|agenda|strategie|aanpak|plan)\b.*\b(?:vast te stellen|in te stemmen)\b|\bin te stemmen met\b.*\b[a-zà-ɏ]*(?:visie|nota|beleid|strategie|aanpak|plan)\b/iu;
const GEEN_BELEID =
  /\b(?:programma|meerjaren|ontwerp|product)?begroting\b|\bkadernota\b|\bvoorjaarsnota\b|\bnota van (?:zienswijzen|beantwoording|uitgangspunten)\b|\bzienswijze\b|\bgrondexploitatie\b|\bomgevingsplan\b|\bexploitatieplan\b|\bstartnotitie\b|\bprogrammarekening\b/i;

/** True when a besluitpunt sets policy: a visie, a nota, a plan. */
export function isBeleid(voorstel: Voorstel): boolean {
  return readBesluitteksten(voorstel).some(
    ({ passage: { text } }) => BELEID.test(text) && !GEEN_BELEID.test(text),
  );
}
