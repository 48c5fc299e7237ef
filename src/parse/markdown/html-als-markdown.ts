import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import type { Aanbod } from '../../diagnostics/herstel-waarde.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';

/** The signs of Markdown for what HTML says with an element. */
const TEKENS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/**
 * Emphasis in HTML as emphasis in Markdown, and a line end likewise; nothing for other elements, for one that does not end
 * in its paragraph, and in the keys, where a sign at the start of a value means something else.
 */
export function alsMarkdown(span: Span): Aanbod {
  const { source, start, end } = span;
  const { text } = source;
  if (text.startsWith('---') && text.indexOf('\n---', 3) > start) return {};
  const tag = /^<([a-z]+)\s*\/?>$/i.exec(spanText(span))?.[1]?.toLowerCase() ?? '';
  if (tag === 'br') {
    const rest = /^[ \t]*\n?(?=[^\n])/.exec(text.slice(end))?.[0];
    if (rest === undefined || text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '')
      return {};
    const from = text.slice(0, start).trimEnd().length;
    return {
      herstel: veiligHerstel(
        'Begin een nieuwe regel met \\ aan het eind',
        vervang(spanOf(source, from, end + rest.length), '\\\n'),
      ),
    };
  }
  const teken = TEKENS[tag];
  const inside = /^((?:[^\n<]|\n(?!\s*\n))*)<\/([a-z]+)>/i.exec(text.slice(end));
  const [, words = '', close = ''] = inside ?? [];
  if (!teken || close.toLowerCase() !== tag || words !== words.trim() || /^$|[*_]/.test(words)) return {};
  const sluit = end + words.length;
  return {
    herstel: veiligHerstel(
      `Schrijf '${teken}${words}${teken}'`,
      vervang(span, teken),
      vervang(spanOf(source, sluit, sluit + close.length + 3), teken),
    ),
  };
}
