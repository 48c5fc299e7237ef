import type { Connection } from 'vscode-languageserver/node';
import type { Answers } from './answers.ts';
import { lineEdits } from './edits.ts';
import { typedText } from './places.ts';
import type { Workspace } from './workspace.ts';

export interface EditingParts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly answers: Answers;
}

/** Answers what helps while a text is typed. */
export function editing({ connection, workspace, answers: { answer } }: EditingParts): void {
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
