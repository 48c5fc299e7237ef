import type { PhrasingContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { Besluitpunt } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { inlinePassage, type Passage } from './passage.ts';

/** The text of a besluitpunt or of a part of one. */
export interface Besluittekst {
  /** Number of the besluitpunt, 1-based. */
  readonly nummer: number;
  readonly passage: Passage;
  /** The besluitpunt to which a part (a, b, c) belongs. */
  readonly hoofd?: Passage;
  readonly heeftDelen: boolean;
  /** The paths of `:bedrag[…]` in it. */
  readonly paden: readonly string[];
}

/** The besluitpunten with their parts, in order. */
export function readBesluitteksten(voorstel: Voorstel): Besluittekst[] {
  return voorstel.besluitpunten.flatMap((punt) => {
    const main = readOne(voorstel, punt, punt.nummer);
    return [
      main,
      ...punt.sub.map((sub) => ({ ...readOne(voorstel, sub, punt.nummer), hoofd: main.passage })),
    ];
  });
}

function readOne({ source }: Voorstel, { tekst, sub }: Besluitpunt, nummer: number): Besluittekst {
  return {
    nummer,
    passage: inlinePassage(source, 'besluitpunt', tekst.nodes),
    heeftDelen: sub.length > 0,
    paden: bedragPaden(tekst.nodes),
  };
}

function bedragPaden(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'textDirective' && node.name === 'bedrag') return [nodeText(node)];
    return 'children' in node ? bedragPaden(node.children) : [];
  });
}
