import { MAANDEN } from '../../domain/datum.ts';

/** Something about a person that a text may hold. */
export interface Persoonsgegeven {
  /** With its article: "een geboortedatum". */
  readonly wat: string;
  /** What to do instead. */
  readonly hint: string;
  /** Global. */
  readonly patroon: RegExp;
  /** What every text with it holds: nearly none does, and to prepare the whole pattern takes longer than to look for it. */
  readonly alsErStaat: RegExp;
  /** What the words must be as well, where their shape alone says too little. */
  readonly klopt?: (text: string) => boolean;
  /** Only a warning: it may belong to an office, or to somebody of whom it may be known. */
  readonly misschien?: true;
}

const NAAM = "(?:(?:de|van|der|den|het|ter|ten|te|'t|’t) ){0,3}[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,40}";
const HUISNUMMER = '(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:[ -]?[a-zA-Z]\\b)?(?:-\\d{1,3})?\\b';
const POSTCODE = '\\d{4} ?[A-Z]{2}\\b';
const ADRES = `(?:${NAAM} ){0,4}${NAAM} ${HUISNUMMER}(?:,? ${POSTCODE})?`;
/** A street by its ending, or anything with a postcode. */
const STRAATADRES = `(?:${NAAM} ){0,4}(?:[A-Za-zÀ-ɏ'’-]{0,40}(?:straat|weg|laan|plein|dijk|kade|hof|pad|singel|gracht|steeg|dreef|park|veld|markt|wal|haven|erf|hoek|burg|oord|ring|plantsoen|baan|waard) ${HUISNUMMER}|${NAAM} ${HUISNUMMER},? ${POSTCODE})`;
const TITEL = '(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Ff]amilie|[Ff]am\\.|[Ee]chtpaar)';
const PERSOON = `${TITEL} (?:[A-ZÀ-Þ]\\. ?){0,6}(?:${NAAM} ){0,4}?${NAAM}`;
const DAG = `\\d{1,2}(?:[ -](?:${MAANDEN.join('|')})[ -]|[-/.]\\d{1,2}[-/.])(?:19[3-9]\\d|20\\d\\d)`;

/** Kinds of personal data in the text of a public document. Sources: AVG, articles 4 and 87; Wet algemene bepalingen burgerservicenummer. */
export const PERSOONSGEGEVENS: readonly Persoonsgegeven[] = [
  {
    wat: 'een burgerservicenummer',
    hint: 'Laat het nummer weg: het mag in geen enkel raadsstuk staan.',
    patroon: /\b(?:BSN|burgerservicenummer)\b\D{0,20}\d(?:[ .]?\d){8}\b/gi,
    alsErStaat: /BSN|burgerservicenummer/i,
  },
  {
    wat: 'een geboortedatum',
    hint: 'Laat de datum weg: de raad heeft haar niet nodig om te besluiten.',
    patroon: new RegExp(`\\b(?:geboren (?:op )?|geboortedatum:? (?:is )?|geb\\.? )${DAG}\\b`, 'gi'),
    alsErStaat: /geboren|geboortedatum|geb\.? \d/i,
  },
  {
    wat: 'een woonadres',
    hint: 'Laat het adres weg; is de plek van belang, schrijf dan "een bewoner van de Molenweg".',
    patroon: new RegExp(
      `(?:\\b[Ww]onende?|\\b[Ww]oonachtig|\\b[Ww]oont)(?: (?:aan|op|te|in|bij))?(?: (?:de|het))? ${ADRES}`,
      'gu',
    ),
    alsErStaat: /[Ww](?:onend|oonachtig|oont)/,
    misschien: true,
  },
  {
    wat: 'een naam met een woonadres',
    hint: 'Laat naam en adres weg; is de plek van belang, schrijf dan "een bewoner van de Molenweg".',
    patroon: new RegExp(`${PERSOON},? (?:\\(|aan |van |uit |te )?(?:de |het )?${STRAATADRES}`, 'gu'),
    alsErStaat: new RegExp(`${TITEL} `),
    misschien: true,
  },
  {
    wat: 'een rekeningnummer',
    hint: 'Laat het nummer weg: wie betaalt, krijgt het langs een andere weg.',
    patroon: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g,
    alsErStaat: /[A-Z]{2}\d{2}/,
    klopt: isIban,
    misschien: true,
  },
];

/** The check of ISO 13616: letters are numbers, the first four signs stand last, and 97 leaves 1. */
function isIban(text: string): boolean {
  const signs = text.replaceAll(' ', '');
  const digits = [...`${signs.slice(4)}${signs.slice(0, 4)}`]
    .map((sign) => Number.parseInt(sign, 36))
    .join('');
  return BigInt(digits) % 97n === 1n;
}

/** Words that make an e-mail address that of an office: "griffie@", "raads.griffie@", "team-wonen@". */
const FUNCTIE =
  /^(?:info|gemeente|stadhuis|gemeentehuis|post|postbus|raad|raads|gemeenteraad|griffie|griffier|college|bestuur|bestuurs|secretariaat|communicatie|participatie|inspraak|contact|klantcontact|klantenservice|pers|woo|privacy|fg|balie|loket|team|wijkteam|projectteam|subteam|burgerzaken|vergunningen|handhaving|wmo|jeugd|leerplicht|redactie|webmaster|aanmelden|aanmelding|zienswijzen?|bezwaar|facturen|administratie|service|servicedesk|helpdesk|noreply|voorbeeld)$/i;
/** "omgevingsvisie@", "sportloket@", "meldpuntafval@": too long to be a surname with an initial. */
const SAMENSTELLING =
  /^(?:[a-zà-ɏ]{2,}(?:loket|team|balie|meldpunt|punt|visie|plan|griffie|raad|desk)|(?:meldpunt|project|subsidie|energie|sport|afval|wonen|raads|bestuurs|team|wijk)[a-zà-ɏ]*|omgevingswet|participatiewet)$/i;

/** Whether an e-mail address is a mailbox of an office and not of a person. */
export function isFunctioneelAdres(address: string): boolean {
  const words = (address.split('@')[0] ?? '').split(/[._+-]|\d+/).filter((word) => word !== '');
  // An initial makes a name of what stands behind it.
  if (words.length > 1 && words[0]?.length === 1) return false;
  return words.some((word) => FUNCTIE.test(word) || SAMENSTELLING.test(word));
}
