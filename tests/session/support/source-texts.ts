import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/examples.ts';

/** Every source that comes with the project: proposals, what lies beside them, meetings, councils, templates. */
export const SOURCE_TEXTS: readonly { readonly path: string; readonly text: string }[] = [
  'proposals',
  'templates',
]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(md|yaml)$/.test(path) && !/(LEESMIJ|SLEUTELS)\.md$|\/bijlagen\//.test(path))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
