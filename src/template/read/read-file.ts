import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { BYTES, grootte } from '../../parse/files/bytes.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import { type Bounds, readWithin } from '../../world/read-within.ts';
import type { World } from '../../world/world.ts';

/** A file that a template is made of, other than text. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The folder of all templates, in which every file of each of them must lie. */
export function boundsOf(folder: string, most: number): Bounds {
  return { within: folder.slice(0, Math.max(0, folder.lastIndexOf('/'))), most };
}

/**
 * Reads a file of a template from the nearest of these folders that has it. A link that leads out of the folder of all
 * templates, and a file that is too large, are problems of that file; it is not looked for any further.
 */
export function readFile(
  world: World,
  folders: readonly string[],
  name: string,
  what: 'lettertype' | 'afbeelding' | 'basis',
): { readonly file?: TemplateFile; readonly diagnostics: readonly Diagnostic[] } {
  for (const folder of folders) {
    const path = `${folder}/${name}`;
    const read = readWithin(world, path, boundsOf(folder, BYTES[what]));
    if (!('refused' in read)) return { file: { path, bytes: read.content }, diagnostics: [] };
    if (read.refused === 'absent' || read.refused === 'folder') continue;
    const why =
      read.refused === 'too-large'
        ? `is ${grootte(read.bytes)}; ten hoogste ${grootte(BYTES[what])} wordt gelezen`
        : 'is een koppeling naar een plaats buiten de map met sjablonen, of geen gewoon bestand';
    const place = spanOf(createSource(path, ''), 0);
    return { diagnostics: [fout('sjabloon', `Het bestand ${name} ${why}.`, place)] };
  }
  return { diagnostics: [] };
}
