import { gelijkgeschreven } from '../../src/besluit/amenderen/citaat.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { beoordeel } from '../../src/opmerkingen/beoordeel.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import type { World } from '../../src/world/world.ts';
import { alineasVan, beoordeeld } from './beoordeeld.ts';
import { ROOT } from './examples.ts';

/** What a reviewer does with one word of a paper; places as fractions, from 0 up to (not with) 1. */
export interface Woordwijziging {
  readonly soort: 'vervang' | 'voeg in' | 'schrap' | 'opmerking';
  readonly alinea: number;
  readonly plaats: number;
  readonly woord: string;
}

/** What came of one. */
export type Afloop = 'gemaakt' | 'geweigerd' | 'verteld' | 'niets';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

async function paper(world: World, path: string): Promise<Uint8Array> {
  const { value } = await build(world, path, { sjablonen, formaten: ['docx'], variant: 'openbaar' });
  const file = value?.find(({ name }) => name.endsWith('.docx'));
  if (!file) throw new Error(`${path} makes no document`);
  return file.bytes;
}

/**
 * Tries changes of one word in the paper of an example: each is made or refused with a reason at a place, and what is made
 * prints what the accepted file says there, and elsewhere what it said (but for another copy of the same text). Throws
 * where that is not so.
 */
export async function woordproef(slug: string): Promise<(wijziging: Woordwijziging) => Promise<Afloop>> {
  const path = `proposals/${slug}/voorstel.md`;
  const docx = await paper(disk, path);
  const lines = alineasVan(docx).map((one) => one.replaceAll('\u00a0', ' '));
  const before = lines.map(plain);
  const original = readWord(docx);
  if (!('document' in original)) throw new Error(original.refused);
  const gemaakt = { document: original.document, variant: 'openbaar' } as const;
  const places = before.flatMap((line, index) => (/\p{L}{3}/u.test(line) ? [index] : []));
  return async ({ soort, alinea, plaats, woord }) => {
    const at = places[Math.floor(alinea * places.length)] ?? 0;
    const line = lines[at] ?? '';
    const words = line.match(/[\p{L}\p{N}-]{2,}/gu) ?? [];
    const was = words[Math.floor(plaats * words.length)] ?? line;
    const keer = lines.slice(0, at + 1).filter((one) => one.includes(line)).length;
    const wordt = soort === 'vervang' ? woord : soort === 'voeg in' ? `${was} ${woord}` : '';
    const bytes = beoordeeld(docx, [
      soort === 'opmerking'
        ? { soort, bij: line, tekst: woord, keer }
        : { soort: 'vervang', in: line, was, wordt, keer },
    ]);
    const accepted = alineasVan(bytes).map(plain);
    // What stands in a content control or a link the script leaves whole.
    if (soort !== 'opmerking' && accepted[at] === before[at]) return 'niets';
    const read = readWord(bytes);
    if (!('document' in read)) throw new Error(read.refused);
    const { value, diagnostics } = await beoordeel(disk, path, sjablonen, read.document, {
      gemaakt,
      namen: false,
    });
    const said = `${soort} '${was}' by '${woord}' in '${line}'`;
    if (diagnostics.length === 0 || diagnostics.some(({ span }) => !span))
      throw new Error(`${said}: not told at a place: ${diagnostics.map(({ melding }) => melding).join(' ')}`);
    if (value?.tekst === undefined) {
      const refused = diagnostics.some(({ ernst }) => ernst !== 'tip');
      if (soort !== 'opmerking' && !refused) throw new Error(`${said}: neither made nor refused`);
      return soort === 'opmerking' ? 'verteld' : 'geweigerd';
    }
    if (soort === 'opmerking') throw new Error(`${said}: a comment changed the text`);
    const now = overlayWorld(disk, path, new TextEncoder().encode(value.tekst));
    const after = alineasVan(await paper(now, path)).map(plain);
    if (after.length !== before.length) throw new Error(`${said}: other paragraphs`);
    after.forEach((one, index) => {
      const copy =
        before[index]?.includes(was) && one === plain(before[index]?.replace(was, plain(wordt)) ?? '');
      if (one !== accepted[index] && !(index !== at && one !== before[index] && copy))
        throw new Error(`${said}: prints '${one}', not '${accepted[index]}'`);
    });
    return 'gemaakt';
  };
}

function plain(text: string): string {
  return gelijkgeschreven(text)
    .letters.replace(/\s+(?=[;.,]|\s|$)/gu, '')
    .trim();
}
