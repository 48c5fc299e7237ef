/** Where Windows-1252 differs from latin1 (WHATWG Encoding, index windows-1252). */
export const WINDOWS_1252: Readonly<Record<string, string>> = {
  '\u0080': '€',
  '\u0082': '‚',
  '\u0083': 'ƒ',
  '\u0084': '„',
  '\u0085': '…',
  '\u0086': '†',
  '\u0087': '‡',
  '\u0088': 'ˆ',
  '\u0089': '‰',
  '\u008a': 'Š',
  '\u008b': '‹',
  '\u008c': 'Œ',
  '\u008e': 'Ž',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u0098': '˜',
  '\u0099': '™',
  '\u009a': 'š',
  '\u009b': '›',
  '\u009c': 'œ',
  '\u009e': 'ž',
  '\u009f': 'Ÿ',
};

const BYTES = new Map(Object.entries(WINDOWS_1252).map(([latin, shown]) => [shown, latin.charCodeAt(0)]));
const CONTINUATION = `[\u0080-\u00bf${[...BYTES.keys()].join('')}]`;

/** What UTF-8 of one character looks like when it is read as Windows-1252: "Ã©", "â‚¬". */
export const MISREAD = new RegExp(
  `[ÂÃ]${CONTINUATION}|[Ä-ß](?![‘’“”–—…])${CONTINUATION}|[à-ï]${CONTINUATION}{2}`,
  'g',
);

/** Letters, signs and marks as Dutch texts have them; by chance two signs in a row may also be Chinese. */
const PLAUSIBLE =
  /^[\u00a0-\u024f\u02c6\u02dc\u2010-\u205f\u20ac\u2122\u2190-\u22ff\u25a0-\u27bf\ufb00-\ufb06\ufeff]$/;

/** The character that was meant by a match of `MISREAD`; undefined when there is no such. */
export function meantBy(text: string): string | undefined {
  const bytes = Uint8Array.from([...text].map((one) => BYTES.get(one) ?? one.charCodeAt(0)));
  const meant = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return PLAUSIBLE.test(meant) ? meant : undefined;
}
