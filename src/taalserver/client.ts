import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What an editor understands, as far as answers differ by it. */
export interface Client {
  /** It asks for the problems of a text itself. */
  readonly pulls: boolean;
  readonly relatedDocuments: boolean;
  readonly relatedInformation: boolean;
  readonly tags: boolean;
  readonly snippets: boolean;
  /** How it shows what is explained: where both, Markdown. */
  readonly hover: 'markdown' | 'plaintext';
  readonly completion: 'markdown' | 'plaintext';
  /** Changes with the version of the text that they are for. */
  readonly documentChanges: boolean;
  /** It asks for the changes of an action when that is chosen. */
  readonly resolvesEdits: boolean;
  readonly literalActions: boolean;
  readonly showsDocuments: boolean;
  readonly watches: boolean;
  readonly folders: boolean;
  readonly configuration: boolean;
  readonly progress: boolean;
  readonly refreshes: { readonly diagnostics: boolean; readonly lenses: boolean; readonly inlays: boolean };
  /** It shows an outline with parts within parts. */
  readonly nested: boolean;
  /** It asks whether something can have another name before it asks for the name. */
  readonly preparesRename: boolean;
}

export function readClient({ textDocument: text, workspace, window }: ClientCapabilities): Client {
  const formats = (known: readonly string[] | undefined) =>
    known === undefined || known.includes('markdown') ? 'markdown' : 'plaintext';
  return {
    pulls: text?.diagnostic !== undefined,
    relatedDocuments: text?.diagnostic?.relatedDocumentSupport === true,
    relatedInformation:
      (text?.diagnostic?.relatedInformation ?? text?.publishDiagnostics?.relatedInformation) === true,
    tags: (text?.diagnostic?.tagSupport ?? text?.publishDiagnostics?.tagSupport) !== undefined,
    snippets: text?.completion?.completionItem?.snippetSupport === true,
    hover: formats(text?.hover?.contentFormat),
    completion: formats(text?.completion?.completionItem?.documentationFormat),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: text?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    literalActions: text?.codeAction?.codeActionLiteralSupport !== undefined,
    showsDocuments: window?.showDocument?.support === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    progress: window?.workDoneProgress === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      inlays: workspace?.inlayHint?.refreshSupport === true,
    },
    preparesRename: text?.rename?.prepareSupport === true,
    nested: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}
