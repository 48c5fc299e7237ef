import type { Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { bedoeldeNaamIn } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { spanOf } from '../../source/source-text.ts';
import { type Lezing, nodeSpan, spanAt, typed } from './lezing.ts';

/** The words behind a colon that mean something; any other `:word` stays the text that it is. */
const IN_TEXT = ['bedrag', 'punt', 'tabel', 'taal', 'figuur'] as const;
const AS_BLOCK = ['tabel'] as const;
const REGEL = 'onbekende-verwijzing';

/** What `:word[…]` means in running text, if anything. */
export function textDirectiveOf(name: string): (typeof IN_TEXT)[number] | undefined {
  return IN_TEXT.find((known) => known === name);
}

/** Whether `::word[…]` means something on a line of its own. */
export function isBlockDirective(name: string): boolean {
  return AS_BLOCK.some((known) => known === name);
}

/** The error of `:word[…]` that looks like a known one; without brackets it is text like any other. */
export function unknownTextDirective(node: TextDirective, lezing: Lezing): readonly Diagnostic[] {
  const near = nearest(node.name, IN_TEXT);
  if (!near || !typed(node, lezing).includes('[')) return [];
  const melding = `':${node.name}[…]' is niet bekend.`;
  const hint = isBlockDirective(near)
    ? `Schrijf ':${near}[…]' om ernaar te verwijzen, of '::${near}[…]' op een eigen regel om haar te plaatsen.`
    : `Bedoelde u ':${near}[…]'?`;
  const span = nodeSpan(node, lezing);
  const place = spanOf(span.source, span.start + 1, span.start + 1 + node.name.length);
  return [fout(REGEL, melding, span, { ...bedoeldeNaamIn(place, node.name, IN_TEXT, undefined), hint })];
}

/** The error of a paragraph `:tabel[…]` with nothing beside it: a table that is to stand there has two colons. */
export function strayTable(node: Paragraph, lezing: Lezing): Diagnostic | undefined {
  const [only, ...others] = node.children;
  if (only?.type !== 'textDirective' || only.name !== 'tabel' || others.length > 0) return undefined;
  const label = typed(only, lezing).slice(1);
  if (!label.includes('[')) return undefined;
  const hint = `Schrijf \`::${label}\`, met twee dubbele punten.`;
  const place = nodeSpan(only, lezing);
  return fout(
    REGEL,
    'Met één dubbele punt komt hier alleen een verwijzing, niet de tabel.',
    nodeSpan(only, lezing),
    {
      hint,
      keuzes: [mogelijkHerstel('Zet de tabel hier', voegIn(place, place.start, ':'))],
    },
  );
}

/** The error of words in braces behind a directive, which say nothing there and are not printed; `known` may stand there. */
export function braces(
  node: TextDirective | LeafDirective,
  lezing: Lezing,
  known?: string,
): readonly Diagnostic[] {
  const raw = typed(node, lezing);
  if (Object.keys(node.attributes ?? {}).every((name) => name === known) && !raw.endsWith('{}')) return [];
  const start = raw.lastIndexOf('{');
  const at = (node.position?.start.offset ?? 0) + start;
  const melding = `\`${raw.slice(start)}\` betekent hier niets, en komt niet in het document.`;
  const hint = known
    ? `Achter :${node.name}[…] hoort alleen {${known}=…} te staan.`
    : 'Haal het weg; horen de woorden bij de zin, zet er dan een spatie voor.';
  return [fout(REGEL, melding, spanAt(lezing, at, at + raw.length - start), { hint })];
}

/** The error of a line `::word[…]` or a block `:::word` that means nothing. */
export function unknownBlockDirective(node: LeafDirective | ContainerDirective, lezing: Lezing): Diagnostic {
  const { name } = node;
  const error = (colons: string, hint: string) =>
    fout(REGEL, `'${colons}${name}' is niet bekend.`, nodeSpan(node, lezing), { hint });
  if (isBlockDirective(name)) {
    return error(':::', `Schrijf '::${name}[…]', met twee dubbele punten en op een eigen regel.`);
  }
  const inline = nearest(name, IN_TEXT);
  if (inline && !isBlockDirective(inline))
    return error('::', `Schrijf ':${inline}[…]' met één dubbele punt, in een zin.`);
  const near = nearest(name, AS_BLOCK);
  return error(
    '::',
    near ? `Bedoelde u '::${near}[naam]'?` : "Een tabel plaatst u met '::tabel[naam]' op een eigen regel.",
  );
}
