import type { Tekstwijziging } from '../../diagnostics/herstel.ts';
import type { Span } from '../../source/source-text.ts';
import type { Completion } from '../answers.ts';

/** Something that could stand at the cursor, before it is known what it takes the place of. */
export interface Idea {
  readonly label: string;
  readonly kind: Completion['kind'];
  readonly detail?: string | undefined;
  readonly uitleg?: string | undefined;
  /** What is put there; the label where that is the same. */
  readonly tekst?: string | undefined;
  /** Whether `tekst` is YAML as it stands, and not a text that may need quotes. */
  readonly yaml?: true | undefined;
  /** Offset in `tekst` at which the cursor goes; its end when absent. */
  readonly cursor?: number | undefined;
  readonly more?: readonly Tekstwijziging[] | undefined;
  /** Lower comes first; 100 when absent. */
  readonly order?: number | undefined;
}

/** The most that is offered at once; what does not fit is found by typing on. */
const MOST = 400;

/** Ideas as what takes the place of a span; of two with one label and one text the first. */
export function complete(ideas: readonly Idea[], span: Span): readonly Completion[] {
  const seen = new Set<string>();
  const found: Completion[] = [];
  for (const { label, kind, detail, uitleg, tekst = label, cursor, more, order = 100 } of ideas) {
    const key = `${label}\n${tekst}`;
    if (seen.has(key) || found.length >= MOST) continue;
    seen.add(key);
    found.push({
      label,
      kind,
      ...(detail !== undefined && detail !== '' && { detail }),
      ...(uitleg !== undefined && uitleg !== '' && { uitleg }),
      edit: { span, tekst },
      ...(more && more.length > 0 && { more }),
      ...(cursor !== undefined && { cursor }),
      order,
    });
  }
  return found;
}
