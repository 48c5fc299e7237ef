import type { Html } from 'mdast';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { alsMarkdown } from './html-als-markdown.ts';
import { type Lezing, nodeSpan } from './lezing.ts';

/**
 * The error of HTML; comments are none. The end of an element whose start is reported is the same problem.
 */
export function refuseHtml(node: Html, lezing: Lezing): readonly Diagnostic[] {
  const { value } = node;
  if (/^(\s*<!--[\s\S]*?-->\s*)+$/.test(value)) return [];
  const bare = value.replace(/<!--[\s\S]*?-->/g, '');
  if (value.trimStart().startsWith('<!--') && !/<[a-z/!?]/i.test(bare)) {
    const melding = 'Hier staat tekst achter een opmerking aan het begin van de regel; zij valt zo weg.';
    const hint = 'Zet de opmerking op een eigen regel, met een lege regel eronder, of achter de tekst.';
    return [fout('geen-html', melding, nodeSpan(node, lezing), { hint })];
  }
  const end = /^<\/([a-z][a-z0-9]*)/i.exec(value)?.[1];
  if (end && lezing.opened.has(end)) return [];
  const tag = /<[^>]*>?/.exec(value)?.[0] ?? value;
  const melding = `HTML (\`${tag}\`) kan niet in een voorstel.`;
  const hint = 'Gebruik Markdown; staat er een kleiner-dan-teken in de tekst, schrijf dan `\\<`.';
  const span = nodeSpan(node, lezing);
  return [fout('geen-html', melding, span, { hint, ...alsMarkdown(span) })];
}
