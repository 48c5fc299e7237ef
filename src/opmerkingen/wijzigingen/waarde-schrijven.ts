import { group } from '../../source/group.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import { rewriteValue } from '../../source/yaml-value.ts';
import type { Waarde } from '../gedrukt/waarden.ts';
import { maakBewerkingen } from '../pas-toe.ts';
import type { Bewerking } from './wijziging.ts';

/**
 * Changes of which those in the frontmatter keep it YAML: a value that would read otherwise (for a colon, a hash, a quote)
 * is written anew, in the quotes that it had or in quotes. Values of more than one line stay as they were typed.
 */
export function inWaarden(
  bewerkingen: readonly Bewerking[],
  waarden: readonly Waarde[],
): readonly Bewerking[] {
  const perWaarde = group(
    bewerkingen.map((one): [Span | undefined, Bewerking] => [waardeOm(one, waarden)?.waarde.span, one]),
  );
  const other = perWaarde.get(undefined) ?? [];
  return [...other, ...[...perWaarde].flatMap(([span, all]) => (span ? herschreven(span, all) : []))];
}

function waardeOm({ span }: Bewerking, waarden: readonly Waarde[]): Waarde | undefined {
  return waarden.find(({ waarde }) => waarde.span.start <= span.start && span.end <= waarde.span.end);
}

function herschreven(span: Span, bewerkingen: readonly Bewerking[]): readonly Bewerking[] {
  const raw = spanText(span);
  const moved = bewerkingen.map(({ span: { source, start, end }, tekst }) => ({
    span: { source, start: start - span.start, end: end - span.start },
    tekst,
  }));
  const changed = maakBewerkingen(raw, moved);
  const written = changed === undefined ? undefined : rewriteValue(span, changed);
  return written === undefined ? bewerkingen : [{ span, tekst: written }];
}
