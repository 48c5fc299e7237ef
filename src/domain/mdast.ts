import type { Nodes, RootContent } from 'mdast';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';
import type { LopendeTekst, Tekst } from './voorstel.ts';

/** Calls `visit` for each Markdown node of a proposal, in reading order, parents before children. */
export function visitMarkdown(voorstel: LopendeTekst, visit: (node: Nodes) => void): void {
  const walk = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      visit(node);
      if ('children' in node) walk(node.children);
    }
  };
  for (const tekst of lines(voorstel)) walk(tekst.nodes);
  for (const part of passages(voorstel)) walk(part);
}

/** The lines of inline Markdown in the frontmatter. */
function lines(voorstel: LopendeTekst): Tekst[] {
  const punten = voorstel.besluitpunten.flatMap((punt) => [punt.tekst, ...punt.sub.map((sub) => sub.tekst)]);
  return [...voorstel.overwegende, ...voorstel.gehoord, ...voorstel.geletOp, ...punten];
}

/** The content of the sections with their arguments, then the footnotes. */
function passages(voorstel: LopendeTekst): (readonly Nodes[])[] {
  const secties = voorstel.secties.flatMap((sectie): (readonly Nodes[])[] => [
    sectie.inhoud,
    ...sectie.argumenten.flatMap((argument): (readonly Nodes[])[] => [argument.kop.nodes, argument.inhoud]),
  ]);
  return [
    ...secties,
    ...[...voorstel.voetnoten.values()].map((voetnoot): readonly RootContent[] => voetnoot.inhoud),
  ];
}

/** The place of a Markdown node in the file of the proposal. */
export function placeOf({ source }: LopendeTekst, node: Nodes): Span {
  return nodeSpan(node, source);
}

/** The place of a Markdown node that came from `source`. */
export function nodeSpan(node: Nodes, source: SourceText): Span {
  return spanOf(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
