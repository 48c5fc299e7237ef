import type { SourceText } from '../source/source-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Herstel, Tekstwijziging } from './herstel.ts';

/** The changes of one source. */
export interface SourceEdits {
  readonly source: SourceText;
  readonly edits: readonly Tekstwijziging[];
}

/** Repairs that can be made at once, and their changes by the path of the source. */
export interface Chosen {
  readonly made: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceEdits>;
}

/** The repairs of problems that may be made without asking, as many as can be made at once; the first of two that touch wins. */
export function chooseEdits(diagnostics: readonly Diagnostic[]): Chosen {
  const edits: Tekstwijziging[] = [];
  const made = diagnostics.filter(({ herstel }) => {
    if (!herstel?.veilig || herstel.edits.length === 0) return false;
    if (herstel.edits.some((edit) => edits.some((other) => touches(edit, other)))) return false;
    edits.push(...herstel.edits);
    return true;
  });
  return { made, sources: editsBySource({ edits }) };
}

/** Two changes whose order or text would matter to each other. */
function touches({ span: one }: Tekstwijziging, { span: other }: Tekstwijziging): boolean {
  return one.source.path === other.source.path && one.start <= other.end && other.start <= one.end;
}

/** The changes of a repair, by the path of their source. */
export function editsBySource({ edits }: Pick<Herstel, 'edits'>): ReadonlyMap<string, SourceEdits> {
  const sources = new Map<string, { source: SourceText; edits: Tekstwijziging[] }>();
  for (const edit of edits) {
    const { source } = edit.span;
    const known = sources.get(source.path);
    if (known) known.edits.push(edit);
    else sources.set(source.path, { source, edits: [edit] });
  }
  return sources;
}
