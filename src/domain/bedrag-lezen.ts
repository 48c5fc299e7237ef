import { SCHAAL, SCHALEN } from './bedrag-patroon.ts';

/** What stands in a text that should hold an amount; digits have a decimal point and perhaps a minus. */
export type BedragTekst =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'pm'; readonly digits: string; readonly teken: '+' | '-' }
  | { readonly soort: 'bedrag'; readonly digits: string; readonly factor: string; readonly vn?: 'V' | 'N' }
  | { readonly soort: 'fout'; readonly melding: string; readonly hint: string };

const NOTATIE =
  'Schrijf een bedrag zoals 62.000 of 1.234,56: een punt tussen de duizendtallen, een komma voor de centen.';
const PM = /^p\.?\s?m\.?$/i;
const FACTOR = new RegExp(`\\s*(${SCHAAL})\\.?$`, 'i');
const SPATIES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const STREEPJES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Takes an amount apart, by the rules of Dutch notation; see `readBedrag`. */
export function readBedragText(text: string): BedragTekst {
  const clean = text.replace(SPATIES, ' ').replace(STREEPJES, '-').trim();
  const bare = stripCurrency(clean);
  if (/^-{0,3}$/.test(bare)) return { soort: 'leeg' };
  if (PM.test(bare)) return { soort: 'pm', digits: '0', teken: '+' };
  const withPm = /^(.+?) ?([+-]) ?(p\.?m\.?)$/i.exec(clean);
  if (withPm) return readWithPm(text, withPm[1] ?? '', withPm[2] === '-' ? '-' : '+');
  const foreign = /[£$¥]|\b(?:USD|GBP|CHF)\b/i.exec(clean);
  if (foreign) return wrongCurrency(text, foreign[0]);
  if (clean.includes('%')) return fout(text, 'is een percentage, geen bedrag', NOTATIE);
  return readSigned(text, clean);
}

function readWithPm(text: string, known: string, teken: '+' | '-'): BedragTekst {
  const part = readBedragText(known);
  if (part.soort === 'leeg') return { soort: 'pm', digits: '0', teken };
  if (part.soort === 'bedrag' && part.factor === '1') return { soort: 'pm', digits: part.digits, teken };
  return part.soort === 'fout' ? part : fout(text, 'is geen bedrag', 'Schrijf bijvoorbeeld 163.000 + pm.');
}

function wrongCurrency(text: string, sign: string): BedragTekst {
  const hint =
    sign === '£'
      ? 'Een £ komt vaak van een scan die een € verkeerd las; laat het teken weg of schrijf €.'
      : 'Reken het bedrag om naar euro’s.';
  return fout(text, `staat in een andere munt (${sign}) dan de euro`, hint);
}

function readSigned(text: string, clean: string): BedragTekst {
  const mark = /^([VN]) ?(?=[-+€(\d])/.exec(clean) ?? /(?<=[-\d)]) ?\(?([VN])\)?$/.exec(clean);
  const unmarked = mark ? clean.replace(mark[0], '').trim() : clean;
  let rest = stripCurrency(unmarked);
  let negative = false;
  const brackets = /^\((.+)\)$/.exec(rest);
  const trailing = /^(.*\d) ?-$/.exec(rest);
  const leading = /^([-+]) ?(.+)$/.exec(rest);
  if (brackets) [rest, negative] = [stripCurrency(brackets[1] ?? ''), true];
  else if (leading) [rest, negative] = [stripCurrency(leading[2] ?? ''), leading[1] === '-'];
  else if (trailing) [rest, negative] = [trailing[1] ?? '', true];
  // Only one sign: "-(5)", "--5" and "-5-" stay in the text and are refused below.
  const word = FACTOR.exec(rest);
  const number = word ? rest.slice(0, word.index) : rest;
  const digits = readDigits(number, word !== null);
  if (typeof digits !== 'string') return fout(text, digits.melding, digits.hint);
  const lezing = {
    soort: 'bedrag',
    digits: `${negative ? '-' : ''}${digits}`,
    factor: SCHALEN[word?.[1]?.toLowerCase() ?? ''] ?? '1',
  } as const;
  if (!mark) return lezing;
  if (negative) {
    const hint = 'Kies één van beide: V of N zegt al of het een voordeel of een nadeel is.';
    return fout(text, 'heeft een minteken én een V of N', hint);
  }
  return { ...lezing, vn: mark[1] === 'V' ? 'V' : 'N' };
}

/** Takes off "€", "EUR" or "euro" at either side. */
function stripCurrency(text: string): string {
  return text
    .replace(/^(?:€|EUR\b|euro\b) ?/i, '')
    .replace(/^([-+]) ?(?:€|EUR\b) ?/i, '$1')
    .replace(/ ?(?:€|EUR|euro)$/i, '')
    .trim();
}

/** Unsigned digits in Dutch notation as digits with a decimal point; before a word more decimals may stand. */
function readDigits(text: string, beforeWord: boolean): string | { melding: string; hint: string } {
  const number = text.replace(/(?<=\d),(?:-{1,2}|=)$/, '');
  const match = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/.exec(number);
  if (!match) return describeWrongDigits(number);
  const whole = (match[1] ?? '').replace(/[. ]/g, '');
  const decimals = match[2] ?? '';
  if (whole.length > 15)
    return {
      melding: 'is te groot: er passen 15 cijfers voor de komma',
      hint: 'Kijk of er geen cijfers te veel staan.',
    };
  if (decimals.length > 2 && !beforeWord) return tooManyDecimals(whole, decimals);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function tooManyDecimals(whole: string, decimals: string): { melding: string; hint: string } {
  if (decimals.length === 3 && whole.length <= 3 && whole !== '0') {
    const hint = `Schrijf ${whole}.${decimals} als u ${whole} duizend en nog wat bedoelt, of ${whole},${decimals.slice(0, 2)} met twee cijfers achter de komma.`;
    return {
      melding: 'is niet eenduidig: een komma begint de centen, maar er staan drie cijfers achter',
      hint,
    };
  }
  return { melding: 'heeft meer dan twee cijfers achter de komma', hint: NOTATIE };
}

function describeWrongDigits(number: string): { melding: string; hint: string } {
  const english = /^\d{1,3}(?:,\d{3})+\.\d+$/.test(number);
  if (english) {
    const dutch = number.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
    return { melding: 'staat in de Engelse notatie', hint: `Bedoelt u ${dutch}? ${NOTATIE}` };
  }
  const point = /^(\d+)\.(\d{1,2})$/.exec(number);
  if (point) {
    const cents = (point[2] ?? '').padEnd(2, '0');
    const hint = `Bedoelt u ${point[1]},${cents}? Schrijf centen achter een komma; een punt staat alleen tussen duizendtallen (1.250).`;
    return { melding: 'is niet eenduidig: achter een punt horen drie cijfers', hint };
  }
  if (/^[\d.,' ]+$/.test(number) && /\d/.test(number))
    return { melding: 'is geen goed geschreven bedrag', hint: NOTATIE };
  return { melding: 'is geen bedrag', hint: `${NOTATIE} Een onbekend bedrag is pm.` };
}

function fout(text: string, melding: string, hint: string): BedragTekst {
  return { soort: 'fout', melding: `'${text.trim()}' ${melding}.`, hint };
}
