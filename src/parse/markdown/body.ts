import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Opmerking } from '../../domain/opmerking.ts';
import type { Voetnoot } from '../../domain/voorstel.ts';
import { type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { beginLezing } from './lezing.ts';
import { parseMarkdown } from './markdown.ts';
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
 * goes over a bound.
 */
export function parseBody(source: SourceText, bodyStart: number): Result<Body> {
  const open = unclosedComment(source, bodyStart);
  const before = blank(source.text.slice(0, bodyStart));
  const text = before + source.text.slice(bodyStart);
  // An open comment would swallow all that follows; without it the rest can still be checked.
  const { root, over } = parseMarkdown(
    open ? text.slice(0, open.start) + blank(spanText(open)) + text.slice(open.end) : text,
  );
  const diagnostics = open ? [notClosed(open)] : [];
  if (over) {
    const { melding, hint, start, end } = over;
    return { diagnostics: [...diagnostics, fout('te-groot', melding, spanOf(source, start, end), { hint })] };
  }
  const lezing = beginLezing(root, source, source.text);
  const blokken = readBlokken(root.children, lezing);
  const voetnoten = readVoetnoten(root, lezing);
  const split = splitSecties(blokken.value, source);
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
  return text.replace(/[^\n]/g, ' ');
}

/** The line from a `<!--` that nothing closes, outside the frontmatter. */
function unclosedComment(source: SourceText, from: number): Span | undefined {
  const start = source.text.lastIndexOf('<!--');
  if (start < from || source.text.includes('-->', start)) return undefined;
  const newline = source.text.indexOf('\n', start);
  return spanOf(source, start, newline === -1 ? source.text.length : newline);
}

function notClosed(span: Span): Diagnostic {
  return fout('opmerking-open', 'Deze opmerking wordt niet afgesloten.', span, {
    hint: 'Zet `-->` achter de opmerking; zonder dat valt alle tekst erachter weg.',
  });
}
