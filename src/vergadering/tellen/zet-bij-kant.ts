import { type Tekstwijziging, voegIn } from '../../diagnostics/herstel.ts';
import { type Aanbod, aanbod } from '../../diagnostics/herstel-waarde.ts';
import type { Stemkant, Stemming } from '../../domain/vergadering.ts';
import { spanText } from '../../source/source-text.ts';
import { writeScalar } from '../../source/yaml-scalar.ts';
import { placeOf } from '../../source/yaml-value.ts';

/** To put a group of which is not told how it voted at either side of a vote; for whoever was there to choose. */
export function zetBijKant(naam: string, stemming: Stemming): Aanbod {
  return aanbod(
    (['voor', 'tegen'] as const).flatMap((kant) => {
      const edit = erbij(stemming[kant], naam) ?? nieuweKant(kant, naam, stemming);
      return edit ? [[`Zet ${naam} bij ${kant}`, edit] as const] : [];
    }),
  );
}

/** Beside the last name of a list: behind it in brackets, before it on lines, where a comment may stand behind it. */
function erbij(kant: Stemkant, naam: string): Tekstwijziging | undefined {
  const last = kant.soort === 'genoemd' ? kant.stemmers.at(-1) : undefined;
  if (!last || last.soort !== undefined || kant.soort !== 'genoemd') return undefined;
  const { span } = last.naam;
  const { text } = span.source;
  const place = placeOf(span);
  const written = writeScalar(naam, place);
  if (written === undefined || spanText(span).includes('\n')) return undefined;
  if (place === 'haken')
    return /^\s*\]/.test(text.slice(span.end, span.end + 50))
      ? voegIn(span, span.end, `, ${written}`)
      : undefined;
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^ *- +$/.test(before) ? voegIn(span, span.start, `${written}\n${before}`) : undefined;
}

/** A side that was not typed, before what was. */
function nieuweKant(
  kant: 'voor' | 'tegen',
  naam: string,
  { span, [kant]: { soort } }: Stemming,
): Tekstwijziging | undefined {
  const typed = spanText(span);
  const written = writeScalar(naam, 'haken');
  if (soort !== 'genoemd' || written === undefined || new RegExp(`\\b${kant}["']?\\s*:`).test(typed))
    return undefined;
  const { text } = span.source;
  const key = `${kant}: [${written}]`;
  if (typed.startsWith('{')) return voegIn(span, span.start + 1, ` ${key},`);
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^ +$/.test(before) ? voegIn(span, span.start, `${key}\n${before}`) : undefined;
}
