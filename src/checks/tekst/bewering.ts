/** Verbs in the forms of a claim that no ending betrays, or that look like a noun. */
const PERSOONSVORM =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|moet|moeten|moest|mag|mogen|mocht|wil|willen|wilde|zal|zullen|zou|zouden|gaat|gaan|ging|komt|komen|kwam|staat|staan|stond|doet|doen|deed|blijft|blijven|bleef|blijkt|bleek|geeft|geven|gaf|maakt|maken|krijgt|krijgen|kreeg|laat|laten|liet|ligt|lag|loopt|liep|vraagt|vragen|vroeg|past|passen|helpt|helpen|hielp|hoort|houdt|houden|hield|nam|vond|hielp|sloot|steeg|werkt|kost|heet|vergt|wacht|bestaat|ontstaat|verdwijnt|voldeed)$/i;

/** Words between which a noun stands, never a verb: "van geluid", "de markt", "twee scholen". */
const VOOR_NAAMWOORD =
  /^(?:de|het|een|één|geen|elke?|alle|beide|enkele|meerdere|veel|weinig|onze|ons|uw|hun|haar|aan|bij|binnen|boven|buiten|door|in|met|na|naar|namens|om|onder|op|over|per|rond|rondom|sinds|tegen|tijdens|tot|tussen|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder|twee|drie|vier|vijf|zes|\d+)$/i;
/** Words that say nothing of what stands behind them, and are no verb themselves. */
const TUSSEN = /^(?:en|of|als|ook|niet|nog|nu|al|zo|zeer|heel|erg|goed|vooral|te|er)$/i;
/** "financiële risico's": an adjective has an e, or one of these endings. */
const BIJVOEGLIJK = /(?:[bcdfghjklmnpqrstvwxz]e|ïe|ële|aire|ieve|lijke?|ig|loos|baar|zaam|isch|vol|matig)$/i;
/** Endings that only nouns have. */
const NAAMWOORD =
  /(?:heid|heden|teit|teiten|ing|ingen|schap|schappen|ie|ies|ën|isme|ment|menten|aal|age|sel|sels|eur|aar|aars|kosten|lasten|baten|middelen|risico['’]s|effecten|resultaten|projecten|gevolgen|kansen|belangen|termijnen)$/i;
/** Nouns that might be verbs behind another noun ("de raad besluit"), but not behind "en". */
const NA_EN =
  /(?:besluit|plicht|recht|dienst|kracht|budget|krediet|resultaat|project|product|markt|contract|overlast|inzet|opzet|effect|reserve|gemeente|ruimte|behoefte|waarde|rente|methode|periode|hoogte|orde)$/i;
/** Nouns that end as an adjective does. */
const GEEN_BIJVOEGLIJK =
  /(?:reserve|gemeente|ruimte|behoefte|waarde|rente|prognose|analyse|controle|schade|methode|periode|name|orde|hoogte|lengte|breedte|grootte|drukte)$/i;
/** Forms that a verb may have in a claim: "stijgt", "dalen", "voldeed", "leidde". */
const WERKWOORDELIJK = /(?:t|en|de|den|te|ten)$/i;
/** "Minder verkeer", "geen alternatief": short, but it says something. */
const OORDEEL =
  /^(?:geen|minder|meer|beter|betere|slechter|slechtere|lager|lagere|hoger|hogere|sneller|snellere|goedkoper|duurder|duurdere|veiliger|veiligere|groter|grotere|kleiner|kleinere|te|niet|onvoldoende|voldoende)$/i;

/** More words than this are a sentence, whatever they are. */
const LANGST = 9;

/**
 * Whether a heading names a topic and claims nothing: no word in it can be the verb of a sentence. Where a word may be
 * one, it is taken for one.
 */
export function isOnderwerp(kop: string): boolean {
  const words = kop.match(/[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d’'-]*/gu) ?? [];
  const [first] = words;
  if (first === undefined || words.length > LANGST || /[?!:;]/.test(kop) || OORDEEL.test(first)) return false;
  return !words.some((word, index) => isMogelijkWerkwoord(word, words.slice(0, index)));
}

function isMogelijkWerkwoord(word: string, before: readonly string[]): boolean {
  if (PERSOONSVORM.test(word)) return true;
  const previous = before.at(-1);
  // The first word names what it is about; a capital further on begins a name.
  if (previous === undefined || /^[A-ZÀ-Þ\d]/u.test(word)) return false;
  if (VOOR_NAAMWOORD.test(word) || TUSSEN.test(word) || NAAMWOORD.test(word)) return false;
  if (VOOR_NAAMWOORD.test(previous) || isBijvoeglijk(before)) return false;
  if (TUSSEN.test(previous) && NA_EN.test(word)) return false;
  return WERKWOORDELIJK.test(word);
}

/** Whether an adjective stands last: behind a word that a noun follows, or as the first word. */
function isBijvoeglijk(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const previous = words.at(-2);
  return (
    BIJVOEGLIJK.test(last) &&
    !NAAMWOORD.test(last) &&
    !GEEN_BIJVOEGLIJK.test(last) &&
    (previous === undefined || VOOR_NAAMWOORD.test(previous) || isBijvoeglijk(words.slice(0, -1)))
  );
}
