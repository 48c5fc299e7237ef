import { basename } from 'node:path';
import { VERGADERBESTAND } from '../../domain/bestanden.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { filesBelow } from './bronnen-below.ts';
import { expandPath } from './find-proposals.ts';

/** The meetings that a path stands for: a file is itself, a folder every vergadering.md below it; else a UsageError. */
export function meetingsAt(path: string): readonly string[] {
  const below = filesBelow(path).filter((file) => basename(file) === VERGADERBESTAND);
  if (below.length > 0) return below;
  const [only] = /\.md$/i.test(path) ? expandPath(path) : [];
  if (only) return [only.path];
  throw new UsageError(
    `In '${path}' staat geen vergadering.`,
    `Een vergadering heet ${VERGADERBESTAND}, in een map met haar datum.`,
  );
}
