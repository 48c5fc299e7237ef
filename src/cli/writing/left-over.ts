import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Besluitstukken } from '../../vergaderstukken/besluiten.ts';

/** A decision that lies there though the council took none. */
export function leftOver(
  uit: string,
  { slug, nummer, uitkomst, span, namen }: Extract<Besluitstukken, { soort: 'geen' }>,
): readonly Diagnostic[] {
  const folder = join(uit, slug);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const left = files.filter((file) => namen.some((naam) => file.startsWith(`${naam}.`)));
  if (left.length === 0) return [];
  const what = uitkomst
    ? `De uitkomst van punt ${nummer} is '${uitkomst}'`
    : `Punt ${nummer} heeft geen uitkomst`;
  const melding = `${what}; er komt geen raadsbesluit, maar in ${uit}/${slug} ligt er een: ${opsomming(left)}.`;
  return [fout('besluit-verworpen', melding, span, { hint: 'Verwijder het.' })];
}
