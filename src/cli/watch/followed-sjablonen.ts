import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { openSjablonen } from '../../pipeline.ts';
import { controleerSjabloon } from '../../sjabloonwerk/controleer-sjabloon.ts';
import type { World } from '../../world/world.ts';
import type { SjabloonPlaats } from '../actions/sjabloon-controleer.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { type StampedWorld, stampWorld } from './stamped-world.ts';

/** Templates that are checked by themselves: those that were named, and those that no proposal shows. */
export interface FollowedSjablonen {
  /**
   * Checks what must be checked now: at first what was named, later what changed. A template that one of the proposals uses
   * shows in its documents, and is passed over unless it was named.
   */
  check(used: ReadonlySet<string>): Promise<readonly CheckedSjabloon[]>;
}

export interface CheckedSjabloon {
  readonly map: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows the templates that were named, and all in the folder `templates`. */
export function followSjablonen(named: readonly SjabloonPlaats[], templates: string): FollowedSjablonen {
  const worlds = new Map<string, StampedWorld>();
  const isNamed = (place: SjabloonPlaats) => named.some((one) => keyOf(one) === keyOf(place));
  const check = async (place: SjabloonPlaats): Promise<CheckedSjabloon> => {
    const world = stampWorld(workingWorld());
    worlds.set(keyOf(place), world);
    return { map: place.map, diagnostics: await controleerSjabloon(world, place.templates, place.map) };
  };
  return {
    async check(used) {
      const { gemeenten } = openSjablonen(workingWorld(), templates);
      const others = gemeenten.map((map) => ({ templates, map })).filter((one) => !isNamed(one));
      const checked: CheckedSjabloon[] = [];
      for (const place of [...named, ...others]) {
        const before = worlds.get(keyOf(place));
        const shown = !isNamed(place) && used.has(place.map);
        const unread = !before && !isNamed(place);
        if (shown || unread) worlds.set(keyOf(place), glance(place));
        else if (!before || before.stale()) checked.push(await check(place));
      }
      return checked;
    },
  };
}

/** A World that knows how the files of a template are, before any of them was read. */
function glance({ templates, map }: SjabloonPlaats): StampedWorld {
  const world = stampWorld(workingWorld());
  lookIn(world, `${templates}/${map}`);
  return world;
}

function lookIn(world: World, folder: string): void {
  for (const { name, kind } of world.list(folder) ?? []) {
    if (kind === 'folder') lookIn(world, `${folder}/${name}`);
    else world.info(`${folder}/${name}`);
  }
}

function keyOf({ templates, map }: SjabloonPlaats): string {
  return `${templates}/${map}`;
}
