import { Decimal } from 'decimal.js';

/** What somebody probably meant by digits that are no amount: what is wrong, and each reading, written well. */
export interface Bedoeling {
  readonly melding: string;
  /** Readings in Dutch notation, without sign; none when nothing sensible can be made of it. */
  readonly lezingen: readonly string[];
  readonly uitleg: string;
  /** Whether a single reading is surely what was meant. */
  readonly zeker?: true;
}

/** Digits as Dutch writes them: whole or in groups of three, and perhaps a comma with decimals. */
const GOED = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d{1,2})?$/;
const GEGROEPEERD = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{2})?$/;
const NOTATIE = 'Een punt staat tussen de duizendtallen, een komma voor de centen.';
const SLECHT = 'is geen goed geschreven bedrag';

/** Short words for a multitude that not everybody reads alike, with the plain word. */
const SPREEKTAAL: Readonly<Record<string, string>> = {
  k: 'duizend',
  dzd: 'duizend',
  m: 'miljoen',
  mio: 'miljoen',
  milj: 'miljoen',
  mjn: 'miljoen',
  mrd: 'miljard',
};

/** One of these short words, as the source of a pattern; "ton" is both a weight and 100.000 euro. */
export const SPREEKSCHAAL = '(?:[kKM]|dzd|mio|milj|mjn|mrd|ton)';

type Kenner = (number: string, voorWoord: boolean) => Bedoeling | undefined;

/**
 * Tells what digits that are no amount may mean; `voorWoord` is true when a word such as "miljoen" follows, before
 * which decimals are no cents. The first way to look at them that gives a reading is taken.
 */
export function bedoeldBedrag(number: string, voorWoord: boolean): Bedoeling | undefined {
  for (const kenner of [...KENNERS, alleenHetGetal]) {
    const found = kenner(number, voorWoord);
    const lezingen = [...new Set(found?.lezingen.filter((one) => goed(one)) ?? [])];
    if (found && lezingen.length > 0) return { ...found, lezingen };
  }
  return undefined;
}

const KENNERS: readonly Kenner[] = [
  engels,
  drieDecimalen,
  puntVoorDecimalen,
  aanElkaar,
  groepen,
  slordig,
  letters,
  spreektaal,
];

function goed(text: string): boolean {
  return GOED.test(text) || /^[1-9][\d.]*(?:,\d{1,2})? (?:duizend|miljoen|miljard)$/.test(text);
}

/** "1,250,000" and "1,234.56". */
function engels(number: string): Bedoeling | undefined {
  if (!/^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$/.test(number)) return undefined;
  const dutch = number.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
  return { melding: 'staat in de Engelse notatie', lezingen: [dutch], uitleg: NOTATIE, zeker: true };
}

/** "200,000" may be thousands or cents; "12,3456" has too many cents. */
function drieDecimalen(number: string, voorWoord: boolean): Bedoeling | undefined {
  const [, whole, decimals] = /^(\d{1,3}(?:\.\d{3})*|\d+),(\d{3,})$/.exec(number) ?? [];
  if (whole === undefined || decimals === undefined || voorWoord) return undefined;
  const rond = new Decimal(`${whole.replaceAll('.', '')}.${decimals}`).toFixed(2, Decimal.ROUND_HALF_UP);
  const cents = `${whole},${rond.slice(-2)}`;
  const ronder = new Decimal(rond).trunc().toFixed() === whole.replaceAll('.', '') ? [cents] : [];
  if (decimals.length > 3 || whole === '0' || /^\d{4,}$/.test(whole))
    return { melding: 'heeft meer dan twee cijfers achter de komma', lezingen: ronder, uitleg: NOTATIE };
  const melding = 'is niet eenduidig: een komma begint de centen, maar er staan drie cijfers achter';
  return { melding, lezingen: [`${whole}.${decimals}`, ...ronder], uitleg: NOTATIE };
}

/** "12.50" and "1.000.00"; before a word "1.2" is "1,2". */
function puntVoorDecimalen(number: string, voorWoord: boolean): Bedoeling | undefined {
  const [, whole = '', decimals] = /^(\d+|\d{1,3}(?:\.\d{3})+)\.(\d{1,2})$/.exec(number) ?? [];
  if (decimals === undefined) return undefined;
  const cents = voorWoord ? decimals : decimals.padEnd(2, '0');
  const meer = /\./.test(whole) && decimals === '00' ? [`${whole}.000`] : [];
  return {
    melding: 'is niet eenduidig: achter een punt horen drie cijfers',
    lezingen: [`${whole},${cents}`, ...meer],
    uitleg: voorWoord
      ? 'Voor de decimalen hoort een komma.'
      : 'Schrijf centen achter een komma; een punt staat alleen tussen duizendtallen (1.250).',
  };
}

/** "310.000300.000": two amounts without anything between. */
function aanElkaar(number: string): Bedoeling | undefined {
  for (let at = 1; at < number.length; at += 1) {
    const delen = [number.slice(0, at), number.slice(at)];
    if (!delen.every((deel) => GEGROEPEERD.test(deel))) continue;
    return {
      melding: 'zijn twee bedragen aan elkaar',
      lezingen: delen,
      uitleg: 'Haal weg wat er niet hoort.',
    };
  }
  return undefined;
}

/** "12.5000", "1.00.000", "012": groups that are too long or too short. */
function groepen(number: string): Bedoeling | undefined {
  const [, whole, cents = ''] = /^(\d+(?:\.\d+)*)((?:,\d{1,2})?)$/.exec(number) ?? [];
  if (whole === undefined) return undefined;
  const delen = whole.split('.');
  const [first = '', ...rest] = delen;
  const gevuld = [first, ...rest.map((deel) => (/^0{1,2}$/.test(deel) ? '000' : deel))].join('.');
  const korter = whole.replace(/(\.\d{3})0$/, '$1');
  const digits = delen.join('').replace(/^0+(?=\d)/, '');
  return {
    melding: rest.length === 0 ? SLECHT : `${SLECHT}: tussen de punten horen drie cijfers`,
    lezingen: [korter, gevuld, metPunten(digits)].map((one) => `${one}${cents}`),
    uitleg: NOTATIE,
  };
}

/** "200.000.-", "52. 500", "1'250'000", "5.000,00,-", ",50": signs that do not belong there. */
function slordig(number: string): Bedoeling | undefined {
  const zonderEind = number.replace(/[\s.,]*[-=.,;:/]*$/, '');
  const dicht = zonderEind
    .replace(/(?<=\d)\s*[.'’_\s]\s*(?=\d{3}(?!\d))/g, '.')
    .replace(/([.,])[.,]+/g, '$1');
  const lezingen = [zonderEind, dicht, dicht.replace(/^[.,](?=\d{2}$)/, '0,')];
  return { melding: SLECHT, lezingen, uitleg: NOTATIE, zeker: true };
}

/** "2O.000", "l5.000": letters that a scan took for digits. */
function letters(number: string): Bedoeling | undefined {
  if (!/^[\doOlI.,]+$/.test(number) || !/[oOlI]/.test(number) || !/\d/.test(number)) return undefined;
  const lezing = number.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  return {
    melding: 'heeft een letter tussen de cijfers',
    lezingen: [lezing],
    uitleg: 'Dat komt vaak van een scan.',
  };
}

/** "500k", "1,2 M", "8 ton". */
function spreektaal(number: string): Bedoeling | undefined {
  const [, digits, word = ''] =
    new RegExp(`^([\\d.]+(?:,\\d+)?)\\s?(${SPREEKSCHAAL})\\.?$`).exec(number) ?? [];
  if (digits === undefined || !GOED.test(digits)) return undefined;
  if (word !== 'ton') {
    const plain = SPREEKTAAL[word.toLowerCase()] ?? '';
    const uitleg = `Schrijf het woord uit: ${plain}.`;
    return {
      melding: `is geen bedrag: '${word}' leest niet iedereen gelijk`,
      lezingen: [`${digits} ${plain}`],
      uitleg,
    };
  }
  const euros = new Decimal(digits.replaceAll('.', '').replace(',', '.')).times(100_000);
  const uitleg = 'Een ton is ook een gewicht; schrijf het bedrag voluit.';
  return { melding: 'is niet eenduidig', lezingen: [metPunten(euros.toFixed(0))], uitleg };
}

/** "ca. 5.000", "5.000 per jaar": one amount with words. */
function alleenHetGetal(text: string): Bedoeling | undefined {
  const found = text.match(/\d[\d.,]*(?: (?:duizend|miljoen|miljard)\b)?/g) ?? [];
  const [only = '', other] = found;
  const uitleg = 'Zet wat erbij hoort in de omschrijving.';
  if (other !== undefined || !/[a-z±]/i.test(text) || /\d{1,2}[-/]\d/.test(text)) return undefined;
  return { melding: 'is geen bedrag', lezingen: [only.replace(/[.,]+$/, '')], uitleg };
}

/** "1234567" is "1.234.567". */
function metPunten(digits: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
}
