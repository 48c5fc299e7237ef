import { distance } from 'fastest-levenshtein';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordDocument } from '../ooxml/word/word-document.ts';
import { tekstVan } from './alineatekst.ts';
import type { Gedrukt } from './gedrukt.ts';
import { gedaanten, kaal } from './gelijk.ts';

/** A paragraph of a reviewed file with the text of the source that it prints. */
export interface Koppeling {
  /** Number of the paragraph. */
  readonly alinea: number;
  readonly gedrukt: Gedrukt;
  /** What the template prints before the text and behind it in the same paragraph, as bare letters. */
  readonly voor: string;
  readonly na: string;
  /** It says something else than the source, without that being tracked. */
  readonly anders: boolean;
}

type Rand = Omit<Koppeling, 'alinea' | 'anders'>;

/** Texts longer than this are only the same or not. */
const LANG = 4000;
/** What may differ of a text that was changed without tracking, of its length. */
const LIJKT = 0.4;

/**
 * Finds for each paragraph of a file (in the reading in which all tracked changes are rejected) the text that it prints.
 * `origineel` is the file as the program made it: a paragraph that says what one there says prints what that one prints,
 * of those that are there twice the next. What is left over is tried by likeness with what is left over there.
 */
export function koppelAlineas(
  document: WordDocument,
  teksten: readonly Gedrukt[],
  origineel: WordDocument,
): readonly Koppeling[] {
  const made = alineas(origineel);
  const randen = randenVan(made, teksten);
  const byText = new Map<string, number[]>();
  for (const [index, text] of made.entries())
    byText.set(text.letters, [...(byText.get(text.letters) ?? []), index]);
  const paragraphs = alineas(document);
  const used = new Set<number>();
  const found = new Map<number, number>();
  let last = -1;
  for (const { number, letters } of paragraphs) {
    const all = byText.get(letters) ?? [];
    const next = all.find((index) => index > last) ?? all[0];
    if (next === undefined) continue;
    used.add(next);
    found.set(number, next);
    last = next;
  }
  const left = made.flatMap((one, index) => (used.has(index) ? [] : [{ index, letters: one.letters }]));
  const taken = new Set<number>();
  return paragraphs.flatMap(({ number, letters }): readonly Koppeling[] => {
    const same = found.get(number);
    const like = same === undefined ? lijktOp(letters, left, taken) : undefined;
    const rand = randen.get(same ?? like ?? -1);
    if (like !== undefined) taken.add(like);
    return rand ? [{ ...rand, alinea: number, anders: same === undefined }] : [];
  });
}

interface Alinea {
  readonly number: number;
  /** What it says, bare. */
  readonly letters: string;
}

function alineas({ body, notes }: WordDocument): readonly Alinea[] {
  const all = [...paragraphsOf(body), ...[...notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks))];
  return all
    .map(({ number, children }) => ({ number, letters: kaal(tekstVan(children)).letters }))
    .filter(({ letters }) => letters !== '');
}

/** Which text each paragraph that the program made prints, with what the template printed around it. */
function randenVan(made: readonly Alinea[], teksten: readonly Gedrukt[]): ReadonlyMap<number, Rand> {
  const byLetters = new Map<string, number[]>();
  const bare = teksten.map(({ letters }) => kaal(letters).letters);
  for (const [index, letters] of bare.entries())
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), index]);
  const randen = new Map<number, Rand>();
  const rand = (at: number, index: number, letters: string) => {
    const gedrukt = teksten[index];
    const text = bare[index] ?? '';
    const start = letters.indexOf(text);
    if (gedrukt)
      randen.set(at, { gedrukt, voor: letters.slice(0, start), na: letters.slice(start + text.length) });
  };
  let last = -1;
  const found = new Set<number>();
  for (const [at, { letters }] of made.entries()) {
    const all = gedaanten({ letters, starts: [], ends: [] }).flatMap(
      (one) => byLetters.get(one.letters) ?? [],
    );
    const next = all.find((index) => index > last) ?? all[0];
    if (next === undefined) continue;
    rand(at, next, letters);
    found.add(next);
    last = next;
  }
  // What stands in a sentence of the template: "gelet op artikel 189 van de Gemeentewet;".
  const inside = bare.flatMap((text, index) =>
    found.has(index) || text.length < 8 ? [] : [{ text, index }],
  );
  for (const [at, { letters }] of made.entries()) {
    if (randen.has(at)) continue;
    const one = inside.find(({ text }) => text.length * 2 >= letters.length && letters.includes(text));
    if (one) rand(at, one.index, letters);
  }
  return randen;
}

function lijktOp(
  letters: string,
  left: readonly { readonly index: number; readonly letters: string }[],
  taken: ReadonlySet<number>,
): number | undefined {
  let best: { readonly index: number; readonly off: number } | undefined;
  if (letters.length < 12 || letters.length > LANG) return undefined;
  for (const { index, letters: other } of left) {
    const longest = Math.max(letters.length, other.length);
    if (taken.has(index) || Math.abs(letters.length - other.length) > longest * LIJKT) continue;
    const off = distance(letters, other) / longest;
    if (off <= LIJKT && (!best || off < best.off)) best = { index, off };
  }
  return best?.index;
}
