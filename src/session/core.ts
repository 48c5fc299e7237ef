import type { Bronomgeving } from '../bronnen/bron.ts';
import { gemeenteOf, openSjablonen } from '../pipeline.ts';
import { createKeepingWorld } from '../world/keeping-world.ts';
import { keepLater } from '../world/kept.ts';
import { overlayFiles } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';

/** Of so many files that are not open, what was last asked about them is kept whole. */
export const RECENT = 16;

/** Files as they are open, and what was worked out of them. */
export interface Core {
  /** A text is open, or has changed; without one the file is no longer open. */
  put(path: string, text: string | undefined): void;
  isOpen(path: string): boolean;
  /** These files have changed on disk, or any may have. */
  changed(paths?: readonly string[]): void;
  /** Counts the changes of files. */
  edition(): number;
  /** The files as they are open, above those that are saved. */
  world(): World;
  /**
   * Works something out about a file, or gives what is kept of it under that key. Of one key one is worked out at a time,
   * each with the files as they are when it begins. What is kept goes when the file is closed and others were asked about.
   */
  ask<T>(path: string, key: string, make: Make<T>): Promise<T>;
  /** The same for what is looked at again and again, until it is let go: its result stays, and which files it read. */
  follow<T>(key: string, make: Make<T>): Promise<T>;
  letGo(key: string): void;
  /** The municipalities whose templates were read for what is kept under a key. */
  usedSjablonen(key: string): readonly string[];
  /** Whether what is kept under a key was worked out of one of these files; true where nothing is kept. */
  dependsOn(key: string, files: ReadonlySet<string>): boolean;
  /** Every path that was asked of the files that are saved, found or not, as far as the answer is kept. */
  asked(): ReadonlySet<string>;
  /** How much is kept: results, and answers of the World beneath. */
  count(): { readonly results: number; readonly answers: number };
}

type Make<T> = (omgeving: Bronomgeving) => Promise<T>;

/** Opens files with their templates in one folder; nothing is read before it is asked for. */
export function createCore(saved: World, templates: string): Core {
  const store = createKeepingWorld(saved);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const asked = new Map<string, Set<string>>();
  const followed = new Set<string>();
  const turns = new Map<string, Promise<unknown>>();
  let current: World = store;
  /** How often something was worked out since what is of no use was let go of. */
  let makes = 0;
  let edition = 0;

  const remember = (path: string, key: string) => {
    const keys = asked.get(path) ?? new Set();
    asked.delete(path);
    asked.set(path, keys.add(key));
  };

  /** Forgets what is neither open, nor asked about lately, nor followed. */
  const tidy = () => {
    const closed = [...asked.keys()].filter((path) => !files.has(path));
    for (const path of closed.slice(0, Math.max(0, closed.length - RECENT))) asked.delete(path);
    const live = new Set<string>();
    for (const key of [...asked.values()].flatMap((keys) => [...keys])) {
      live.add(key);
      for (const one of store.usesOf(key)) live.add(one);
    }
    for (const key of followed) {
      live.add(key);
      for (const one of store.usesOf(key)) if (gemeenteOf(one) !== undefined) live.add(one);
    }
    store.retain((key) => live.has(key));
    makes = 0;
  };

  const make = async <T>(key: string, work: Make<T>): Promise<T> => {
    for (let turn = turns.get(key); turn; turn = turns.get(key)) await turn.catch(() => undefined);
    const made = keepLater(current, key, (world) => {
      makes += 1;
      return work({ world, sjablonen: openSjablonen(world, templates) });
    });
    turns.set(key, made);
    try {
      return await made;
    } finally {
      turns.delete(key);
      if (makes > RECENT) tidy();
    }
  };

  return {
    put(path, text) {
      edition += 1;
      if (text === undefined) files.delete(path);
      else files.set(path, encoder.encode(text));
      current = overlayFiles(store, new Map(files));
      if (text === undefined) tidy();
    },
    isOpen: (path) => files.has(path),
    changed(paths) {
      edition += 1;
      store.changed(paths);
    },
    edition: () => edition,
    world: () => current,
    ask(path, key, work) {
      remember(path, key);
      return make(key, work);
    },
    follow(key, work) {
      followed.add(key);
      return make(key, work);
    },
    letGo(key) {
      followed.delete(key);
      store.drop(key);
    },
    usedSjablonen: (key) => [...store.usesOf(key)].flatMap((one) => gemeenteOf(one) ?? []),
    dependsOn: store.dependsOn,
    asked: store.asked,
    count: () => store.count(),
  };
}
