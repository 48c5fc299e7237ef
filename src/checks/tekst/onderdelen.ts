import { type Herstel, mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { partsStart, splitParts } from '../../domain/geplakte-onderdelen.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import { withoutEnd } from '../../source/without-end.ts';
import { scalarStyle, writeWhole } from '../../source/yaml-scalar-text.ts';

/** Where the text of a besluitpunt stands: the spaces before the dash or the key, the dash, and the key with its colon. */
const REGEL = /(?:^|\n)([ \t]*)(- +)?(tekst: +)?$/;

/**
 * Makes parts of what was pasted behind a besluitpunt: `sub:` with an item for each. None where the point stands between
 * braces, goes on over more lines, or has parts already. What the last part says behind its own words stays in it.
 */
export function alsOnderdelen(punt: Span): Herstel | undefined {
  const { source, start, end } = punt;
  const typed = spanText(punt);
  const style = scalarStyle(typed);
  const [, indent = '', dash = '', key = ''] = REGEL.exec(source.text.slice(0, start)) ?? [];
  if ((!dash && !key) || typed.includes('\n') || style === 'block') return undefined;
  if (style === 'double' && typed.includes('\\')) return undefined;
  const text = style === 'bare' ? typed : typed.slice(1, -1).replaceAll("''", "'");
  const from = partsStart(text);
  const parts = from === undefined ? [] : splitParts(text.slice(from));
  const lead = withoutEnd(text.slice(0, from), /[\s:;,(]/);
  const inside = ' '.repeat(indent.length + dash.length);
  const below = source.text.slice(end).match(/^[^\n]*((?:\n[ \t]+[^\n]*)*)/)?.[1] ?? '';
  if (parts.length < 2 || lead === '' || below.includes(`\n${inside}sub:`)) return undefined;
  const items = parts.map((part) => `\n${inside}  - ${writeWhole(part, 'line')}`).join('');
  const tekst = `${key ? '' : 'tekst: '}${writeWhole(lead, 'line')}`;
  return mogelijkHerstel(
    `Maak er een punt met ${parts.length} onderdelen van`,
    vervang(punt, `${tekst}\n${inside}sub:${items}`),
  );
}
