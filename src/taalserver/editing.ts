import type { Connection } from 'vscode-languageserver/node';
import type { Stand } from '../session/session.ts';
import type { Answers } from './answers.ts';
import { lineEdits } from './edits.ts';
import { type Typed, typedText } from './places.ts';
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
