import type { Bronomgeving, Uitvoer } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Variant } from '../../compose/compose-document.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Formaat } from '../../writers/index.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { tryWrite } from '../proposals/try-bron.ts';
import { leftOver } from '../writing/left-over.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

export interface BouwOptions {
  readonly uit: string;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
  readonly templates: string;
  /** How many sources at once; as many as the computer can when absent. */
  readonly tegelijk?: number | undefined;
  /** Makes everything again, also of what did not change. */
  readonly opnieuw?: boolean;
}

/** What came of a source, and what was found in it. */
export interface Bouwuitkomst {
  /** How many files were written; absent where nothing was. */
  readonly bestanden?: number;
  /** How many files lie there as they would be written. */
  readonly ongewijzigd?: number;
  /** Of files that are worked on together those of which nothing came. */
  readonly geweigerd?: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of a source, with the documents where they may be kept for the next time. */
export interface Gebouwd {
  readonly uitkomst: Bouwuitkomst;
  readonly uitvoer?: readonly Uitvoer[];
}

/** Makes and writes what comes of one source. */
export async function bouwBron(
  bron: Bron,
  omgeving: Bronomgeving,
  options: BouwOptions,
): Promise<Bouwuitkomst> {
  return (await maakBron(bron, omgeving, options)).uitkomst;
}

/** The same, and what was written. */
export async function maakBron(
  { soort, bestanden, map, path }: Bron,
  omgeving: Bronomgeving,
  { uit, formaten, variant }: BouwOptions,
): Promise<Gebouwd> {
  const { build } = await BRONSOORTEN[soort].werk();
  if (!build) return { uitkomst: { diagnostics: [] } };
  const { value, diagnostics } = await build(omgeving, bestanden, map, { formaten, variant });
  if (!value) return { uitkomst: { diagnostics } };
  const left = value.zonderBesluit.flatMap((one) => leftOver(uit, one));
  // An evening is one whole: beside a decision that must not be there, nothing of it is written.
  if (hasErrors(left)) return { uitkomst: { diagnostics: [...diagnostics, ...left] } };
  const unwritten = tryWrite(path, () => {
    for (const one of value.uitvoer) writeDocumenten(uit, one.map, one.artifacts);
  });
  if (unwritten.length > 0) return { uitkomst: { diagnostics: [...diagnostics, ...unwritten] } };
  const count = value.uitvoer.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  const uitkomst = { bestanden: count, geweigerd: value.geweigerd, diagnostics };
  // What must not lie among the documents is looked for each time.
  return value.zonderBesluit.length > 0 ? { uitkomst } : { uitkomst, uitvoer: value.uitvoer };
}
