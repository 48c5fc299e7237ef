import type { Diagnostic, Ernst } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';

/** "3 fouten en 1 waarschuwing", or "geen fouten". */
export function countProblems(diagnostics: readonly Diagnostic[]): string {
  const parts = (['fout', 'waarschuwing', 'tip'] as const).flatMap((ernst) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.ernst === ernst).length;
    return count === 0 ? [] : [counted(count, ...NAMES[ernst])];
  });
  return parts.length === 0 ? 'geen fouten' : opsomming(parts);
}

const NAMES: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  tip: ['tip', 'tips'],
};
