// src/session/place: where in a source an offset is, also while its text is broken half-way.

import { oncePer } from '../../domain/once-per.ts';
import type { SourceText } from '../../source/source-text.ts';
import { spanOf } from '../../source/source-text.ts';
import { commentAt } from './comment.ts';
import { directiveAt } from './directive.ts';
import type { CommentPlace, EdgePlace, YamlPlace } from './kinds.ts';
import { lineEnd } from './loose-flow.ts';
import type { LooseNode } from './loose-node.ts';
import { readLooseYaml } from './loose-yaml.ts';
import { partsOf } from './parts.ts';
import { type Headline, headlinesFrom, type TextPlace, textPlaceAt } from './text-place.ts';
import { yamlPlaceAt } from './yaml-place.ts';

export { type Directive, directivesIn } from './directive.ts';
export type { CommentPlace, EdgePlace, YamlPlace } from './kinds.ts';
export { type LooseNode, looseAt, looseText, unquoted } from './loose-node.ts';
export type { Headline, TextPlace } from './text-place.ts';
export { wordAround } from './word.ts';

export type Place = YamlPlace | TextPlace | CommentPlace | EdgePlace;

/** Where an offset of a source is. Offsets outside the text count as its begin or end. */
export function placeAt(source: SourceText, at: number): Place {
  const { text } = source;
  const offset = Math.max(0, Math.min(at, text.length));
  const parts = partsOf(source);
  if (parts.yamlStart <= offset && offset <= parts.yamlEnd) {
    const line = spanOf(source, text.lastIndexOf('\n', offset - 1) + 1, lineEnd(text, offset));
    const comment = commentAt(source, offset, 'yaml', parts.yamlStart);
    if (comment) return comment;
    const place = yamlPlaceAt(source, offset, [parts.yamlStart, parts.yamlEnd], looseYamlOf(source));
    const directive = place.at === 'sleutel' ? undefined : directiveAt(source, offset, line);
    return { ...place, ...(directive && { directive }) };
  }
  if (offset < parts.bodyStart) return { soort: 'rand', word: spanOf(source, offset) };
  return (
    commentAt(source, offset, 'tekst', parts.bodyStart) ??
    textPlaceAt(source, offset, parts.bodyStart, headlinesIn(source))
  );
}

/** The YAML of a source as its lines show it: that above the text, or the whole file. */
export const looseYamlOf = oncePer((source: SourceText): readonly LooseNode[] => {
  const { yamlStart, yamlEnd } = partsOf(source);
  return yamlEnd < yamlStart ? [] : readLooseYaml(source.text, yamlStart, yamlEnd);
});

/** The headings of a text, in order, also those in comments. */
export const headlinesIn = oncePer((source: SourceText): readonly Headline[] =>
  headlinesFrom(source, partsOf(source).bodyStart),
);
