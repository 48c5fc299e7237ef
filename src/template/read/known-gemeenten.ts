import type { World } from '../../world/world.ts';
import { bedoeldBestand } from '../controle/check-files.ts';

/**
 * Names of the folders under `templates` that hold a template, sorted: the values that `gemeente` may have. A folder with a
 * file that was meant as its sjabloon.yaml is one, too: what is wrong with it is told when it is read.
 */
export function knownGemeenten(world: World, templates: string): readonly string[] {
  return (world.list(templates) ?? [])
    .filter(
      (entry) =>
        entry.kind === 'folder' &&
        (world.list(`${templates}/${entry.name}`) ?? []).some(
          ({ name }) => bedoeldBestand(name) === 'sjabloon.yaml',
        ),
    )
    .map((entry) => entry.name);
}
