import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Located } from '../../source/located.ts';
import { createSource, type SourceText } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';
import { findConflicts, findDamage } from './damage.ts';
import { decodeCsv } from './decode-csv.ts';
import { readBeside } from './read-beside.ts';

/**
 * Reads a CSV file beside a proposal, in UTF-8 or in Windows-1252 as a Dutch Excel writes it. `path` is what the
 * author wrote; a path that leaves the folder or leads to nothing or to another kind of file is an error there.
 */
export function readTable(world: World, folder: string, path: Located<string>): Result<SourceText> {
  const beside = readBeside(world, folder, path, 'bestand');
  if (!beside.value) return { diagnostics: beside.diagnostics };
  const { bytes } = beside.value;
  const other = otherKind(bytes);
  if (other) {
    const melding = `'${path.value}' is ${other}.`;
    const hint = 'Kies in Excel Bestand > Opslaan als > CSV UTF-8 (door lijstscheidingsteken gescheiden).';
    return failed(fout('csv', melding, path.span, { hint }));
  }
  const source = createSource(beside.value.path, decodeCsv(bytes));
  const conflicts = findConflicts(source);
  return conflicts.length > 0 ? failed(...conflicts) : ok(source, findDamage(source));
}

/** The first bytes of files that are taken for CSV: workbooks (a ZIP, or the older compound file), and text in UTF-16. */
const OTHER_KINDS: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'een Excel-bestand en geen CSV-bestand'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'een Excel-bestand en geen CSV-bestand'],
  [[0xff, 0xfe], 'een tekstbestand in UTF-16 en geen CSV-bestand'],
  [[0xfe, 0xff], 'een tekstbestand in UTF-16 en geen CSV-bestand'],
];

function otherKind(bytes: Uint8Array): string | undefined {
  return OTHER_KINDS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}
