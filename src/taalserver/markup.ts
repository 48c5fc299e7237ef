import { type MarkupContent, MarkupKind } from 'vscode-languageserver/node';

/** Markdown for an editor that shows it, and its words for one that does not. */
export function markup(markdown: string, format: 'markdown' | 'plaintext'): MarkupContent {
  return format === 'markdown'
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** The words of a piece of Markdown of our own: without fences, marks for headings and emphasis, and backquotes. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^`{3,}\w*\n?/gm, '')
    .replace(/^#{1,6} /gm, '')
    .replace(/(\*\*|\*|_|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
