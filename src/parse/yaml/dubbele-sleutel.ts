import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import type { Aanbod } from '../../diagnostics/herstel-waarde.ts';
import { lineText, positionAt, type Span, spanOf, spanText } from '../../source/source-text.ts';

/** A key that stands twice in a map, as a problem at the second place; where each has one line, either may go. */
export function meldDubbeleSleutel(key: Span, eerste: Span): Diagnostic {
  const naam = spanText(key);
  const { line } = positionAt(eerste.source, eerste.start);
  return fout('yaml', `De sleutel '${naam}' staat er al, op regel ${line}.`, key, {
    hint: 'Voeg beide samen of haal er één weg.',
    verwant: [{ melding: 'Hier staat hij de eerste keer.', span: eerste }],
    ...zonderEenVanBeide(key, eerste),
  });
}

/** What leaves out a line: surely the second one where both say the same, else one of the two. */
function zonderEenVanBeide(key: Span, eerste: Span): Aanbod {
  const [first, second] = [eerste, key].map(regelVan);
  if (!first || !second) return {};
  const weg = (titel: string, regel: Span) => [titel, vervang(regel, '')] as const;
  const { line } = positionAt(first.source, first.start);
  if (spanText(first).trim() === spanText(second).trim())
    return { herstel: veiligHerstel(...weg('Haal deze regel weg: hij staat er al', second)) };
  return {
    keuzes: [
      mogelijkHerstel(...weg('Haal deze regel weg', second)),
      mogelijkHerstel(...weg(`Haal regel ${line} weg`, first)),
    ],
  };
}

/** The line of a key with its value, its end included; undefined where the value goes on below, or the key does not begin the line. */
function regelVan({ source, start, end }: Span): Span | undefined {
  const { line } = positionAt(source, start);
  const from = source.lineStarts[line - 1] ?? 0;
  const to = source.lineStarts[line];
  if (to === undefined || source.text.slice(from, start).trim() !== '') return undefined;
  if (!/^[ \t]*:[ \t]+[^\s|>&*!#][^\n]*$/.test(source.text.slice(end, to).trimEnd())) return undefined;
  const below = lineText(source, line + 1);
  const goesOn = below.trim() === '' || below.search(/\S/) > start - from;
  return goesOn ? undefined : spanOf(source, from, to);
}
