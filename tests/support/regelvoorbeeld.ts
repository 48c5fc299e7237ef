import type { Regelpagina } from '../../src/checks/regel.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { bestandenVan, checkBestanden } from './bestanden-voorbeeld.ts';
import { diskWith } from './disk-with.ts';
import { ROOT } from './examples.ts';
import { M, marked } from './marked.ts';
import { checkNaVastleggen, checkStukken, naVastleggenVan, stukkenVan } from './stukken-voorbeeld.ts';
import { RAAD_YAML, raadOf, vergaderingOf, vergaderingText } from './vergadering.ts';
import { completeVoorbeeld } from './voorbeeld.ts';

/** Files by their path, as typed: with byte order mark and line ends. */
export type Bestanden = Readonly<Record<string, string | Uint8Array>>;

/** Whole files in which an example stands, and how they are looked at, as they are or as they become. */
export interface Proef {
  readonly bestanden: Bestanden;
  check(bestanden: Bestanden): Promise<readonly Diagnostic[]>;
}

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
/** A picture for the examples that have one. */
const PICTURE = 'proposals/standaard-fietsparkeren-station/beeld/gestalde-fietsen.png';

/** The example of a page of a rule as files that can be checked, and where its mark ‹ stood: "file line:column". */
export async function proefVan(
  example: string,
  file: Regelpagina['in'],
): Promise<Proef & { readonly places: readonly string[] }> {
  const proef = await withMarks(example, file);
  const places: string[] = [];
  const bestanden = Object.entries(proef.bestanden).map(([path, text]) => {
    if (typeof text !== 'string' || !text.includes('‹')) return [path, text] as const;
    const { source, places: own } = marked(text.replaceAll('›', '').replaceAll('‹', M), path);
    places.push(...own.map((place) => `${path} ${place}`));
    return [path, source.text] as const;
  });
  return { check: proef.check, bestanden: Object.fromEntries(bestanden), places };
}

async function withMarks(example: string, file: Regelpagina['in']): Promise<Proef> {
  switch (file) {
    case 'vergadering':
      return vergaderingProef(vergaderingText(example));
    case 'raad':
      return raadProef(RAAD_YAML.replace(/zetels: 15/, example));
    case 'amendement':
      return { bestanden: await stukkenVan(example), check: checkStukken };
    case 'vastgelegd':
      return { bestanden: await naVastleggenVan(example), check: checkNaVastleggen };
    case 'bestanden':
      return { bestanden: bestandenVan(example), check: checkBestanden };
    default:
      return voorstelProef(completeVoorbeeld(example));
  }
}

/** A whole proposal, with the pictures that it names, and files beside it. */
export function voorstelProef(text: string, naast: Bestanden = {}): Proef {
  const picture = disk.read(PICTURE) ?? new Uint8Array();
  const pictures = [...text.matchAll(/\(([\w/-]+\.png)/g)].map(([, name]) => [`proef/${name}`, picture]);
  return {
    bestanden: { 'proef/voorstel.md': text, ...Object.fromEntries(pictures), ...naast },
    check: async (bestanden) =>
      (await check(diskWith(bestanden), 'proef/voorstel.md', sjablonen)).diagnostics,
  };
}

/** A whole meeting of the council of the examples. */
export function vergaderingProef(text: string): Proef {
  return {
    bestanden: { 'vergadering.md': text },
    check: async (bestanden) => vergaderingOf(String(bestanden['vergadering.md'])).diagnostics,
  };
}

/** A whole council. */
export function raadProef(text: string): Proef {
  return {
    bestanden: { 'raad.yaml': text },
    check: async (bestanden) => raadOf(String(bestanden['raad.yaml'])).diagnostics,
  };
}
