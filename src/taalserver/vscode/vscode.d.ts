/** What the extension uses of the API of Visual Studio Code (1.91), and no more. */
declare module 'vscode' {
  export interface Disposable {
    dispose(): unknown;
  }
  type Event<T> = (listener: (event: T) => unknown) => Disposable;
  export class Uri {
    static parse(text: string): Uri;
    static joinPath(base: Uri, ...steps: string[]): Uri;
    readonly fsPath: string;
    toString(): string;
  }
  export class Position {
    constructor(line: number, character: number);
    readonly line: number;
  }
  export class Range {
    constructor(line: number, character: number, endLine: number, endCharacter: number);
    readonly start: Position;
  }
  export interface Location {
    readonly uri: Uri;
    readonly range: Range;
  }
  export interface TextDocument {
    readonly uri: Uri;
    readonly languageId: string;
    getText(): string;
    save(): Promise<boolean>;
  }
  export enum ViewColumn {
    Beside = -2,
  }
  export enum TextEditorRevealType {
    InCenterIfOutsideViewport = 2,
    AtTop = 3,
  }
  export interface TextEditor {
    readonly document: TextDocument;
    readonly visibleRanges: readonly Range[];
    readonly viewColumn: ViewColumn | undefined;
    revealRange(range: Range, type: TextEditorRevealType): void;
  }
  export interface ExtensionContext {
    readonly extensionPath: string;
    readonly subscriptions: Disposable[];
  }
  export interface TextDocumentContentProvider {
    provideTextDocumentContent(uri: Uri): string;
  }
  export interface WebviewPanel {
    readonly webview: {
      html: string;
      readonly onDidReceiveMessage: Event<{ lijn?: number; naam?: string; kies?: boolean }>;
      postMessage(message: object): Promise<boolean>;
    };
    readonly onDidDispose: Event<void>;
    reveal(column: ViewColumn, preserveFocus: boolean): void;
  }
  export const commands: {
    registerCommand(name: string, work: () => unknown): Disposable;
    executeCommand(name: string, ...words: unknown[]): Promise<unknown>;
  };
  export const window: {
    readonly activeTextEditor: TextEditor | undefined;
    readonly visibleTextEditors: readonly TextEditor[];
    readonly onDidChangeActiveTextEditor: Event<TextEditor | undefined>;
    readonly onDidChangeTextEditorVisibleRanges: Event<{
      readonly textEditor: TextEditor;
      readonly visibleRanges: readonly Range[];
    }>;
    showInformationMessage(text: string): Promise<unknown>;
    showInputBox(options: {
      title: string;
      prompt?: string;
      placeHolder?: string;
      value?: string;
      validateInput?: (text: string) => string | undefined;
    }): Promise<string | undefined>;
    showQuickPick(items: readonly string[], options: { title: string }): Promise<string | undefined>;
    showOpenDialog(options: {
      title: string;
      filters: Record<string, string[]>;
    }): Promise<readonly Uri[] | undefined>;
    showTextDocument(
      document: TextDocument,
      options?: { viewColumn?: ViewColumn | undefined; selection?: Range },
    ): Promise<TextEditor>;
    createWebviewPanel(
      type: string,
      title: string,
      column: { viewColumn: ViewColumn; preserveFocus: boolean },
      options: { enableScripts: boolean; localResourceRoots: Uri[] },
    ): WebviewPanel;
  };
  export const workspace: {
    readonly workspaceFolders: readonly { readonly uri: Uri }[] | undefined;
    readonly onDidChangeTextDocument: Event<{ readonly document: TextDocument }>;
    getWorkspaceFolder(uri: Uri): { readonly uri: Uri } | undefined;
    openTextDocument(uri: Uri): Promise<TextDocument>;
    registerTextDocumentContentProvider(scheme: string, provider: TextDocumentContentProvider): Disposable;
  };
}
