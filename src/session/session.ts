// src/session: texts as they are open in an editor, and what is known of them; the core of every face that stays.

import type { Bronnaam, Bronomgeving } from '../bronnen/bron.ts';
import { BRONSOORTEN, bronVan } from '../bronnen/register.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { FormattedFile } from '../format/format-file.ts';
import { readDocument } from '../parse/files/read-document.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { type Lezing, openSjablonen, readLezing, type Sjablonen } from '../pipeline.ts';
import { decodeSource, type SourceText } from '../source/source-text.ts';
import { createKeepingWorld, type KeepingWorld } from '../world/keeping-world.ts';
import { baseOf, folderOf, pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';
import { belongsTo, type Whole } from './belongs-to.ts';
import { controleerGeheel } from './controleer-geheel.ts';
import { type Core, createCore, RECENT } from './core.ts';
import { createGeopend } from './geopend.ts';
import { createNewest } from './newest.ts';
import { looseText, looseYamlOf } from './place/place.ts';

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
  /** The template of the municipality that the text names, also where the rest of it cannot be read. */
  readonly sjabloon?: Sjabloon;
  /** The proposal in whose folder a piece lies, in the same way. */
  readonly bij?: Lezing;
}

/** Open texts over a World. Paths are those of the World; texts are as the editor holds them, with any line ends. */
export interface Session
  extends Pick<Core, 'world' | 'follow' | 'letGo' | 'usedSjablonen' | 'dependsOn' | 'asked' | 'count'> {
  /** A text is open, or has changed; from here on it hides the saved one. */
  open(path: string, text: string): void;
  /** A text is no longer open: the saved one counts. */
  close(path: string): void;
  /**
   * Files that are not open have changed, come or gone; without paths any may have, and the last version too: then all is
   * looked at afresh.
   */
  changed(paths?: readonly string[]): void;
  /** What is known of a text. */
  stand(path: string): Promise<Stand>;
  /**
   * Everything that is wrong with the source or the template that a file is or belongs to, in all the files that it reads:
   * to the letter what `controleer` finds. With `haast` what takes long is left out: the making of documents, trying
   * amendments, the proposals of a meeting, trying a template; what is told stays when the rest comes.
   * The answer is of the texts as they are when it comes: a text that changes meanwhile begins it again, at the next step,
   * and who asks the same meanwhile gets that answer too.
   */
  diagnostics(path: string, options?: { readonly haast?: boolean }): Promise<readonly Diagnostic[]>;
  /** The templates as they are, open ones above those that are saved. */
  sjablonen(): Sjablonen;
  /** The text laid out; no value when it cannot be read. */
  format(path: string): Promise<Result<FormattedFile>>;
}

/** Where a session finds its files. */
export interface SessionOptions {
  /** The files as they are saved. */
  readonly world: World;
  /** The folder of all templates. */
  readonly templates: string;
  /**
   * The last version of the same files, to see what shifted since then; a function is asked again when any file may have
   * changed. Where it is given, an open text that it does not hold is compared with how it was opened.
   */
  readonly vorige?: World | (() => World) | undefined;
  /** Lets others have their turn, such as messages of an editor that wait: between the steps of what takes long. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/** Opens a session; nothing is read before it is asked for. */
export function createSession({ world: saved, templates, vorige, turn }: SessionOptions): Session {
  const core = createCore(saved, templates);
  const lezingen = new Map<string, Lezing>();
  const before = keepVorige(vorige);
  const newest = createNewest(core.edition, turn);
  const omgeving = (): Bronomgeving => ({
    world: core.world(),
    sjablonen: openSjablonen(core.world(), templates),
  });
  const read = (path: string) => core.ask(path, `stand ${path}`, (inner) => lees(inner, path));
  const stand = async (path: string): Promise<Stand> => {
    const now = omgeving();
    const { lezing: gelezen, ...rest } = await read(path);
    const lezing = gelezen ?? lezingen.get(path);
    lezingen.delete(path);
    if (lezing) lezingen.set(path, lezing);
    for (const old of [...lezingen.keys()].slice(0, -RECENT)) if (!core.isOpen(old)) lezingen.delete(old);
    const bij = rest.bij ?? (rest.soort === 'stukken' ? lezingen.get(voorstelBij(path)) : undefined);
    return { path, ...now, ...rest, ...(lezing && { lezing }), ...(bij && { bij }) };
  };
  /** Looks at a whole, with haste or without. */
  const look = (path: string, whole: Whole, haast: boolean): Promise<readonly Diagnostic[]> => {
    const of = `${whole.soort} ${'map' in whole ? whole.map : whole.path}`;
    const key = `${haast ? 'haast' : 'meldingen'} ${before.version()} ${of}`;
    const vorigeNu = before.world();
    return core.ask(path, key, (inner) => controleerGeheel(inner, whole, vorigeNu, haast));
  };
  /** The same, and notes what shifted in the text, unless that has changed meanwhile. */
  const lookLast = async (path: string, whole: Whole, haast: boolean): Promise<readonly Diagnostic[]> => {
    const begun = core.edition();
    const found = await look(path, whole, haast);
    if (vorige !== undefined && core.edition() === begun) await before.told(path, found, () => read(path));
    return found;
  };
  return {
    world: core.world,
    follow: core.follow,
    letGo: core.letGo,
    usedSjablonen: core.usedSjablonen,
    dependsOn: core.dependsOn,
    asked: core.asked,
    count: core.count,
    open(path, text) {
      if (vorige !== undefined)
        before.now(path, text, core.isOpen(path) ? undefined : savedText(saved, path));
      core.put(path, text);
    },
    close(path) {
      core.put(path, undefined);
      before.end(path);
      lezingen.delete(path);
    },
    changed(paths) {
      core.changed(paths);
      if (!paths) before.forget();
    },
    stand,
    diagnostics(path, { haast = false } = {}) {
      return newest.ask(`${haast} ${path}`, () => {
        const { world, sjablonen } = omgeving();
        const whole = belongsTo(world, path, sjablonen);
        if (!whole) return { last: async () => [] };
        const last = () => lookLast(path, whole, haast);
        // What a step finds is kept for the next: of a proposal its text and tables, then what is found with haste.
        if (whole.soort !== 'voorstel') return { last };
        const first = () => read(whole.path);
        return { before: haast ? [first] : [first, () => look(path, whole, true)], last };
      });
    },
    sjablonen: () => omgeving().sjablonen,
    async format(path) {
      const now = omgeving();
      const { format } = await BRONSOORTEN[bronVan(now.world, path)].werk();
      return format(now, path, {});
    },
  };
}

/** What is read of a text. */
async function lees(
  { world, sjablonen }: Bronomgeving,
  path: string,
): Promise<Pick<Stand, 'source' | 'soort' | 'parsed' | 'lezing' | 'sjabloon' | 'bij'>> {
  const { source = unread(world, path), parsed } = readDocument(world, path);
  const soort = bronVan(world, path);
  const read = async (voorstel: string) => (await readLezing(world, voorstel, sjablonen)).value;
  const lezing = soort === 'voorstel' ? await read(path) : undefined;
  const bij =
    soort === 'stukken' && world.info(voorstelBij(path)) ? await read(voorstelBij(path)) : undefined;
  // A file of a template belongs to that, whatever it says.
  const gemeente = path.startsWith(`${sjablonen.folder}/`)
    ? baseOf(folderOf(path))
    : (looseText(source.text, looseYamlOf(source), ['gemeente']) ?? '');
  const loaded = sjablonen.gemeenten.includes(gemeente) ? await sjablonen.load(gemeente) : undefined;
  const sjabloon = loaded?.value?.sjabloon;
  return {
    source,
    soort,
    ...(parsed && { parsed }),
    ...(lezing && { lezing }),
    ...(sjabloon && { sjabloon }),
    ...(bij && { bij }),
  };
}

/** The proposal in whose folder a piece lies. */
function voorstelBij(path: string): string {
  return pathIn(folderOf(folderOf(path)), VOORSTELBESTAND);
}

/** A text that is refused, such as one with conflict markers of git, as it is nevertheless shown. */
function unread(world: World, path: string): SourceText {
  return decodeSource(path, world.read(path));
}

/** The last version, with what was read of it, until it may be another. */
function keepVorige(vorige: SessionOptions['vorige']) {
  const geopend = createGeopend();
  let kept: KeepingWorld | undefined;
  let version = 0;
  return {
    end: geopend.end,
    now(path: string, text: string, saved: string | undefined) {
      if (geopend.now(path, text, saved)) version += 1;
    },
    /** Undefined where nobody asked to be told what shifts. */
    world(): World | undefined {
      const base = kept ? undefined : typeof vorige === 'function' ? vorige() : vorige;
      if (base) kept = createKeepingWorld(base);
      return vorige === undefined ? undefined : geopend.over(kept);
    },
    /** Which one it is: what is worked out with another one is something else. */
    version: () => version,
    /** What was found in a text, which may then be the version to compare with. */
    async told(path: string, found: readonly Diagnostic[], read: () => Promise<Pick<Stand, 'lezing'>>) {
      if (!geopend.mayAgree(path, found)) return;
      if (!(await read()).lezing) return;
      geopend.agree(path);
      version += 1;
    },
    forget() {
      kept = undefined;
      version += 1;
    },
  };
}

function savedText(saved: World, path: string): string | undefined {
  const bytes = saved.info(path)?.kind === 'file' ? saved.read(path) : undefined;
  return bytes && new TextDecoder().decode(bytes);
}
