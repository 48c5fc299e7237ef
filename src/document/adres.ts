/** What became of an address that somebody typed. */
export type AdresLezing =
  | {
      readonly ok: true;
      /** The same address in the signs that RFC 3986 allows: this is what a document holds. */
      readonly adres: string;
    }
  | { readonly ok: false; readonly melding: string; readonly hint: string };

const SCHEMAS = ['https', 'http', 'mailto', 'tel'] as const;
const HEEL = 'Schrijf het hele adres, met https:// ervoor.';

/** Most signs of an address: each line of a link holds it whole, and browsers and Word take little more (Word: 2.079). */
export const LANGSTE_ADRES = 2000;

/** Signs that nobody sees or that turn the order of the others: controls, formats, private use, no characters, blanks. */
const ONZICHTBAAR = /[\p{C}\p{Z}]/u;

/**
 * Reads an address for a link: https, http, mailto or tel, as RFC 3986 (RFC 6068, RFC 3966) writes them, of which a
 * reader can see where it leads. Refused are other schemes (`javascript:`, `file:`), signs that nobody sees, a name or
 * a password before the computer (`https://raad.nl@elders.nl`), computers under another name than they seem to have
 * (`0x7f.1`, `ex%61mple.nl`, wide letters), and backslashes, which some programs take for slashes. The only door for
 * links: what it refuses is an error at its place, and no writer makes a link of it.
 */
export function readAdres(text: string): AdresLezing {
  if (text === '') return fout('Deze link heeft geen adres.', HEEL);
  if (text.length > LANGSTE_ADRES)
    return fout(
      `Dit adres is langer dan ${LANGSTE_ADRES} tekens.`,
      'Kort het adres in, vaak tot het vraagteken, of verwijs naar een pagina erboven.',
    );
  const unseen = ONZICHTBAAR.exec(text)?.[0];
  if (unseen !== undefined && unseen !== ' ') {
    const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return fout(
      `In dit adres staat een teken dat niemand ziet (U+${code}).`,
      'Typ het adres opnieuw, of kopieer het uit de adresbalk.',
    );
  }
  if (text.includes('\\'))
    return fout(`In '${text}' staat een backslash (\\).`, 'In een webadres staan gewone schuine strepen: /.');
  const [, typed = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(text) ?? [];
  const schema = SCHEMAS.find((one) => one === typed.toLowerCase());
  if (schema === undefined) return fout(`'${text}' is geen volledig webadres.`, HEEL);
  if (unseen === ' ')
    return fout(`In '${text}' staat een spatie.`, 'Haal de spatie weg, of schrijf %20 op die plaats.');
  const sign = /["<>`]/.exec(text)?.[0];
  if (sign !== undefined)
    return fout(
      `In '${text}' staat een teken dat in een adres niet kan: ${sign}`,
      `Schrijf ${percent(sign)} op die plaats, of haal het weg.`,
    );
  if (/%(?![\da-f]{2})/i.test(rest))
    return fout(
      `In '${text}' staat een procentteken dat niets betekent.`,
      'Een procentteken zelf schrijft u in een adres als %25.',
    );
  if (schema === 'mailto') return readMail(text, rest);
  if (schema === 'tel') return readTelefoon(text, rest);
  return readWebadres(text, schema, rest);
}

/** Whether a document may hold this as the address of a link. */
export function isAdres(text: string): boolean {
  return readAdres(text).ok;
}

function readWebadres(text: string, schema: string, rest: string): AdresLezing {
  const [, gezag = '', pad = ''] = /^\/\/([^/?#]+)(.*)$/.exec(rest) ?? [];
  if (gezag === '')
    return fout(
      `'${text}' is geen volledig webadres.`,
      `Achter ${schema}: horen twee schuine strepen en een naam, zoals ${schema}://www.voorbeeld.nl/.`,
    );
  if (gezag.includes('@'))
    return fout(
      `'${text}' heeft een @ voor de naam van de website; zo ziet niemand waar de link heen gaat.`,
      `Laat alles tot en met de @ weg: ${schema}://${gezag.slice(gezag.lastIndexOf('@') + 1)}${pad}.`,
    );
  const host = gezag.replace(/:\d*$/, '');
  const known = URL.canParse(`${schema}://${gezag}/`) ? new URL(`${schema}://${gezag}/`) : undefined;
  // The name that a browser would go to must be the one that stands there.
  const eigen = /^\p{ASCII}*$/u.test(host)
    ? known?.hostname === host.toLowerCase()
    : host === host.normalize('NFKC');
  if (!known || !eigen || host.includes('%'))
    return fout(
      `'${gezag}' is geen naam van een website.`,
      'Kopieer het adres uit de adresbalk van uw browser.',
    );
  return { ok: true, adres: `${schema}://${/^\p{ASCII}*$/u.test(gezag) ? gezag : known.host}${encode(pad)}` };
}

/** One address, perhaps with a subject: what else a link can fill in for the sender is not seen. */
function readMail(text: string, rest: string): AdresLezing {
  if (/^[^@\s?#,;:/]+@[^@\s?#,;:/[\]]+(\?subject=[^?#&]*)?$/i.test(rest))
    return { ok: true, adres: `mailto:${encode(rest)}` };
  return fout(`'${text}' is geen e-mailadres.`, 'Schrijf één adres, zoals mailto:griffie@voorbeeld.nl.');
}

function readTelefoon(text: string, rest: string): AdresLezing {
  if (/^\+?[\d().-]*\d[\d().-]*$/.test(rest)) return { ok: true, adres: `tel:${rest}` };
  return fout(
    `'${text}' is geen telefoonnummer.`,
    'Schrijf alleen cijfers en streepjes, zoals tel:+31-10-1234567.',
  );
}

/** What RFC 3986 does not allow behind the name, as its bytes in UTF-8 (RFC 3987, 3.1). */
function encode(text: string): string {
  return text.replace(/[^\w.~:/?#@!$&'()*+,;=%-]/gu, percent);
}

function percent(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function fout(melding: string, hint: string): AdresLezing {
  return { ok: false, melding, hint };
}
