import { distance } from 'fastest-levenshtein';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordDocument, WordParagraph } from '../ooxml/word/word-document.ts';
import { tekstVan } from './alineatekst.ts';
import type { Gedrukt } from './gedrukt.ts';
import { gedaanten, kaal } from './gelijk.ts';

/** A paragraph of a reviewed file with the text of the source that it prints. */
export interface Koppeling {
  /** Number of the paragraph. */
  readonly alinea: number;
  readonly gedrukt: Gedrukt;
  /** It says something else than the source, without that being tracked. */
  readonly anders: boolean;
}

/** Texts longer than this are only the same or not. */
const LANG = 4000;
/** What may differ of a text that was changed without tracking, of its length. */
const LIJKT = 0.4;

/**
 * Finds for each paragraph of a file (in the reading in which all tracked changes are rejected) the text that it prints:
 * the same letters, and of those that are there twice the nearest behind the one before. What is left over between two
 * that were found is tried by likeness.
 */
export function koppelAlineas(document: WordDocument, teksten: readonly Gedrukt[]): readonly Koppeling[] {
  const paragraphs = [
    ...paragraphsOf(document.body),
    ...[...document.notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks)),
  ];
  const byLetters = new Map<string, number[]>();
  for (const [index, { letters }] of teksten.entries()) {
    const key = kaal(letters).letters;
    byLetters.set(key, [...(byLetters.get(key) ?? []), index]);
  }
  const found = new Map<number, number>();
  let last = -1;
  for (const { number, children } of paragraphs) {
    const all = gedaanten(kaal(tekstVan(children))).flatMap(({ letters }) => byLetters.get(letters) ?? []);
    const next = all.find((index) => index > last) ?? all[0];
    if (next === undefined) continue;
    found.set(number, next);
    last = next;
  }
  const used = new Set(found.values());
  const exact = [...found].map(([alinea, index]) => koppeling(alinea, teksten[index], false));
  const likely = lijkend(paragraphs, teksten, found, used);
  return [...exact, ...likely].flat().sort((a, b) => a.alinea - b.alinea);
}

function koppeling(alinea: number, gedrukt: Gedrukt | undefined, anders: boolean): readonly Koppeling[] {
  return gedrukt ? [{ alinea, gedrukt, anders }] : [];
}

/** Paragraphs without a text, each with the text without a paragraph that is most like it. */
function lijkend(
  paragraphs: readonly WordParagraph[],
  teksten: readonly Gedrukt[],
  found: ReadonlyMap<number, number>,
  used: ReadonlySet<number>,
): readonly (readonly Koppeling[])[] {
  const left = teksten.flatMap((one, index) =>
    used.has(index) ? [] : [{ one, letters: kaal(one.letters).letters }],
  );
  const taken = new Set<Gedrukt>();
  return paragraphs.map(({ number, children }) => {
    if (found.has(number)) return [];
    const own = gedaanten(kaal(tekstVan(children)));
    let best: { readonly gedrukt: Gedrukt; readonly off: number } | undefined;
    for (const { one, letters } of left) {
      if (taken.has(one) || letters.length < 12 || letters.length > LANG) continue;
      for (const shape of own) {
        const longest = Math.max(letters.length, shape.letters.length);
        if (Math.abs(letters.length - shape.letters.length) > longest * LIJKT) continue;
        const off = distance(letters, shape.letters) / longest;
        if (off <= LIJKT && (!best || off < best.off)) best = { gedrukt: one, off };
      }
    }
    if (!best) return [];
    taken.add(best.gedrukt);
    return koppeling(number, best.gedrukt, true);
  });
}
