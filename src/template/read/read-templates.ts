import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { BYTES } from '../../parse/files/bytes.ts';
import { readSource } from '../../parse/files/read-source.ts';
import type { World } from '../../world/world.ts';
import { nameOf } from './file-name.ts';
import { boundsOf } from './read-file.ts';
import type { Layer } from './read-layers.ts';
import { readTemplate, type Template } from './read-template.ts';

/** The .hbs files that a template has, its own and those that it inherits. */
export interface TemplateFiles {
  readonly templates: ReadonlyMap<string, Template>;
  /** Every file that is there, readable or not. */
  readonly seen: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The .hbs files by name; of two with the same name the nearest. */
export function readTemplates(world: World, layers: readonly Layer[]): TemplateFiles {
  const templates = new Map<string, Template>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const { folder } of layers) {
    for (const { name: file, kind } of world.list(folder) ?? []) {
      if (kind !== 'file' || !file.endsWith('.hbs') || seen.has(file)) continue;
      seen.add(file);
      const source = readSource(world, `${folder}/${file}`, boundsOf(folder, BYTES.sjabloon));
      const read = source.value && readTemplate(nameOf(file), source.value);
      diagnostics.push(...source.diagnostics, ...(read?.diagnostics ?? []));
      if (read?.value) templates.set(nameOf(file), read.value);
    }
  }
  return { templates, diagnostics, seen };
}
