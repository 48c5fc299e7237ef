import { bedoeldBedrag } from './bedrag-bedoeld.ts';
import { SCHAAL, SCHALEN } from './bedrag-patroon.ts';
import type { Weigering } from './weigering.ts';

/** What stands in a text that should hold an amount; digits have a decimal point and perhaps a minus. */
export type BedragTekst =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'pm'; readonly digits: string; readonly teken: '+' | '-' }
  | { readonly soort: 'bedrag'; readonly digits: string; readonly factor: string; readonly vn?: 'V' | 'N' }
  | ({ readonly soort: 'fout'; readonly hint: string } & Weigering);

const NOTATIE =
  'Schrijf een bedrag zoals 62.000 of 1.234,56: een punt tussen de duizendtallen, een komma voor de centen.';
/** Only digits, as nearly every amount is typed: then no sign, word or currency need be looked for. */
const ALLEEN_CIJFERS = /^\d[\d.]*(?:,\d\d?)?$/;
/** What stands around digits alone. */
const NIETS: Omgeving = { voor: '', staart: '', voorWoord: false };
const PM = /^p\.?\s?m\.?$/i;
const FACTOR = new RegExp(`\\s*(${SCHAAL})\\.?$`, 'i');
/** A word that says which way an amount goes. */
const WOORD = /(?<=.) ?\(?(negatief|positief|nadeel|nadelig|voordeel|voordelig)\)?$/i;
const VAN_WOORD: Readonly<Record<string, 'V' | 'N' | '+' | '-'>> = {
  v: 'V',
  n: 'N',
  voordeel: 'V',
  voordelig: 'V',
  nadeel: 'N',
  nadelig: 'N',
  negatief: '-',
  positief: '+',
};
/** Words that stand where no amount is, with what to write. */
const ANDERS: readonly (readonly [RegExp, string, string?])[] = [
  [/^(?:nihil|geen|nul)$/i, 'Schrijf 0, of laat het weg.', '0'],
  [/^(?:n\.?v\.?t\.?|niet van toepassing|x)$/i, 'Laat het weg: een lege cel zegt dat er niets is.'],
  [
    /^(?:onbekend|nog (?:niet bekend|onbekend|te bepalen)|n\.?n\.?b\.?|n\.?t\.?b\.?|n\.?o\.?t\.?k\.?|\?+)$/i,
    'Schrijf pm.',
    'pm',
  ],
];
const SPATIES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const STREEPJES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Takes an amount apart, by the rules of Dutch notation; see `readBedrag`. */
export function readBedragText(text: string): BedragTekst {
  if (ALLEEN_CIJFERS.test(text)) {
    const digits = readDigits(text, NIETS);
    if (typeof digits === 'string') return { soort: 'bedrag', digits, factor: '1' };
  }
  // "-/-" is how accountants write a minus.
  const clean = text.replace(SPATIES, ' ').replace(STREEPJES, '-').replace('-/-', '-').trim();
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
  const mark =
    /^([VN]) ?(?=[-+€(\d])/.exec(clean) ?? /(?<=[-\d)a-z]) ?\(?([VN])\)?$/.exec(clean) ?? WOORD.exec(clean);
  const vn = VAN_WOORD[mark?.[1]?.toLowerCase() ?? ''];
  let rest = stripCurrency(mark ? clean.replace(mark[0], '').trim() : clean);
  let negative = false;
  const brackets = /^\((.+)\)$/.exec(rest);
  const trailing = /^(.*\d) ?-$|^(.*\d,(?:-{1,2}|=)) -$/.exec(rest);
  const leading = /^([-+]) ?(.+)$/.exec(rest);
  if (brackets) [rest, negative] = [stripCurrency(brackets[1] ?? ''), true];
  else if (leading) [rest, negative] = [stripCurrency(leading[2] ?? ''), leading[1] === '-'];
  else if (trailing) [rest, negative] = [trailing[1] ?? trailing[2] ?? '', true];
  // Only one sign: "-(5)", "--5" and "-5-" stay in the text and are refused below.
  const word = FACTOR.exec(rest);
  const number = word ? rest.slice(0, word.index) : rest;
  const staart = `${word ? ` ${word[1]}` : ''}${vn === 'V' || vn === 'N' ? ` ${vn}` : ''}`;
  const fouten = { voor: negative || vn === '-' ? '-' : '', staart, voorWoord: word !== null };
  const digits = readDigits(number, fouten);
  if (typeof digits !== 'string')
    return { ...digits, soort: 'fout', melding: `'${text.trim()}' ${digits.melding}.` };
  if (vn !== undefined && negative) {
    const uitleg = vn === 'V' || vn === 'N' ? ': V of N zegt al of het een voordeel of een nadeel is' : '';
    const wat = uitleg === '' ? `'${mark?.[1]}'` : 'een V of N';
    return fout(text, `heeft een minteken én ${wat}`, `Kies één van beide${uitleg}.`);
  }
  const lezing = {
    soort: 'bedrag',
    digits: `${negative || vn === '-' ? '-' : ''}${digits}`,
    factor: SCHALEN[word?.[1]?.toLowerCase() ?? ''] ?? '1',
  } as const;
  return vn === 'V' || vn === 'N' ? { ...lezing, vn } : lezing;
}

/** Takes off "€", "EUR" or "euro" at either side. */
function stripCurrency(text: string): string {
  return text
    .replace(/^(?:€|EUR\b|euro\b) ?/i, '')
    .replace(/^([-+]) ?(?:€|EUR\b) ?/i, '$1')
    .replace(/ ?(?:€|EUR|euro)$/i, '')
    .trim();
}

/** What stands around digits: a sign before them, a word and a mark behind them. */
interface Omgeving {
  readonly voor: string;
  readonly staart: string;
  readonly voorWoord: boolean;
}

/** Unsigned digits in Dutch notation as digits with a decimal point; before a word more decimals may stand. */
function readDigits(text: string, omgeving: Omgeving): string | (Weigering & { readonly hint: string }) {
  const number = /[-=]$/.test(text) ? text.replace(/(?<=\d) ?, ?(?:-{1,2}|=)$/, '') : text;
  const match = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/.exec(number);
  if (!match) return describeWrongDigits(number, omgeving);
  const whole = (match[1] ?? '').replace(/[. ]/g, '');
  const decimals = match[2] ?? '';
  if (whole.length > 15)
    return {
      melding: 'is te groot: er passen 15 cijfers voor de komma',
      hint: 'Kijk of er geen cijfers te veel staan.',
    };
  if (decimals.length > 2 && !omgeving.voorWoord) return describeWrongDigits(number, omgeving);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function describeWrongDigits(number: string, omgeving: Omgeving): Weigering & { readonly hint: string } {
  const ander = ANDERS.find(([pattern]) => pattern.test(number));
  if (ander)
    return {
      melding: 'is geen bedrag',
      hint: ander[1],
      schrijf: ander[2] === undefined ? undefined : [ander[2]],
    };
  const bedoeld = bedoeldBedrag(number, omgeving.voorWoord);
  if (!bedoeld) {
    if (/^[\d.,' ]+$/.test(number) && /\d/.test(number))
      return { melding: 'is geen goed geschreven bedrag', hint: NOTATIE };
    return { melding: 'is geen bedrag', hint: `${NOTATIE} Een onbekend bedrag is pm.` };
  }
  const lezingen = bedoeld.lezingen.map((one) => `${omgeving.voor}${one}${omgeving.staart}`);
  return {
    melding: bedoeld.melding,
    hint: `Bedoelt u ${lezingen.join(' of ')}? ${bedoeld.uitleg}`,
    schrijf: lezingen,
    zeker: bedoeld.zeker && lezingen.length === 1,
  };
}

function fout(text: string, melding: string, hint: string): BedragTekst {
  return { soort: 'fout', melding: `'${text.trim()}' ${melding}.`, hint };
}
