import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Located } from '../../source/located.ts';
import { lookWithin, type Refusal, readWithin } from '../../world/read-within.ts';
import type { World } from '../../world/world.ts';
import { BYTES, grootte } from './bytes.ts';
import { findFile } from './find-file.ts';
import { missingFile, type Naast, resolveInside, theThing, VERMIST } from './resolve-inside.ts';

/** What was read beside a proposal, and under which path. */
export interface Beside {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that an author names. `folder` is that of the proposal. A path that leaves it, by its words or by a link,
 * leads to nothing or to what is no file, and a file that is too large, are errors there.
 */
export function readBeside(world: World, folder: string, path: Located<string>, what: Naast): Result<Beside> {
  const resolved = resolveInside(folder, path, what);
  if (resolved.value === undefined) return { diagnostics: resolved.diagnostics };
  const found = findFile(world, resolved.value);
  const read = readWithin(world, found, { within: folder, most: BYTES[what] });
  if ('refused' in read) return failed(refusal(folder, path, what, read));
  return ok({ path: found, bytes: read.content });
}

/** Looks whether a file that an author names could be read; the problems say why not. */
export function lookBeside(
  world: World,
  folder: string,
  path: Located<string>,
  what: Naast,
): readonly Diagnostic[] {
  const resolved = resolveInside(folder, path, what);
  if (resolved.value === undefined) return resolved.diagnostics;
  const found = lookWithin(world, findFile(world, resolved.value), folder);
  return 'refused' in found ? [refusal(folder, path, what, found)] : [];
}

function refusal(folder: string, path: Located<string>, what: Naast, why: Refusal): Diagnostic {
  const thing = theThing(what, path);
  switch (why.refused) {
    case 'absent':
      return missingFile(folder, path, what);
    case 'outside':
      return fout(
        `${what}-pad`,
        `${thing} is een koppeling naar een plaats buiten de map van het voorstel.`,
        path.span,
        {
          hint: 'Zet het bestand zelf in de map van het voorstel.',
        },
      );
    case 'folder':
      return fout(VERMIST[what], `${thing} is een map en geen bestand.`, path.span, {
        hint: 'Schrijf achter de map ook de naam van het bestand.',
      });
    case 'other':
      return fout(VERMIST[what], `${thing} is geen gewoon bestand dat te lezen is.`, path.span, {
        hint: 'Zet er een gewoon bestand voor in de plaats.',
      });
    case 'too-large':
      return fout(
        'te-groot',
        `${thing} is ${grootte(why.bytes)}; ten hoogste ${grootte(BYTES[what])} wordt gelezen.`,
        path.span,
        { hint: 'Maak het bestand kleiner.' },
      );
  }
}
