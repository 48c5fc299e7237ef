import { chooseEdits, type SourceEdits } from '../diagnostics/choose-edits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editTyped } from '../source/edit-text.ts';
import { overlayTexts } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';

/** Repairs can make room for others; more rounds than this say that two of them undo each other. */
const RONDES = 10;

/** Files as they become. */
export interface Hersteld {
  /** Whole files with their byte order mark and line ends, by their path; only those that change. */
  readonly teksten: ReadonlyMap<string, string>;
  /** How many problems were mended. */
  readonly aantal: number;
  /** What is wrong with the files as they become. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Mends what can be mended without asking, and looks again, until nothing of that is left. A round that would bring an
 * error that was not there is not made; but what could be seen only when an error was mended is not brought by that. Only files for which `mag` is true change; nothing is written.
 */
export async function herstelBron(
  world: World,
  check: (world: World) => Promise<readonly Diagnostic[]>,
  mag: (path: string) => boolean,
): Promise<Hersteld> {
  let teksten: ReadonlyMap<string, string> = new Map();
  let diagnostics = await check(world);
  let aantal = 0;
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const { made, sources } = chooseEdits(diagnostics.filter((one) => staysWithin(one, mag)));
    if (made.length === 0) break;
    const next = new Map(teksten);
    for (const [path, edits] of sources)
      next.set(path, edited(next.get(path) ?? readRaw(world, path), edits));
    const found = await check(overlayTexts(world, next));
    if (brengtFouten(made, diagnostics, found)) break;
    aantal += made.length;
    teksten = next;
    diagnostics = found;
  }
  return { teksten, aantal, diagnostics };
}

function staysWithin({ herstel }: Diagnostic, mag: (path: string) => boolean): boolean {
  return herstel?.edits.every(({ span }) => mag(span.source.path)) ?? false;
}

function edited(raw: string, { source, edits }: SourceEdits): string {
  return editTyped(
    raw,
    source,
    edits.map(({ span: { start, end }, tekst: text }) => ({ start, end, text })),
  );
}

function readRaw(world: World, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(world.read(path));
}

/** Whether there are more errors than there were, though none was mended behind which they could hide. */
function brengtFouten(
  made: readonly Diagnostic[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  if (countErrors(after) <= countErrors(before)) return false;
  const left = new Set(after.map(({ regel, melding }) => `${regel}: ${melding}`));
  const mended = made.filter(({ ernst }) => ernst === 'fout');
  return mended.length === 0 || mended.some(({ regel, melding }) => left.has(`${regel}: ${melding}`));
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ ernst }) => ernst === 'fout').length;
}
