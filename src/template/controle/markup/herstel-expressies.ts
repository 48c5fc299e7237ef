import { type Tekstwijziging, vervang } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod, schrijfTitel } from '../../../diagnostics/herstel-waarde.ts';
import { type SourceText, type Span, spanOf, spanText } from '../../../source/source-text.ts';
import { rangeOf } from '../../read/read-template.ts';

/** Another name in the place of the one that a node is, with the dots and slashes before it; nothing where it is typed otherwise. */
export function schrijfNaam(node: hbs.AST.Node, source: SourceText, naam: string): readonly Tekstwijziging[] {
  const span = spanOfNode(node, source);
  return 'original' in node && spanText(span) === String(node.original) ? [vervang(span, naam)] : [];
}

/** The one name that a node must be, as what its problem offers. */
export function alsNaam(node: hbs.AST.Node, source: SourceText, naam: string, zeker: boolean): Aanbod {
  const edits = schrijfNaam(node, source, naam);
  return edits.length > 0 ? aanbod([[schrijfTitel(naam), ...edits]], zeker) : {};
}

/** Another word between the quotes of a word. */
export function schrijfWoordIn(
  node: hbs.AST.Node,
  source: SourceText,
  woord: string,
): readonly Tekstwijziging[] {
  const span = spanOfNode(node, source);
  const quote = spanText(span).charAt(0);
  return /["']/.test(quote) && !woord.includes(quote) ? [vervang(span, `${quote}${woord}${quote}`)] : [];
}

/**
 * Another beginning for a block, in the place of its name, and another name in the tag that closes it. Nothing where that
 * tag is not typed as such.
 */
export function hernoemBlok(
  node: hbs.AST.BlockStatement,
  source: SourceText,
  begin: string,
  naam: string,
): readonly Tekstwijziging[] {
  const { start, end } = rangeOf(node, source);
  const was = 'original' in node.path ? String(node.path.original) : '';
  const open = schrijfNaam(node.path, source, begin);
  const closing = /\{\{~?\s*\/\s*([^\s}~]+)\s*~?\}\}$/.exec(
    source.text.slice(Math.max(start, end - 100), end),
  );
  if (open.length === 0 || closing?.[1] !== was || was === '') return [];
  const at = end - closing[0].length + closing[0].indexOf(was);
  return [...open, vervang(spanOf(source, at, at + was.length), naam)];
}

function spanOfNode(node: hbs.AST.Node, source: SourceText): Span {
  const { start, end } = rangeOf(node, source);
  return spanOf(source, start, end);
}
