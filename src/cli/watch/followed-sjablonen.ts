import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Session } from '../../session/session.ts';
import { controleerSjabloon } from '../../sjabloonwerk/controleer-sjabloon.ts';
import type { World } from '../../world/world.ts';
import type { SjabloonPlaats } from '../actions/sjabloon-controleer.ts';

/** Templates that are checked by themselves: those that were named, and those that no proposal shows. */
export interface FollowedSjablonen {
  /**
   * Checks what must be checked now: at first what was named, later what changed (`stale`: paths). A template that one of
   * the proposals uses shows in its documents, and is passed over unless it was named.
   */
  check(used: ReadonlySet<string>, stale: readonly string[]): Promise<readonly CheckedSjabloon[]>;
}

export interface CheckedSjabloon {
  readonly map: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows the templates that were named, and all in the folder `templates`. */
export function followSjablonen(
  session: Pick<Session, 'follow' | 'letGo'>,
  { named, templates }: { readonly named: readonly SjabloonPlaats[]; readonly templates: string },
): FollowedSjablonen {
  /** Templates that nobody named, by their folder: whether one was checked before. */
  const known = new Map<string, boolean>();
  const isNamed = (place: SjabloonPlaats) => named.some((one) => folderOf(one) === folderOf(place));
  /** What is wrong with a template, unless all is as it was when that was told. */
  const check = async (place: SjabloonPlaats): Promise<readonly CheckedSjabloon[]> => {
    let anew = false;
    const diagnostics = await session.follow(`controle ${folderOf(place)}`, ({ world }) => {
      anew = true;
      return controleerSjabloon(world, place.templates, place.map);
    });
    return anew ? [{ map: place.map, diagnostics }] : [];
  };
  return {
    async check(used, stale) {
      const gemeenten = await session.follow(`sjablonen ${templates}`, async ({ world, sjablonen }) => {
        for (const map of sjablonen.gemeenten) lookIn(world, `${templates}/${map}`);
        return sjablonen.gemeenten;
      });
      const others = gemeenten.map((map) => ({ templates, map })).filter((one) => !isNamed(one));
      const checked: CheckedSjabloon[] = [];
      for (const place of named) checked.push(...(await check(place)));
      for (const place of others) {
        const folder = folderOf(place);
        const before = known.get(folder);
        const changed = stale.some((path) => path === folder || path.startsWith(`${folder}/`));
        const now = before !== undefined && !used.has(place.map) && (before || changed);
        if (now) checked.push(...(await check(place)));
        else session.letGo(`controle ${folder}`);
        known.set(folder, now);
      }
      for (const folder of known.keys()) {
        if (others.some((place) => folderOf(place) === folder)) continue;
        session.letGo(`controle ${folder}`);
        known.delete(folder);
      }
      return checked;
    },
  };
}

/** Asks about every file of a template without reading any. */
function lookIn(world: World, folder: string): void {
  for (const { name, kind } of world.list(folder) ?? []) {
    if (kind === 'folder') lookIn(world, `${folder}/${name}`);
    else world.info(`${folder}/${name}`);
  }
}

function folderOf({ templates, map }: SjabloonPlaats): string {
  return `${templates}/${map}`;
}
