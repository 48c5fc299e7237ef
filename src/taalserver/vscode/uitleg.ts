import { commands, type TextDocumentContentProvider, Uri } from 'vscode';

let page = '';

/** Gives the page that was asked last, as a text that nobody can change. */
export const uitlegProvider: TextDocumentContentProvider = { provideTextDocumentContent: () => page };

/** Shows the page of a rule beside the text. */
export async function showUitleg(markdown: unknown): Promise<void> {
  if (typeof markdown !== 'string') return;
  page = markdown;
  const [, naam = 'regel'] = /^### (\S+)/.exec(markdown) ?? [];
  await commands.executeCommand('markdown.showPreviewToSide', Uri.parse(`raadsvoorstel-uitleg:${naam}.md`));
}
