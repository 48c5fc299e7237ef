import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bronOpNaam } from '../bronnen/register.ts';
import { createSession, type Session } from '../session/session.ts';
import { slashes } from '../world/slashes.ts';
import type { Host } from './host.ts';
import { readTyped, SAVED, type Typed } from './places.ts';

/** A folder that is open in the editor, or with `root` undefined what lies in none; with the texts in it. */
export interface Folder {
  readonly root: string | undefined;
  /** The folder of all templates in full, where the user chose one. */
  readonly templates?: string;
  readonly session: Session;
}

/** A file as the editor names it, and as its session does. */
export interface Place {
  readonly uri: string;
  readonly folder: Folder;
  readonly path: string;
}

/** The folders and texts that are open in an editor. */
export interface Workspace {
  /** Other folders are open, or the setting for their templates changed; texts that are open stay so. */
  openFolders(uris: readonly string[], templates?: string): void;
  readonly folders: readonly Folder[];
  placeOf(uri: string): Place;
  /** The address of a file of a session: as the editor wrote it where it is open. */
  uriOf(folder: Folder, path: string): string;
  /** How the places of a file are counted. */
  typedOf(uri: string): Typed;
  /** The text of a file that is open. */
  documentOf(uri: string): TextDocument | undefined;
  /** What is open, those that were touched last first. */
  readonly opened: readonly Place[];
  open(document: TextDocument): void;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void;
  close(uri: string): void;
  /** Files that are not open changed. */
  changed(uris: readonly string[]): void;
}

export function createWorkspace(host: Host): Workspace {
  /** By their key; in the order in which they were touched. */
  const documents = new Map<string, TextDocument>();
  let folders: readonly Folder[] = [];
  const outside = once(() => openFolder(undefined));
  const openFolder = (root: string | undefined, templates?: string): Folder => {
    const chosen = templates && root ? fullPath(root, templates) : undefined;
    const session = createSession({
      ...host.world(root ?? '/'),
      templates: pathBelow(root, chosen ?? host.templates(root)),
      turn: () => host.turn(),
    });
    return { root, ...(chosen !== undefined && { templates: chosen }), session };
  };
  const placeOf = (uri: string): Place => {
    const full = pathOf(uri);
    const folder = folders.find(({ root }) => root !== undefined && isBelow(root, full)) ?? outside();
    return { uri, folder, path: pathBelow(folder.root, full) };
  };
  const tell = (document: TextDocument) => {
    const { folder, path } = placeOf(document.uri);
    folder.session.open(path, document.getText());
  };
  const keep = (document: TextDocument) => {
    const key = pathOf(document.uri);
    documents.delete(key);
    documents.set(key, document);
    tell(document);
  };
  const documentOf = (uri: string) => documents.get(pathOf(uri));
  return {
    openFolders(uris, templates) {
      const roots = [...new Set(uris.map(pathOf))].toSorted((one, other) => other.length - one.length);
      folders = roots.map((root) => openFolder(root, templates));
      for (const document of documents.values()) tell(document);
    },
    get folders() {
      return folders;
    },
    placeOf,
    uriOf({ root }, path) {
      const full = fullPath(root, path);
      return documents.get(full)?.uri ?? uriOfPath(full);
    },
    typedOf(uri) {
      const document = documentOf(uri);
      return document ? readTyped(document.getText()) : SAVED;
    },
    documentOf,
    get opened() {
      return [...documents.values()].reverse().map(({ uri }) => placeOf(uri));
    },
    open: keep,
    change(uri, changes, version) {
      const document = documentOf(uri);
      if (document) keep(TextDocument.update(document, [...changes], version));
    },
    close(uri) {
      documents.delete(pathOf(uri));
      const { folder, path } = placeOf(uri);
      folder.session.close(path);
    },
    changed(uris) {
      const paths = uris.map(pathOf);
      for (const folder of folders) folder.session.changed(paths.map((path) => pathBelow(folder.root, path)));
      outside().session.changed(paths);
    },
  };
}

/**
 * Whether a file may have problems that we know: a text by its name, or where that says nothing by its kind above its
 * text; other files where they lie, which the session knows.
 */
export function isOurs(path: string, text: string): boolean {
  if (!/\.(?:md|markdown|txt)$|(?:^|\/)[^./]+$/i.test(path)) return true;
  return bronOpNaam(path) !== undefined || /^\ufeff?---\r?\n(?:(?!---)[^\n]*\n)*?soort:[ \t]*\S/.test(text);
}

/** A full path with forward slashes; of an address that is no file (a text that was never saved) the address itself. */
function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    return slashes(fileURLToPath(uri)).replace(/(?<=.)\/$/, '');
  } catch {
    return uri;
  }
}

function uriOfPath(full: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(full) ? full : pathToFileURL(full).href;
}

function isBelow(root: string, full: string): boolean {
  return full.startsWith(root.endsWith('/') ? root : `${root}/`);
}

/** A path as a session knows it: counted from the folder where it lies in that, else in full. */
function pathBelow(root: string | undefined, full: string): string {
  return root !== undefined && isBelow(root, full) ? full.slice(root.length).replace(/^\//, '') : full;
}

function fullPath(root: string | undefined, path: string): string {
  if (root === undefined || /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(path)) return path;
  return `${root.replace(/\/$/, '')}/${path}`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
