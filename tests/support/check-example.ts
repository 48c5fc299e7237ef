import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from './disk-with.ts';
import { ROOT } from './examples.ts';
import { completeVoorbeeld } from './voorbeeld.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

/** What is said of a good proposal in which the example of a rule's page stands: keys, a sentence, or both. */
export async function checkExample(example: string): Promise<readonly Diagnostic[]> {
  const world = diskWith({ 'proef/voorstel.md': completeVoorbeeld(example) });
  return (await check(world, 'proef/voorstel.md', sjablonen)).diagnostics;
}
