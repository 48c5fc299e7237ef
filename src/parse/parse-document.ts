// src/parse: the text of a proposal to trees in which every piece knows its place.

import { failed, type Result } from '../diagnostics/result.ts';
import { isDataScalar } from '../source/data.ts';
import type { SourceText } from '../source/source-text.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type Body, parseBody } from './markdown/body.ts';
import { tooLong } from './whole-bounds.ts';
import { parseYaml, type YamlTree } from './yaml/yaml-tree.ts';

/** A proposal as it stands on paper: nothing is checked against a schema or a template yet. */
export interface ParsedDocument {
  readonly source: SourceText;
  readonly frontmatter: YamlTree;
  readonly body: Body;
}

/** Parses a proposal. Problems in the body are reported too when the frontmatter cannot be read. */
export function parseDocument(source: SourceText): Result<ParsedDocument> {
  const long = tooLong(source);
  if (long) return failed(long);
  const parts = splitFrontmatter(source);
  if (!parts.value) return { diagnostics: parts.diagnostics };
  const frontmatter = parseYaml(source, parts.value.yamlStart, parts.value.yamlEnd);
  const soort = frontmatter.value?.value.soort;
  const body = parseBody(source, parts.value.bodyStart, isDataScalar(soort) ? soort.value : undefined);
  const diagnostics = [...frontmatter.diagnostics, ...body.diagnostics];
  if (!frontmatter.value || !body.value) return { diagnostics };
  return {
    value: { source, frontmatter: frontmatter.value, body: body.value },
    diagnostics,
  };
}
