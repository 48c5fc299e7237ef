// src/session: texts as they are open in an editor, and what is known of them; the core of every face that stays.

import type { Bronnaam } from '../bronnen/bron.ts';
import { BRONSOORTEN, bronVan } from '../bronnen/register.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { FormattedFile } from '../format/format-file.ts';
import { readSource } from '../parse/files/read-source.ts';
import { type ParsedDocument, parseDocument } from '../parse/parse-document.ts';
import { type Lezing, openSjablonen, readLezing, type Sjablonen } from '../pipeline.ts';
import { createSource, type SourceText } from '../source/source-text.ts';
import type { World } from '../world/world.ts';
import { openWorld } from './open-world.ts';

/** What is known of a text at a moment: every question about a place in it is answered from this. */
export interface Stand {
  readonly path: string;
  readonly source: SourceText;
  readonly soort: Bronnaam;
  /** The files as they are open, and beneath these as they are saved. */
  readonly world: World;
  readonly sjablonen: Sjablonen;
  /** The text as trees; absent where its frontmatter has no beginning or no end. */
  readonly parsed?: ParsedDocument;
  /** A proposal with its tables, as far as it can be read; of the text as it was when it last could where it cannot now. */
  readonly lezing?: Lezing;
}

/** Open texts over a World. Paths are those of the World; texts are as the editor holds them, with any line ends. */
export interface Session {
  /** A text is open, or has changed; from here on it hides the saved one. */
  open(path: string, text: string): void;
  /** A text is no longer open: the saved one counts. */
  close(path: string): void;
  /** Files that are not open have changed, or any may have. */
  changed(paths?: readonly string[]): void;
  /** What is known of a text. */
  stand(path: string): Promise<Stand>;
  /** Everything that is wrong with a source, also in the files that it reads. */
  diagnostics(path: string): Promise<readonly Diagnostic[]>;
  /** The text laid out; no value when it cannot be read. */
  format(path: string): Promise<Result<FormattedFile>>;
}

/** Where a session finds its files. */
export interface SessionOptions {
  /** The files as they are saved. */
  readonly world: World;
  /** The folder of all templates. */
  readonly templates: string;
  /** The last version of the same files, to see what shifted since then. */
  readonly vorige?: World | undefined;
}

/** Opens a session; nothing is read before it is asked for. */
export function createSession({ world: saved, templates, vorige }: SessionOptions): Session {
  const texts = new Map<string, string>();
  const lezingen = new Map<string, Lezing>();
  let sjablonen = openSjablonen(saved, templates);
  const world = () => openWorld(saved, texts);
  const werk = async (path: string) => BRONSOORTEN[bronVan(world(), path)].werk();
  return {
    open(path, text) {
      texts.set(path, text);
    },
    close(path) {
      texts.delete(path);
    },
    changed(paths) {
      if (!paths || paths.some((path) => path.startsWith(`${templates}/`)))
        sjablonen = openSjablonen(saved, templates);
    },
    async stand(path) {
      const now = world();
      const source = readSource(now, path).value ?? createSource(path, texts.get(path) ?? '');
      const parsed = parseDocument(source).value;
      const soort = bronVan(now, path);
      const read = soort === 'voorstel' ? (await readLezing(now, path, sjablonen)).value : undefined;
      if (read) lezingen.set(path, read);
      const lezing = read ?? lezingen.get(path);
      return {
        path,
        source,
        soort,
        world: now,
        sjablonen,
        ...(parsed && { parsed }),
        ...(lezing && { lezing }),
      };
    },
    async diagnostics(path) {
      const { check } = await werk(path);
      return check({ world: world(), sjablonen }, [path], vorige);
    },
    async format(path) {
      return (await werk(path)).format({ world: world(), sjablonen }, path, {});
    },
  };
}
