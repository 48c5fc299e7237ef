import type { Heading, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nodeSpan } from '../../domain/mdast.ts';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../../domain/secties.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** A `##` heading with everything below it, not yet matched with a template. */
export interface RuweSectie {
  readonly kop: Located<string>;
  readonly inhoud: readonly RootContent[];
  /** From the heading to the next. */
  readonly span: Span;
}

/**
 * Cuts a body at its `##` headings. A `#` heading counts as one where it has the name of a section; else it is the title,
 * which stands in the frontmatter. Either is an error, as is text before the first heading.
 */
export function splitSecties(nodes: readonly RootContent[], source: SourceText) {
  const diagnostics: Diagnostic[] = [];
  const starts: { heading: Heading; inhoud: RootContent[] }[] = [];
  let loose = false;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1) diagnostics.push(oneHash(node, source));
    if (node.type === 'heading' && (node.depth === 2 || (node.depth === 1 && isSectie(nodeText(node))))) {
      starts.push({ heading: node, inhoud: [] });
    } else if (node.type === 'heading' && node.depth === 1) {
      // The title of the whole text: it stands in the frontmatter.
    } else if (starts.length === 0) {
      if (!loose) diagnostics.push(withoutHeading(node, source));
      loose = true;
    } else {
      starts.at(-1)?.inhoud.push(node);
    }
  }
  const secties = starts.map(({ heading, inhoud }, index): RuweSectie => {
    const span = nodeSpan(heading, source);
    const next = starts[index + 1]?.heading.position?.start.offset;
    return {
      kop: { value: nodeText(heading).trim(), span },
      inhoud,
      span: spanOf(source, span.start, next ?? source.text.length),
    };
  });
  return { secties, diagnostics };
}

function oneHash(node: Heading, source: SourceText): Diagnostic {
  const hint = 'De titel komt uit `onderwerp`; begin elk onderdeel met `## `.';
  return fout('kop-niveau', 'Een kop met één # kan hier niet.', nodeSpan(node, source), { hint });
}

function withoutHeading(node: RootContent, source: SourceText): Diagnostic {
  const melding = 'Deze tekst staat voor de eerste kop en hoort zo bij geen enkel onderdeel.';
  const line = nodeText(node).split('\n')[0]?.trim() ?? '';
  const hint = isSectie(line)
    ? `Maak van deze regel een kop: \`## ${line}\`.`
    : 'Begin met een kop, zoals `## Aanleiding`.';
  return fout('tekst-zonder-kop', melding, nodeSpan(node, source), { hint });
}

/** Whether a line is a name by which every template knows a section. */
function isSectie(line: string): boolean {
  const wanted = vergelijkbaar(line);
  return Object.values(CANONIEKE_SECTIES).some((names) =>
    names.some((name) => vergelijkbaar(name) === wanted),
  );
}
