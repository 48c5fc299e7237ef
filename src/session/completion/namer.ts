import type { YamlPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import type { Idea } from './idea.ts';

/** What is asked of whoever knows the names that may stand behind a key. */
export interface Naming {
  readonly stand: Stand;
  readonly place: YamlPlace;
  /** The keys that lead to the value, without the places in lists. */
  readonly names: readonly string[];
}

/** Knows the names that may stand behind a key. */
export type Namer = (naming: Naming) => readonly Idea[];
