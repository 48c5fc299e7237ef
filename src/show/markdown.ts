import { visible } from './visible.ts';

/** What GitHub and GitLab turn into a link, or send to somebody, without any marks around it. */
const LINKED = /(?<!\S)\S*(?:\/\/|@|www\.|xmpp:|mailto:|[#!]\d)\S*/gi;

/**
 * Text from elsewhere in a Markdown report: one line, in which Markdown and HTML read no marks, also at the start of a
 * line. An address, a name behind @ and a number of an issue become code, which is never a link and tells nobody.
 */
export function markdownText(text: string): string {
  return markdownInline(text)
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/, '$1$2\\$3')
    .replace(/^(\s*)([-+=:/])/, '$1\\$2');
}

/** The same for text that never begins a line, as in a cell of a table. */
export function markdownInline(text: string): string {
  const line = visible(text);
  let at = 0;
  let shown = '';
  for (const found of line.matchAll(LINKED)) {
    shown += escapeMarks(line.slice(at, found.index)) + markdownCode(found[0]);
    at = found.index + found[0].length;
  }
  return shown + escapeMarks(line.slice(at));
}

/** Text from elsewhere as code, within one line; fit for a cell of a table. */
export function markdownCode(text: string): string {
  return `\`${visible(text).replaceAll('`', "'").replaceAll('|', '\u00a6')}\``;
}

function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*_[\]~#|$^{}]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
