import { failed, type Result } from '../diagnostics/result.ts';
import type { Vorm } from '../domain/vorm.ts';
import { readSource } from '../parse/files/read-source.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { parseYaml, type YamlTree } from '../parse/yaml/yaml-tree.ts';
import type { World } from '../world/world.ts';
import type { FormattedFile } from './format-file.ts';
import { formatFrontmatter } from './format-frontmatter.ts';
import { layOut, skipped } from './lay-out.ts';

/**
 * Reads a source with frontmatter and a text that has no numbers of its own, and lays it out. `vormVan` gives what may
 * stand above the text; where it knows nothing the file stays as it is. No value when the file cannot be read.
 */
export function formatSource(
  world: World,
  path: string,
  vormVan: (frontmatter: YamlTree) => Vorm | undefined,
): Result<FormattedFile> {
  const { value: source, diagnostics } = readSource(world, path);
  if (!source) return { diagnostics };
  const parsed = parseDocument(source);
  if (!parsed.value) return { diagnostics: parsed.diagnostics };
  const vorm = vormVan(parsed.value.frontmatter);
  if (!vorm) return { value: { before: source.text, after: source.text }, diagnostics: [] };
  const after = layOut(source, vorm);
  return after.value === undefined
    ? { diagnostics: after.diagnostics }
    : { value: { before: source.text, after: after.value }, diagnostics: after.diagnostics };
}

/** Reads a file that is YAML from its first line to its last, and lays it out. No value when the file cannot be read. */
export function formatYamlFile(world: World, path: string, vorm: Vorm): Result<FormattedFile> {
  const { value: source, diagnostics } = readSource(world, path);
  if (!source) return { diagnostics };
  const tree = parseYaml(source, 0, source.text.length);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const after = formatFrontmatter(source.text, vorm);
  if (after === undefined) return failed(skipped('Dit bestand is', source, 0));
  return { value: { before: source.text, after }, diagnostics: [] };
}
