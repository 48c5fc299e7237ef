import type { Diagnostic, Ernst } from '../../diagnostics/diagnostic.ts';

/** "3 fouten en 1 waarschuwing", or "geen fouten". */
export function countProblems(diagnostics: readonly Diagnostic[]): string {
  const parts = (['fout', 'waarschuwing', 'tip'] as const).flatMap((ernst) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.ernst === ernst).length;
    return count === 0 ? [] : [amount(count, ...NAMES[ernst])];
  });
  return parts.length === 0 ? 'geen fouten' : joinWithEn(parts);
}

const NAMES: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  tip: ['tip', 'tips'],
};

/** "1 voorstel", "2 voorstellen". */
export function amount(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "a", "a en b", "a, b en c" */
function joinWithEn(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
