import type { Diagnostic as Shown } from 'vscode-languageserver/node';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { createSource } from '../source/source-text.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import { carryOver, slowOf } from './keep-slow.ts';
import { showDiagnostic } from './show-diagnostic.ts';
import { type Folder, isOurs, type Place, type Workspace } from './workspace.ts';

/** What is wrong with the sources of a workspace, as far as it was asked, and kept until something changes. */
export interface Problems {
  /** What is wrong with a source, also in other files; nothing with a file that is no source. */
  check(place: Place): Promise<readonly Diagnostic[]>;
  /**
   * Looks at what is quickly found, without waiting for the rest; what only a whole check finds stays as it was, where the
   * text did. `whole` where that is all there is to know.
   */
  glance(place: Place): Promise<Glance>;
  /** What is known of a file: of itself, and from the sources that are open and read it. */
  shownAt(uri: string): readonly Shown[];
  /** The addresses of all files in which a source has problems. */
  filesOf(place: Place): readonly string[];
  /** Something changed: what was found holds no longer. */
  expire(): void;
  /** Counts the changes. */
  readonly generation: number;
  /** What was found in a source is no longer of interest. */
  forget(place: Place): void;
  /** There are these sources and no others: what was found in those is no longer of interest. */
  retain(places: readonly Place[]): void;
  /** Whether a place holds a source. */
  isSource(place: Place): boolean;
}

interface Glance {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether all was checked. */
  readonly whole: boolean;
}

interface Kept extends Glance {
  readonly folder: Folder;
  readonly generation: number;
  /** What of them a quick check does not find. */
  readonly slow: readonly Diagnostic[];
}

export function createProblems(workspace: Workspace, client: Client, host: Host): Problems {
  const kept = new Map<string, Kept>();
  let generation = 0;
  const key = ({ folder, path }: Place) => `${folder.root ?? ''}\0${path}`;
  const nowIn = (folder: Folder) => (path: string) => {
    const document = workspace.documentOf(workspace.uriOf(folder, path));
    return document && createSource(path, document.getText());
  };
  /** What is quickly found in a source, and the generation that it holds for. */
  const quickIn = async ({ folder, path }: Place) => {
    // What was typed while this waited is in the text that is checked.
    await host.turn();
    const asked = generation;
    return { asked, quick: await folder.session.diagnostics(path, { haast: true }) };
  };
  const isSource = ({ uri, path }: Place) => isOurs(path, workspace.documentOf(uri)?.getText() ?? '');
  return {
    get generation() {
      return generation;
    },
    isSource,
    async check(place) {
      if (!isSource(place)) return [];
      const known = kept.get(key(place));
      if (known?.generation === generation && known.whole) return known.diagnostics;
      const { folder, path } = place;
      const { asked, quick } = await quickIn(place);
      const diagnostics = sortDiagnostics(await folder.session.diagnostics(path));
      const before = kept.get(key(place));
      // What was typed meanwhile was in one of the two and not in the other.
      const slow = generation === asked ? slowOf(diagnostics, quick) : (before?.slow ?? []);
      if (!before || before.generation <= asked)
        kept.set(key(place), { folder, generation: asked, diagnostics, slow, whole: true });
      return diagnostics;
    },
    async glance(place) {
      if (!isSource(place)) return { diagnostics: [], whole: true };
      const known = kept.get(key(place));
      if (known?.generation === generation) return known;
      const { folder } = place;
      const { asked, quick } = await quickIn(place);
      const slow = slowOf(carryOver(known?.slow ?? [], nowIn(folder)), quick);
      const diagnostics = sortDiagnostics([...quick, ...slow]);
      kept.set(key(place), { folder, generation: asked, diagnostics, slow, whole: false });
      return { diagnostics, whole: false };
    },
    shownAt(uri) {
      const { folder, path } = workspace.placeOf(uri);
      const all = [...kept.values()].filter((one) => one.folder === folder);
      const here = all.flatMap(({ diagnostics }) => diagnostics.filter((one) => fileOf(one) === path));
      return sortDiagnostics(here).map((one) => showDiagnostic(one, folder, workspace, client));
    },
    filesOf(place) {
      const files = (kept.get(key(place))?.diagnostics ?? []).map(fileOf);
      const paths = new Set([place.path, ...files.filter((path) => path !== '')]);
      return [...paths].map((path) => workspace.uriOf(place.folder, path));
    },
    expire() {
      generation += 1;
    },
    forget(place) {
      kept.delete(key(place));
    },
    retain(places) {
      const live = new Set(places.map(key));
      for (const one of kept.keys()) if (!live.has(one)) kept.delete(one);
    },
  };
}

/** The file of a problem; one without a place is of the first file of its source, which has none. */
function fileOf({ span }: Diagnostic): string {
  return span?.source.path ?? '';
}
