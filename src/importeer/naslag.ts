import type { RootContent } from 'mdast';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordDocument, WordInline } from '../ooxml/word/word-document.ts';
import { plaatsenVan } from './papier/alinea.ts';
import { naarBlokken } from './tekst/naar-blokken.ts';
import type { Tekstnamen } from './tekst/naar-inline.ts';

/** Notes and pictures get their names in the order in which the text first has them. */
export interface Naslag extends Tekstnamen {
  /** Pictures to be written, by their path beside the proposal. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
  /** `at` of pictures that a proposal cannot hold. */
  readonly zonderPlaats: ReadonlySet<number>;
}

/** The pictures that a proposal can hold. */
const BEELD: Readonly<Record<string, string>> = { png: 'png', jpeg: 'jpg' };

/** Names the notes and pictures in blocks; a picture of a kind that no output can show has no name. */
export function noemNaslag(document: Pick<WordDocument, 'images'>, blocks: readonly WordBlock[]): Naslag {
  const noten = new Map<string, string>();
  const beeld = new Map<string, string>();
  const bestanden = new Map<string, Uint8Array>();
  const zonderPlaats = new Set<number>();
  for (const one of inlinesVan(blocks)) {
    if (one.type === 'note' && !noten.has(one.key)) noten.set(one.key, String(noten.size + 1));
    if (one.type !== 'image' || (one.part !== undefined && beeld.has(one.part))) continue;
    const picture = one.part === undefined ? undefined : document.images.get(one.part);
    const extension = picture?.format && BEELD[picture.format];
    if (!picture || extension === undefined || one.part === undefined) {
      zonderPlaats.add(one.at);
      continue;
    }
    const path = `beeld/afbeelding-${beeld.size + 1}.${extension}`;
    beeld.set(one.part, path);
    bestanden.set(path, picture.bytes);
  }
  return { noten, beeld, bestanden, zonderPlaats };
}

/** The texts of the notes that text with a place (`geplaatst`, by its `at`) refers to, with what of the paper they hold. */
export function leesNoten(
  { body, notes }: Pick<WordDocument, 'body' | 'notes'>,
  namen: Naslag,
  geplaatst: ReadonlySet<number>,
): { readonly blokken: readonly RootContent[]; readonly uit: readonly number[] } {
  const used = new Set(
    inlinesVan(body).flatMap((one) => (one.type === 'note' && geplaatst.has(one.at) ? [one.key] : [])),
  );
  const kept = [...namen.noten].flatMap(([key, identifier]) => {
    const note = notes.get(key);
    return note && used.has(key) ? [{ identifier, blocks: note.blocks }] : [];
  });
  return {
    blokken: kept.map(({ identifier, blocks }) => ({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: naarBlokken(blocks, namen) as [],
    })),
    uit: kept.flatMap(({ blocks }) => plaatsenVan(blocks)),
  };
}

function inlinesVan(blocks: readonly WordBlock[]): readonly WordInline[] {
  return paragraphsOf(blocks).flatMap(({ children }) => children);
}
