import { randomBytes } from 'node:crypto';
import {
  commands,
  type Disposable,
  Range,
  type TextDocument,
  TextEditorRevealType,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { pagina } from './voorbeeldpagina.ts';

/** What the server gives to be shown; each part of the page tells the lines that it was typed on. */
interface Voorbeeld {
  readonly html: string;
  readonly naam: string;
  readonly documenten: readonly { readonly naam: string; readonly titel: string }[];
}

/** How long a text rests before it is shown again, in milliseconds. */
const REST = 250;

/** The document beside the text: follows what is typed and where it is read, and leads back to it. */
export function registerVoorbeeld(client: () => LanguageClient | undefined): readonly Disposable[] {
  let panel: WebviewPanel | undefined;
  let document: TextDocument | undefined;
  let naam: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** The line that the preview asked for last: the text goes there, and does not ask back. */
  let asked: number | undefined;
  const draw = async () => {
    if (!panel || !document) return;
    const shown = document;
    const found: Voorbeeld | null | undefined = await client()?.sendRequest('raadsvoorstel/voorbeeld', {
      textDocument: { uri: shown.uri.toString() },
      naam,
    });
    if (!panel || document !== shown) return;
    const nonce = randomBytes(18).toString('base64url');
    panel.webview.html = pagina(found ?? undefined, nonce, firstLine());
  };
  const editorOf = () => window.visibleTextEditors.find((one) => one.document === document);
  const firstLine = () => editorOf()?.visibleRanges[0]?.start.line ?? 0;
  const follow = (next: TextDocument | undefined) => {
    if (!panel || !next || next.languageId !== 'markdown' || next === document) return;
    document = next;
    naam = undefined;
    void draw();
  };
  const open = () => {
    const first = window.activeTextEditor?.document;
    if (!first) return;
    if (panel) return panel.reveal(ViewColumn.Beside, true);
    document = first;
    panel = window.createWebviewPanel(
      'raadsvoorstel.voorbeeld',
      'Voorbeeld',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      panel = undefined;
      document = undefined;
    });
    panel.webview.onDidReceiveMessage((message) => {
      if (message.naam !== undefined) {
        naam = message.naam;
        void draw();
      } else if (message.lijn !== undefined) reveal(message.lijn, message.kies === true);
    });
    void draw();
  };
  const reveal = (lijn: number, kies: boolean) => {
    const editor = editorOf();
    if (!editor) return;
    asked = lijn;
    const range = new Range(lijn, 0, lijn, 0);
    editor.revealRange(
      range,
      kies ? TextEditorRevealType.InCenterIfOutsideViewport : TextEditorRevealType.AtTop,
    );
    if (kies)
      void window.showTextDocument(editor.document, {
        ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }),
        selection: range,
      });
  };
  return [
    commands.registerCommand('raadsvoorstel.voorbeeld', open),
    window.onDidChangeActiveTextEditor((editor) => follow(editor?.document)),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      clearTimeout(timer);
      timer = setTimeout(() => void draw(), REST);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const lijn = visibleRanges[0]?.start.line;
      if (!panel || textEditor.document !== document || lijn === undefined) return;
      if (asked !== undefined && Math.abs(asked - lijn) < 3) {
        asked = undefined;
        return;
      }
      void panel.webview.postMessage({ lijn });
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}
