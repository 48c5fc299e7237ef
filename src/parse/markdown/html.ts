import type { Html } from 'mdast';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Lezing, nodeSpan } from './lezing.ts';

/**
 * The error of HTML; comments are none. The end of an element whose start is reported is the same problem.
 */
export function refuseHtml(node: Html, lezing: Lezing): readonly Diagnostic[] {
  const { value } = node;
  if (/^(\s*<!--[\s\S]*?-->\s*)+$/.test(value)) return [];
  const end = /^<\/([a-z][a-z0-9]*)/i.exec(value)?.[1];
  if (end && lezing.opened.has(end)) return [];
  const tag = /<[^>]*>?/.exec(value)?.[0] ?? value;
  const melding = `HTML (\`${tag}\`) kan niet in een voorstel.`;
  const hint = 'Gebruik Markdown; staat er een kleiner-dan-teken in de tekst, schrijf dan `\\<`.';
  return [fout('geen-html', melding, nodeSpan(node, lezing), { hint })];
}
