import { diffArrays } from 'diff';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { group } from '../../source/group.ts';
import { bare, type Drukregel } from './regels-van.ts';

/** A paragraph of a reviewed file with the line of the paper that it was. */
export interface Koppeling {
  /** As it stands with all tracked changes rejected. */
  readonly alinea: WordParagraph;
  readonly druk: Drukregel;
}

export interface Koppelingen {
  readonly gekoppeld: readonly Koppeling[];
  /** Lines of the paper that are not in the file any more, though no tracked change took them out. */
  readonly weg: readonly Drukregel[];
  /** Paragraphs that were put in without tracking. */
  readonly bij: readonly WordParagraph[];
}

/** Above this many paragraphs that differ, texts have nothing to do with each other. */
const LIMIT = 2000;
/** How many neighbours in a gap are compared. */
const BUREN = 20;
/** The share of words that a changed paragraph has kept. */
const LIJKT = 0.5;

/**
 * Finds for each paragraph of a file (in the reading in which all tracked changes are rejected) the line of the paper as
 * the program made it. Lines that say the same are found in the order of the text; between two of those a paragraph is
 * the line of which it has most words, and where there are as many of both and nothing is alike, the one in its place.
 */
export function koppel(voor: readonly WordParagraph[], gemaakt: readonly Drukregel[]): Koppelingen {
  const before = gemaakt.map(({ regel }) => regel.letters);
  const after = voor.map(bare);
  const parts = diffArrays([...before], [...after], { maxEditLength: LIMIT }) ?? inVolgorde(before, after);
  const gekoppeld: Koppeling[] = [];
  const weg: Drukregel[] = [];
  const bij: WordParagraph[] = [];
  let [left, right]: [Drukregel[], WordParagraph[]] = [[], []];
  let [i, j] = [0, 0];
  const close = () => {
    const gap = koppelGat(left, right);
    gekoppeld.push(...gap.gekoppeld);
    weg.push(...gap.weg);
    bij.push(...gap.bij);
    [left, right] = [[], []];
  };
  for (const { value, added, removed } of parts) {
    if (!added && !removed) close();
    for (const _ of value) {
      const druk = added ? undefined : gemaakt[i++];
      const alinea = removed ? undefined : voor[j++];
      if (druk && alinea) gekoppeld.push({ alinea, druk });
      else if (druk) left.push(druk);
      else if (alinea) right.push(alinea);
    }
  }
  close();
  return { gekoppeld, weg, bij };
}

/** The share of its lines by which a paper is known. */
const HERKEND = 0.4;

/** Whether a file is the paper of `aantal` lines at all: enough of them stand in it as they were made. */
export function isDitStuk({ gekoppeld }: Koppelingen, aantal: number): boolean {
  const same = gekoppeld.filter(({ alinea, druk }) => bare(alinea) === druk.regel.letters);
  return same.length >= aantal * HERKEND;
}

interface Deel {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** The same for texts that differ much: each line of the new text is the next one that says the same. */
function inVolgorde(before: readonly string[], after: readonly string[]): readonly Deel[] {
  const places = group(before.map((letters, index): [string, number] => [letters, index]));
  let last = -1;
  const parts = after.flatMap((letters): readonly Deel[] => {
    const next = places.get(letters)?.find((index) => index > last);
    if (next === undefined) return [{ value: [letters], added: true }];
    const skipped = before.slice(last + 1, next);
    last = next;
    return [...(skipped.length > 0 ? [{ value: skipped, removed: true }] : []), { value: [letters] }];
  });
  const rest = before.slice(last + 1);
  return rest.length > 0 ? [...parts, { value: rest, removed: true }] : parts;
}

/** What stands between two lines that stayed. */
function koppelGat(left: readonly Drukregel[], right: readonly WordParagraph[]): Koppelingen {
  const gekoppeld: Koppeling[] = [];
  const taken = new Set<Drukregel>();
  const done = new Set<WordParagraph>();
  const words = new Map(left.map((druk) => [druk, woordenVan(druk.regel.letters)]));
  const rate = left.length / Math.max(1, right.length);
  right.forEach((alinea, index) => {
    const own = woordenVan(bare(alinea));
    const near = Math.round(index * rate);
    let best: { readonly druk: Drukregel; readonly alike: number } | undefined;
    for (const druk of left.slice(Math.max(0, near - BUREN), near + BUREN + 1)) {
      const alike = taken.has(druk) ? 0 : gedeeld(words.get(druk) ?? new Map(), own);
      if (alike >= LIJKT && (!best || alike > best.alike)) best = { druk, alike };
    }
    if (!best) return;
    taken.add(best.druk);
    done.add(alinea);
    gekoppeld.push({ alinea, druk: best.druk });
  });
  const weg = left.filter((druk) => !taken.has(druk));
  const bij = right.filter((alinea) => !done.has(alinea));
  if (weg.length !== bij.length) return { gekoppeld, weg, bij };
  const placed = weg.flatMap((druk, index): readonly Koppeling[] => {
    const alinea = bij[index];
    return alinea ? [{ druk, alinea }] : [];
  });
  const same = placed.every(({ druk, alinea }) => druk.alinea.style.name === alinea.style.name);
  return same ? { gekoppeld: [...gekoppeld, ...placed], weg: [], bij: [] } : { gekoppeld, weg, bij };
}

type Woorden = ReadonlyMap<string, number>;

function woordenVan(text: string): Woorden {
  const count = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The share of words that both have, from 0 to 1 (Dice). */
function gedeeld(one: Woorden, other: Woorden): number {
  const size = (words: Woorden) => [...words.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const total = size(one) + size(other);
  return total === 0 ? 0 : (2 * shared) / total;
}
