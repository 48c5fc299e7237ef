import type { SourceText } from '../../source/source-text.ts';
import { baseOf } from '../../world/paths.ts';

/** Where the parts of a source stand, as offsets; without frontmatter `yamlEnd` is less than `yamlStart`. */
export interface LooseParts {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/**
 * The parts of a source: a file of YAML is that as a whole. Of a text, also of one of which the frontmatter is not closed: it
 * then ends before the first line that is a heading of two hashes, or at the end.
 */
export function partsOf({ path, text }: Pick<SourceText, 'path' | 'text'>): LooseParts {
  if (isYamlFile(path)) return { yamlStart: 0, yamlEnd: text.length, bodyStart: text.length + 1 };
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return { yamlStart: 0, yamlEnd: -1, bodyStart: 0 };
  const yamlStart = opening[0].length;
  // From the line end of the opening line, so that a block without a line is closed too.
  const closing = /\n---[ \t]*(?=\n|$)/.exec(text.slice(yamlStart - 1));
  if (closing) {
    const at = yamlStart + closing.index;
    return { yamlStart, yamlEnd: Math.max(yamlStart, at - 1), bodyStart: at + closing[0].length };
  }
  const heading = /\n## /.exec(text.slice(yamlStart));
  const yamlEnd = heading ? yamlStart + heading.index : text.length;
  return { yamlStart, yamlEnd, bodyStart: yamlEnd + 1 };
}

function isYamlFile(path: string): boolean {
  return /\.ya?ml$/i.test(baseOf(path));
}
