import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../source/source-text.ts';
import { keep } from '../../world/kept.ts';
import type { World } from '../../world/world.ts';
import { type ParsedDocument, parseDocument } from '../parse-document.ts';
import { readSource } from './read-source.ts';

/** A text with frontmatter as far as it can be read. */
export interface ReadDocument {
  /** Absent where the file cannot be read. */
  readonly source?: SourceText;
  /** Absent where its frontmatter has no beginning or no end, or cannot be read. */
  readonly parsed?: ParsedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses a text with frontmatter: a proposal, what lies beside one, or a meeting. */
export function readDocument(world: World, path: string): ReadDocument {
  return keep(world, `tekst ${path}`, (inner) => {
    const { value: source, diagnostics } = readSource(inner, path);
    if (!source) return { diagnostics };
    const parsed = parseDocument(source);
    return {
      source,
      ...(parsed.value && { parsed: parsed.value }),
      diagnostics: [...diagnostics, ...parsed.diagnostics],
    };
  });
}
