import type { Voorstel } from '../../gegevens/register.ts';
import { readBesluitteksten } from './besluittekst.ts';

/** True for a besluitpunt that changes the budget: "de begroting … te wijzigen", "de 8e wijziging van de begroting". */
export function wijzigtBegroting(text: string): boolean {
  // What the council thinks of the budget of a gemeenschappelijke regeling changes none of its own.
  if (/\bzienswijzen?\b/i.test(text)) return false;
  return /\bbegrotingswijziging(?:en)?\b|\bwijziging(?:en)? van de (?:[a-zà-ɏ]+ )*[a-zà-ɏ]*begroting\b|\b[a-zà-ɏ]*begroting\b.{0,1000}\b(?:te wijzigen|aan te passen|bij te stellen)\b/i.test(
    text,
  );
}

/**
 * Points that carry out another: they change the budget for it, withdraw what it replaces, set the day, appoint
 * somebody, take note of what it rests on, make it known.
 */
const UITVOERING =
  /\bin te trekken\b|\bintrekk(?:en|ing)\b|\bvervallen te verklaren\b|\bin werking (?:te (?:laten )?treden|treedt|treden)\b|\bkennis te nemen van\b|\bvoortvloeiende\b|\b(?:kapitaal)?lasten\b.{0,1000}\b(?:begroting|meerjarenraming)\b|\bte (?:her)?benoemen\b|\bontslag te verlenen\b|\bte ontslaan\b|\b(?:bekend te maken|ter inzage te leggen|te publiceren)\b/i;

/** Whether a besluitpunt does no more than carry out another: the reason is that of the other. */
export function isUitvoering(text: string): boolean {
  return UITVOERING.test(text) || (wijzigtBegroting(text) && !/€/.test(text));
}

/** Appointments, accounts and taxes: there the law leaves the council little to choose. */
const VAST =
  /\bte benoemen\b|\bontslag te verlenen\b|\btoe te laten\b|\bgeloofsbrieven\b|\bjaarstukken\b|\bjaarrekening\b|\bbelasting(?:en|verordeningen?)?\b|\btarie(?:f|ven)\b|\blegesverordening\b|\bnotulen\b|\bbesluitenlijst\b/i;

/** True when no besluitpunt asks for a choice between alternatives. */
export function isVormbesluit(voorstel: Voorstel): boolean {
  return readBesluitteksten(voorstel).some(({ passage }) => VAST.test(passage.text));
}

const BELEID =
  /\b[a-zà-ɏ]*(?:visie|nota|beleid|beleidskader|kader|beleidsplan|programma|agenda|strategie|aanpak|plan)\b.{0,1000}\b(?:vast te stellen|in te stemmen)\b|\bin te stemmen met\b.{0,1000}\b[a-zà-ɏ]*(?:visie|nota|beleid|strategie|aanpak|plan)\b/i;
const GEEN_BELEID =
  /\b(?:programma|meerjaren|ontwerp|product)?begroting\b|\bkadernota\b|\bvoorjaarsnota\b|\bnota van (?:zienswijzen|beantwoording|uitgangspunten)\b|\bzienswijze\b|\bgrondexploitatie\b|\bomgevingsplan\b|\bexploitatieplan\b|\bstartnotitie\b|\bprogrammarekening\b/i;

/** True when a besluitpunt sets policy: a visie, a nota, a plan. */
export function isBeleid(voorstel: Voorstel): boolean {
  return readBesluitteksten(voorstel).some(
    ({ passage: { text } }) => BELEID.test(text) && !GEEN_BELEID.test(text),
  );
}
