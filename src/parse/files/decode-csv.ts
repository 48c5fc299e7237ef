import { WINDOWS_1252 } from './misread.ts';

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
