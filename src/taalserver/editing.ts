import type { Connection } from 'vscode-languageserver/node';
import { completionsAt } from '../session/completion/completions-at.ts';
import { hoverAt } from '../session/hover/hover-at.ts';
import { inlaysOf } from '../session/inlay/inlays-of.ts';
import type { Stand } from '../session/session.ts';
import { spanOf } from '../source/source-text.ts';
import type { Answers } from './answers.ts';
import type { Client } from './client.ts';
import { completionItem } from './completion.ts';
import { lineEdits } from './edits.ts';
import { markup } from './markup.ts';
import { offsetOf, positionOf, rangeOf, type Typed, typedText } from './places.ts';
import type { Folder, Workspace } from './workspace.ts';

export interface EditingParts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly answers: Answers;
}

/** What is known of a text, and how its editor counts places in it. */
export async function standOf(
  { workspace }: Pick<EditingParts, 'workspace'>,
  uri: string,
): Promise<{ readonly stand: Stand; readonly typed: Typed; readonly folder: Folder }> {
  const { folder, path } = workspace.placeOf(uri);
  return { stand: await folder.session.stand(path), typed: workspace.typedOf(uri), folder };
}

/** Answers what helps while a text is typed. */
export function editing(parts: EditingParts & { readonly client: Client }): void {
  const {
    connection,
    workspace,
    client,
    answers: { answer },
  } = parts;
  connection.onCompletion(
    answer('het aanvullen', null, async ({ textDocument: { uri }, position }) => {
      const { stand, typed } = await standOf(parts, uri);
      const found = completionsAt(stand, offsetOf(stand.source, position, typed));
      return { isIncomplete: false, items: found.map((one) => completionItem(one, typed, client)) };
    }),
  );
  connection.onHover(
    answer('de uitleg', null, async ({ textDocument: { uri }, position }) => {
      const { stand, typed } = await standOf(parts, uri);
      const found = hoverAt(stand, offsetOf(stand.source, position, typed));
      return found
        ? { range: rangeOf(found.span, typed), contents: markup(found.uitleg, client.hover) }
        : null;
    }),
  );
  connection.languages.inlayHint.on(
    answer('berekende waarden', null, async ({ textDocument: { uri }, range }) => {
      const { stand, typed } = await standOf(parts, uri);
      const { source } = stand;
      const span = spanOf(source, offsetOf(source, range.start, typed), offsetOf(source, range.end, typed));
      return inlaysOf(stand, span).map(({ at, label, uitleg }) => ({
        position: positionOf(source, at, typed),
        label,
        paddingLeft: true,
        ...(uitleg !== undefined && { tooltip: markup(uitleg, client.hover) }),
      }));
    }),
  );
  connection.onDocumentFormatting(
    answer('het opmaken', [], async ({ textDocument: { uri } }) => {
      const { folder, path } = workspace.placeOf(uri);
      const { value } = await folder.session.format(path);
      const document = workspace.documentOf(uri);
      if (!value || !document || value.before === value.after) return [];
      const raw = document.getText();
      const typed = workspace.typedOf(uri);
      return lineEdits(raw, `${raw.slice(0, typed.mark)}${typedText(value.after, typed)}`);
    }),
  );
}
