import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Financien } from '../../src/domain/financien-tabel.ts';
import { computeFinancien, type FinancienOpties } from '../../src/financien/compute-financien.ts';
import { financienSchema } from '../../src/financien/schema/financien.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { createSource, positionAt, spanText } from '../../src/source/source-text.ts';
import { zodDiagnostics } from '../../src/validate/zod-diagnostics.ts';

export interface Uitkomst {
  readonly financien: Financien;
  readonly diagnostics: readonly Diagnostic[];
}

/** Computes what stands under `financien:`, from YAML as an author types it. */
export function reken(yaml: string, opties: FinancienOpties = {}): Uitkomst {
  const source = createSource('voorstel.md', yaml);
  const leeg: Financien = { jaren: [], tabellen: new Map(), uitgangspunten: [] };
  const parsed = parseYaml(source, 0, source.text.length);
  if (!parsed.value) return { financien: leeg, diagnostics: parsed.diagnostics };
  const tree = parsed.value;
  const checked = financienSchema.safeParse(tree.value);
  if (!checked.success) {
    return { financien: leeg, diagnostics: zodDiagnostics(checked.error, financienSchema, tree) };
  }
  const result = computeFinancien(checked.data, opties);
  return { financien: result.value ?? leeg, diagnostics: result.diagnostics };
}

/** Diagnostics as a person reads them: "3:5 fout [regel] «text at the place» melding | hint". */
export function meldingen({ diagnostics }: Uitkomst): readonly string[] {
  return diagnostics.map(({ regel, ernst, melding, span, hint }) => {
    const at = span && positionAt(span.source, span.start);
    const place = span && at ? `${at.line}:${at.column} «${spanText(span)}» ` : '';
    return `${place}${ernst} [${regel}] ${melding}${hint ? ` | ${hint}` : ''}`;
  });
}

/** The messages for YAML, spaces that keep an amount together shown as a normal space. */
export function controleer(yaml: string): readonly string[] {
  return meldingen(reken(yaml)).map((one) => one.replaceAll('\u00a0', ' '));
}
