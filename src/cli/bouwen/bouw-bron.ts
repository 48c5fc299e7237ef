import type { Bronomgeving } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Variant } from '../../compose/compose-document.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Formaat } from '../../writers/index.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { leftOver } from '../writing/left-over.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

export interface BouwOptions {
  readonly uit: string;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
  readonly templates: string;
  /** How many sources at once; as many as the computer can when absent. */
  readonly tegelijk?: number | undefined;
}

/** What came of a source, and what was found in it. */
export interface Bouwuitkomst {
  /** How many files were written; absent where nothing was. */
  readonly bestanden?: number;
  /** Of files that are worked on together those of which nothing came. */
  readonly geweigerd?: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes and writes what comes of one source; how many files, absent where it has errors, and of which of its files nothing. */
export async function bouwBron(
  { soort, bestanden, map }: Bron,
  omgeving: Bronomgeving,
  { uit, formaten, variant }: BouwOptions,
): Promise<Bouwuitkomst> {
  const { build } = await BRONSOORTEN[soort].werk();
  if (!build) return { diagnostics: [] };
  const { value, diagnostics } = await build(omgeving, bestanden, map, { formaten, variant });
  if (!value) return { diagnostics };
  const left = value.zonderBesluit.flatMap((one) => leftOver(uit, one));
  // An evening is one whole: beside a decision that must not be there, nothing of it is written.
  if (hasErrors(left)) return { diagnostics: [...diagnostics, ...left] };
  for (const one of value.uitvoer) writeDocumenten(uit, one.map, one.artifacts);
  const count = value.uitvoer.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  return { bestanden: count, geweigerd: value.geweigerd, diagnostics };
}
