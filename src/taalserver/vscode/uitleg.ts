import { commands, type TextDocumentContentProvider, Uri } from 'vscode';

/** The texts that were asked, by their address. */
const texts = new Map<string, string>();

/** Gives texts that nobody can change: pages of rules, and what a command printed. */
export const uitlegProvider: TextDocumentContentProvider = {
  provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
};

function keepText(name: string, text: string): Uri {
  texts.clear();
  // What is asked again may say something else: each has an address of its own.
  const uri = Uri.from({ scheme: 'raadsvoorstel-uitleg', path: name, query: String(Date.now()) });
  texts.set(uri.toString(), text);
  return uri;
}

/** Shows the page of a rule beside the text. */
export async function showUitleg(markdown: unknown): Promise<void> {
  if (typeof markdown !== 'string') return;
  const [, naam = 'regel'] = /^### (\S+)/.exec(markdown) ?? [];
  await showPagina(naam, markdown);
}

/** Shows a page in Markdown beside the text, where it stays when another text is chosen. */
export async function showPagina(naam: string, markdown: string): Promise<void> {
  await commands.executeCommand('markdown.showLockedPreviewToSide', keepText(`${naam}.md`, markdown));
}
