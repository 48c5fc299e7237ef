/** Where Windows-1252 differs from latin1 (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252: Readonly<Record<string, string>> = {
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

/**
 * Text of a CSV file as Dutch spreadsheet programs save it: UTF-8 (with or without byte order mark), or else
 * Windows-1252, in which every byte means something.
 */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node decodes windows-1252 as latin1: the characters that differ are put in their place.
    const latin = new TextDecoder('windows-1252').decode(bytes);
    return latin.replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252[one] ?? one);
  }
}
