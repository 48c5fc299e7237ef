import type { Result } from '../diagnostics/result.ts';
import { type LegVastUitkomst, voegVersieToe } from '../dossier/leg-vast.ts';
import { huidigBesluit, readVastgelegd } from '../dossier/vastgelegd.ts';
import { check } from '../pipeline.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { folderOf } from '../world/paths.ts';
import type { World } from '../world/world.ts';

/** Freezes a proposal as it is offered to the council; with errors there is nothing to freeze. */
export async function legVoorstelVast(
  world: World,
  path: string,
  sjablonen: Sjablonen,
): Promise<Result<LegVastUitkomst>> {
  const { value, diagnostics } = await check(world, path, sjablonen);
  if (!value) return { diagnostics };
  const eerdere = readVastgelegd(world, folderOf(path)).value ?? [];
  return { value: voegVersieToe(eerdere, huidigBesluit(world, folderOf(path), value), value), diagnostics };
}
