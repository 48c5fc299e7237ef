import { formatDiagnostics, MELDINGFORMATEN } from '../../../src/diagnostics/format-diagnostics.ts';
import { build, inspect, openSjablonen } from '../../../src/pipeline.ts';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import { overlayWorld } from '../../../src/world/overlay-world.ts';
import type { World } from '../../../src/world/world.ts';
import { ROOT } from '../examples.ts';
import { testPng } from '../png.ts';

/** How an attempt ended. Only the first two are as they should be. */
export type Afloop =
  | { readonly soort: 'goed' | 'fouten' }
  | {
      readonly soort: 'uitzondering' | 'bouw weigert' | 'plaats' | 'taal' | 'wisselend';
      readonly wat: string;
    };

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
const BEELD = testPng('kleur', 8, 6).bytes;

/** A world in which these files stand beside the real templates. */
function wereld(files: Readonly<Record<string, Uint8Array>>): World {
  return Object.entries(files).reduce<World>(
    (world, [path, bytes]) => overlayWorld(world, path, bytes),
    disk,
  );
}

const MAP = 'proef';
const PAD = `${MAP}/voorstel.md`;

export interface Opties {
  /** The bytes of the picture beside the proposal. */
  readonly beeld?: Uint8Array;
  /** The text of the CSV file beside it. */
  readonly tabel?: string;
  /** Whether its documents are made when nothing is wrong with it. */
  readonly maken?: boolean;
}

/** Checks a proposal twice, and makes every document of it when nothing is wrong with it. */
export async function probeer(
  text: string,
  { beeld = BEELD, tabel = '', maken = true }: Opties = {},
): Promise<Afloop> {
  const encoder = new TextEncoder();
  const files = {
    [PAD]: encoder.encode(text),
    [`${MAP}/beeld.png`]: beeld,
    [`${MAP}/stuk.png`]: BEELD.subarray(0, 50),
    [`${MAP}/tabel.csv`]: encoder.encode(tabel),
  };
  try {
    const found = await inspect(wereld(files), PAD, sjablonen);
    for (const { regel, melding, hint = '', span } of found) {
      const length = span?.source.text.length ?? 0;
      const inside = span && span.start >= 0 && span.start <= span.end && span.end <= length;
      if (!inside) return { soort: 'plaats', wat: `${regel}: ${melding}` };
      if (/undefined|NaN|\[object|Infinity/.test(melding + hint))
        return { soort: 'taal', wat: `${regel}: ${melding} ${hint}` };
    }
    const again = maken ? await inspect(wereld(files), PAD, sjablonen) : found;
    for (const formaat of MELDINGFORMATEN)
      if (formatDiagnostics(found, formaat) !== formatDiagnostics(again, formaat))
        return { soort: 'wisselend', wat: formaat };
    if (found.some(({ ernst }) => ernst === 'fout')) return { soort: 'fouten' };
    if (!maken) return { soort: 'goed' };
    const made = await build(wereld(files), PAD, {
      sjablonen,
      formaten: ['docx', 'pdf', 'html', 'json'],
      variant: 'openbaar',
    });
    const refused = made.diagnostics.find(({ ernst }) => ernst === 'fout');
    return refused || !made.value
      ? { soort: 'bouw weigert', wat: `${refused?.regel}: ${refused?.melding}` }
      : { soort: 'goed' };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { soort: 'uitzondering', wat: stack.split('\n').slice(0, 4).join(' | ') };
  }
}
