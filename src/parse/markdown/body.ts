// src/parse/markdown: the Markdown of a proposal to sections, blocks and running text.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Opmerking } from '../../domain/opmerking.ts';
import type { Voetnoot } from '../../domain/voorstel.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { beginLezing, everyNode } from './lezing.ts';
import { type ParsedMarkdown, parseMarkdown } from './markdown.ts';
import { readBlokken, readVoetnoten } from './read-blokken.ts';
import { readOpmerkingen } from './read-opmerkingen.ts';
import { type RuweSectie, splitSecties } from './split-secties.ts';

/** The Markdown of a proposal, cut into sections. */
export interface Body {
  readonly secties: readonly RuweSectie[];
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
  /** The comments, in the order of the file. */
  readonly opmerkingen: readonly Opmerking[];
}

/**
 * Parses the Markdown from an offset to the end of a source. Everything before it becomes spaces,
 * so that all positions are those of the file. Comments go, reference links become links, and whatever the
 * documents cannot hold (raw HTML, code blocks, rules, unknown directives) is an error. There is no value when the text
 * goes over a bound. `soort` is what the frontmatter says that the text is.
 */
export function parseBody(source: SourceText, bodyStart: number, soort?: string): Result<Body> {
  const { parsed, open } = parseWithout(
    blank(source.text.slice(0, bodyStart)) + source.text.slice(bodyStart),
  );
  const { root, over } = parsed;
  const diagnostics = open.map((start) => notClosed(lineFrom(source, start)));
  if (over) {
    const { melding, hint, start, end } = over;
    return { diagnostics: [...diagnostics, fout('te-groot', melding, spanOf(source, start, end), { hint })] };
  }
  const lezing = beginLezing(root, source, source.text);
  const blokken = readBlokken(root.children, lezing);
  const voetnoten = readVoetnoten(root, lezing);
  const split = splitSecties(blokken.value, source, soort);
  return {
    value: {
      secties: split.secties,
      voetnoten: voetnoten.value,
      opmerkingen: readOpmerkingen(root, source),
    },
    diagnostics: [...diagnostics, ...blokken.diagnostics, ...voetnoten.diagnostics, ...split.diagnostics],
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}

/**
 * The tree of a text without the comments that nothing closes: each would swallow all that follows in its block, which
 * can still be checked without it. `open` tells where they start.
 */
function parseWithout(text: string): { readonly parsed: ParsedMarkdown; readonly open: readonly number[] } {
  const parsed = parseMarkdown(text);
  if (!parsed.root) return { parsed, open: [] };
  const open = everyNode(parsed.root).flatMap((node) =>
    node.type === 'html' && /^\s*<!--(?!-?>)/.test(node.value) && !node.value.includes('-->')
      ? openIn(text, node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length)
      : [],
  );
  const [first] = open;
  if (first === undefined) return { parsed, open };
  // What opens behind the last end of a comment is open too; it is all taken out at once.
  const last = Math.max(first, text.lastIndexOf('-->'));
  const opened = new Set(open);
  const bare = text.replace(/<!--[^\n]*/g, (line, at: number) =>
    opened.has(at) || at > last ? blank(line) : line,
  );
  const rest = parseWithout(bare);
  return { parsed: rest.parsed, open: [...open, ...rest.open].toSorted((one, two) => one - two) };
}

/** Where a comment that nothing closes begins, and where on lines that it swallows others do: these are not closed either. */
function openIn(text: string, start: number, end: number): readonly number[] {
  const from = text.indexOf('<!--', start);
  const more = text.slice(from + 1, end).matchAll(/(?<=\n[ \t>]{0,40})<!--(?!-?>)/g);
  return [from, ...Array.from(more, ({ index }) => from + 1 + index)];
}

function lineFrom(source: SourceText, start: number): Span {
  const newline = source.text.indexOf('\n', start);
  return spanOf(source, start, newline === -1 ? source.text.length : newline);
}

function notClosed(span: Span): Diagnostic {
  return fout('opmerking-open', 'Deze opmerking wordt niet afgesloten.', span, {
    hint: 'Zet `-->` achter de opmerking; zonder dat valt alle tekst erachter weg.',
  });
}
