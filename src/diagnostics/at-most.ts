import type { Diagnostic, Ernst } from './diagnostic.ts';
import { sortDiagnostics } from './format-diagnostics.ts';

const ORDER: readonly Ernst[] = ['fout', 'waarschuwing', 'tip'];

/**
 * The first problems of a file, the errors before the others, with one more that tells how many are left out. Nobody
 * reads thousands, and what repeats itself that often has one cause. A list that is short enough stays as it is.
 */
export function atMost(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const sorted = sortDiagnostics(diagnostics);
  const ordered = ORDER.flatMap((ernst) => sorted.filter((one) => one.ernst === ernst));
  const last = ordered[most - 1];
  const left = ordered.length - most;
  if (!last || left <= 0) return sorted;
  const more: Diagnostic = {
    regel: 'meer-meldingen',
    ernst: ordered[most]?.ernst ?? 'tip',
    melding: `En nog ${left} ${left === 1 ? 'melding' : 'meldingen'}; de eerste ${most} staan hier.`,
    hint: 'Verbeter eerst wat hier staat: vaak verdwijnt de rest mee.',
    ...(last.span && { span: last.span }),
    verwant: [],
  };
  return [...ordered.slice(0, most), more];
}
