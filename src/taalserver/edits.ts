import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { SourceEdits } from '../diagnostics/choose-edits.ts';
import { lineHunks, linesWithEnds } from '../source/line-hunks.ts';
import type { World } from '../world/world.ts';
import type { Client } from './client.ts';
import { editOf } from './places.ts';
import type { Folder, Workspace } from './workspace.ts';

interface Parts {
  readonly workspace: Workspace;
  readonly client: Client;
}

/** Changes of sources of a folder, for an editor to make. */
export function editOfSources(
  sources: ReadonlyMap<string, SourceEdits>,
  folder: Folder,
  parts: Parts,
): WorkspaceEdit {
  const changes = [...sources].map(([path, { edits }]) => {
    const uri = parts.workspace.uriOf(folder, path);
    const typed = parts.workspace.typedOf(uri);
    return [uri, edits.map((edit) => editOf(edit, typed))] as const;
  });
  return workspaceEdit(changes, parts);
}

/** Whole files that come in the place of those of a World, for an editor to make: only the lines that differ change. */
export function editOfTexts(
  texts: ReadonlyMap<string, string>,
  world: World,
  folder: Folder,
  parts: Parts,
): WorkspaceEdit {
  const changes = [...texts].map(([path, after]) => {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(world.read(path));
    return [parts.workspace.uriOf(folder, path), lineEdits(before, after)] as const;
  });
  return workspaceEdit(changes, parts);
}

function workspaceEdit(
  changes: readonly (readonly [string, TextEdit[]])[],
  { workspace, client }: Parts,
): WorkspaceEdit {
  if (!client.documentChanges) return { changes: Object.fromEntries(changes) };
  const documentChanges = changes.map(([uri, edits]): TextDocumentEdit => {
    return { textDocument: { uri, version: workspace.documentOf(uri)?.version ?? null }, edits };
  });
  return { documentChanges };
}

/** The lines of a text that another has differently, as changes of whole lines; both end their lines alike. */
export function lineEdits(before: string, after: string): TextEdit[] {
  const old = linesWithEnds(before);
  return lineHunks(before, after).map(({ from, to, text }) => replaceLines(old, from, to, text));
}

function replaceLines(lines: readonly string[], from: number, to: number, newText: string): TextEdit {
  const last = lines.at(-1) ?? '';
  // Behind a last line without a line end there is no next line to begin at.
  const open = to === lines.length && last !== '' && !/[\r\n]$/.test(last);
  const end = open ? { line: to - 1, character: last.length } : { line: to, character: 0 };
  const start = open && from === to ? end : { line: from, character: 0 };
  return { range: { start, end }, newText };
}
