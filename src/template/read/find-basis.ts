import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { BasisBestand } from '../../huisstijl/huisstijl.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';
import { readFile } from './read-file.ts';

const NAAM = 'basis.docx';

/**
 * The municipality's own Word file in the nearest of these template folders; undefined when none has one. Only whether it is a
 * Word file at all is looked at: the writer reads it.
 */
export function findBasis(world: World, folders: readonly string[]): Result<BasisBestand | undefined> {
  const { file, diagnostics } = readFile(world, folders, NAAM, 'basis');
  if (!file) return { diagnostics };
  const { path, bytes } = file;
  const plaats = spanOf(createSource(path, ''), 0);
  const problem = isZip(bytes) ? undefined : problemOf(bytes);
  if (problem === undefined) return ok({ bytes, plaats });
  return failed(
    fout('basis', `Het bestand ${NAAM} ${problem}.`, plaats, {
      hint: 'Bewaar het in Word als Word-document (.docx), zonder wachtwoord.',
    }),
  );
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Word keeps a document with a password, and one of before 2007, in another container (CFB, [MS-CFB] 2.2). */
function problemOf(bytes: Uint8Array): string {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
    ? 'heeft een wachtwoord of is in een oude indeling (.doc) bewaard'
    : 'is geen Word-document';
}
