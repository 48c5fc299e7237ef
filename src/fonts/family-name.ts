import { readNames } from './name-table.ts';
import { readTables } from './sfnt-tables.ts';

const FAMILY = 1;
const TYPOGRAPHIC = 16;
const WINDOWS = 3;

/** The names by which programs know the family of a font (ISO/IEC 14496-22, 5.2.5): none for a file that is no font. */
export interface FamilyNames {
  /** Of at most four faces ("Arimo"): the name that Word lists. */
  readonly family?: string;
  /** Of all faces together, when there are more than four ("Gotham" for "Gotham Book"). */
  readonly typographic?: string;
}

/** Reads the names of the family from a font file. */
export function familyNames(bytes: Uint8Array): FamilyNames {
  const names = readNames(readTables(bytes).get('name'));
  const read = (wanted: number): string => {
    const name = names.find(({ kind, platform }) => kind === wanted && platform === WINDOWS);
    // What XML cannot hold is damage, or padding.
    return name ? new TextDecoder('utf-16be').decode(name.bytes).replace(/[\p{Cc}\ufffe\uffff]/gu, '') : '';
  };
  const [family, typographic] = [read(FAMILY), read(TYPOGRAPHIC)];
  return { ...(family !== '' && { family }), ...(typographic !== '' && { typographic }) };
}
