import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Wens } from '../wens.ts';
import { leesBoom, nodeAt, type Yamlpad } from '../yaml/boom.ts';
import { neemItemWeg, voegItemToe } from '../yaml/item.ts';
import { neemSleutelWeg, type Waarde } from '../yaml/waarde.ts';

const KANTEN = ['voor', 'tegen'] as const;
const VOLGORDE = ['wijze', 'tijd', 'voor', 'tegen', 'onthouden'];

/** Puts how a group voted in a vote: what its two sides said of it goes, and what is asked for comes. */
export function zetStem(tekst: string, { pad, namen, ...wordt }: Extract<Wens, { soort: 'stem' }>): string {
  return KANTEN.reduce((made, kant) => zetKant(made, [...pad, kant], namen, wordt[kant]), tekst);
}

function zetKant(tekst: string, pad: Yamlpad, namen: readonly string[], stemmers: readonly Waarde[]): string {
  const boom = leesBoom(tekst);
  const node = boom && nodeAt(boom, pad);
  if (!boom) return tekst;
  // Whoever is not named elsewhere stands here already.
  if (isScalar(node) && String(node.value) === 'overigen') return tekst;
  // A number of hands says nothing of groups.
  const bare = isScalar(node)
    ? neemSleutelWeg(tekst, pad)
    : isSeq(node)
      ? zonder(tekst, pad, node.items, node.flow === true, namen)
      : tekst;
  return stemmers.reduce<string>(
    (made, one) => voegItemToe(made, pad, lengteVan(made, pad), one, VOLGORDE),
    bare,
  );
}

function zonder(
  tekst: string,
  pad: Yamlpad,
  items: readonly unknown[],
  flow: boolean,
  namen: readonly string[],
): string {
  const gone = items.flatMap((item, index) => (namen.includes(naamVan(item as Node) ?? '') ? [index] : []));
  return gone.toReversed().reduce((made, index) => neemItemWeg(made, pad, index, flow), tekst);
}

/** The name of who is meant: a word, or what stands behind `fractie` or `lid`. */
export function naamVan(item: Node): string | undefined {
  if (isScalar(item)) return String(item.value);
  if (!isMap(item)) return undefined;
  const named = item.get('fractie') ?? item.get('lid');
  return named === undefined ? undefined : String(named);
}

function lengteVan(tekst: string, pad: Yamlpad): number {
  const boom = leesBoom(tekst);
  const node = boom && nodeAt(boom, pad);
  return isSeq(node) ? node.items.length : 0;
}
