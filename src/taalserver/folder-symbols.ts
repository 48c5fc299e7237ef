import type { SymbolInformation } from 'vscode-languageserver/node';
import { overzichtVan } from '../session/overzicht/overzicht.ts';
import { decodeSource, type SourceText } from '../source/source-text.ts';
import { type EditingParts, standOf } from './editing.ts';
import type { Host } from './host.ts';
import { flat, KINDS } from './navigation.ts';
import { rangeOf } from './places.ts';
import type { Place } from './workspace.ts';

/** Most sources that are not open in which is looked. */
const MOST_FILES = 400;
/** Most bytes of such a source. */
const MOST_BYTES = 2_000_000;
/** Most places that are found. */
const MOST_FOUND = 500;

/** Answers where in all sources of the folders something has a name; what is open first. Without a word only what is open. */
export function folderSymbols(parts: EditingParts & { readonly host: Host }): void {
  const {
    connection,
    host,
    answers: { answer },
  } = parts;
  connection.onWorkspaceSymbol(
    answer('het zoeken in de map', null, async ({ query }, token) => {
      const wanted = query.trim().toLowerCase();
      const found: SymbolInformation[] = [];
      for (const { place, read } of sourcesOf(parts, wanted !== '')) {
        if (token.isCancellationRequested || found.length >= MOST_FOUND) break;
        const source = await read();
        if (source) found.push(...symbolsIn(source, place, wanted, parts));
        await host.turn();
      }
      return found.slice(0, MOST_FOUND);
    }),
  );
}

interface Looked {
  readonly place: Place;
  read(): Promise<SourceText | undefined>;
}

function sourcesOf(parts: EditingParts & { readonly host: Host }, all: boolean): readonly Looked[] {
  const { workspace, host } = parts;
  const opened = workspace.opened.map((place) => ({
    place,
    read: async () => (await standOf(parts, place.uri)).stand.source,
  }));
  if (!all) return opened;
  const known = new Set(workspace.opened.map(({ uri }) => uri));
  const saved = workspace.folders.flatMap((folder) => {
    const { root } = folder;
    if (root === undefined) return [];
    const { world } = host.world(root);
    return host.bronnen(root).map((path) => ({
      place: { folder, path, uri: workspace.uriOf(folder, path) },
      read: () => Promise.resolve(savedText(path, world.read(path))),
    }));
  });
  const closed = saved.filter(({ place }) => !known.has(place.uri));
  return [...opened, ...closed.slice(0, MOST_FILES)];
}

function savedText(path: string, bytes: Uint8Array | undefined): SourceText | undefined {
  if (!bytes || bytes.length > MOST_BYTES) return undefined;
  return decodeSource(path, bytes);
}

function symbolsIn(
  source: SourceText,
  { uri }: Place,
  wanted: string,
  { workspace }: EditingParts,
): readonly SymbolInformation[] {
  return flat(overzichtVan({ source }))
    .filter(({ name, detail = '' }) => `${name} ${detail}`.toLowerCase().includes(wanted))
    .map(({ name, detail, kind, whole }) => ({
      name: detail ? `${name} ${detail}` : name,
      kind: KINDS[kind],
      containerName: source.path,
      location: { uri, range: rangeOf(whole, workspace.typedOf(uri)) },
    }));
}
