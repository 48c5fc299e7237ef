import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import type { Completion } from '../session/answers.ts';
import type { Client } from './client.ts';
import { markup } from './markup.ts';
import { editOf, rangeOf, type Typed, typedText } from './places.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  sleutel: CompletionItemKind.Property,
  waarde: CompletionItemKind.Value,
  verwijzing: CompletionItemKind.Reference,
  kop: CompletionItemKind.Module,
  artikel: CompletionItemKind.Class,
  bestand: CompletionItemKind.File,
  naam: CompletionItemKind.Constant,
  blok: CompletionItemKind.Snippet,
};

/** Something that could stand at the cursor, as an editor lists it. */
export function completionItem(
  { label, kind, detail, uitleg, edit, more = [], cursor, order }: Completion,
  typed: Typed,
  client: Client,
): CompletionItem {
  const snippet = cursor !== undefined && cursor !== edit.tekst.length && client.snippets;
  const newText = typedText(snippet ? withCursor(edit.tekst, cursor) : edit.tekst, typed);
  return {
    label,
    kind: KINDS[kind],
    ...(detail !== undefined && { detail }),
    ...(uitleg !== undefined && { documentation: markup(uitleg, client.completion) }),
    textEdit: { range: rangeOf(edit.span, typed), newText },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(more.length > 0 && { additionalTextEdits: more.map((one) => editOf(one, typed)) }),
    sortText: `${String(order).padStart(6, '0')} ${label}`,
  };
}

/** A text as a snippet (LSP 3.17, snippet syntax) that leaves the cursor at an offset. */
function withCursor(text: string, cursor: number): string {
  const literal = (part: string) => part.replace(/[\\$}]/g, '\\$&');
  return `${literal(text.slice(0, cursor))}$0${literal(text.slice(cursor))}`;
}
