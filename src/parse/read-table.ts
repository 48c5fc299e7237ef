import { fout } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { Located } from '../source/located.ts';
import { createSource, type SourceText } from '../source/source-text.ts';
import type { World } from '../world/world.ts';
import { decodeCsv } from './decode-csv.ts';
import { resolveInside } from './resolve-inside.ts';

/**
 * Reads a CSV file beside a proposal, in UTF-8 or in Windows-1252 as a Dutch Excel writes it. `path` is what the
 * author wrote; a path that leaves the folder or leads to nothing is an error there.
 */
export function readTable(world: World, folder: string, path: Located<string>): Result<SourceText> {
  const inside = resolveInside(folder, path, 'bestand');
  if (inside.value === undefined) return { diagnostics: inside.diagnostics };
  const bytes = world.read(inside.value);
  if (!bytes) {
    const melding = `Het bestand '${path.value}' staat niet naast het voorstel.`;
    const hint = `Zet het bestand in ${folder} en controleer de naam, ook hoofdletters.`;
    return failed(fout('bestand', melding, path.span, { hint }));
  }
  return ok(createSource(inside.value, decodeCsv(bytes)));
}
