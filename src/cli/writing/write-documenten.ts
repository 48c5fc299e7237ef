import type { Artifact } from '../../pipeline.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { isFileName, nameKey, slugFout } from './slug.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes documents into a folder of their own below `uit`. The name of each step to that folder and of each document is
 * made of letters, digits and a few signs, and no two documents have names that a disk may take for one.
 */
export function writeDocumenten(uit: string, map: string, artifacts: readonly Artifact[]): void {
  const fout = slugFout(map);
  if (fout) throw fout;
  const keys = artifacts.map(({ name }) => nameKey(name));
  for (const [index, { name }] of artifacts.entries()) {
    if (isFileName(name) && keys.indexOf(nameKey(name)) === index) continue;
    throw new UsageError(
      `Een document kan niet '${name}' heten.`,
      'Geef het in sjabloon.yaml een eigen naam van letters, cijfers en streepjes.',
    );
  }
  writeFiles({ root: uit, below: map }, artifacts);
}
