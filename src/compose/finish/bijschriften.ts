import { mapBlocks } from '../../document/map-blocks.ts';
import type { Block, Inline } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { visit } from '../../document/visit.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import type { Bijschriftwoorden } from '../../domain/sjabloon.ts';
import type { Bijschriftverwijzing } from '../../domain/tekst.ts';
import { figuurnaam } from '../../domain/tekstblok.ts';
import type { LopendeTekst } from '../../domain/voorstel.ts';
import { slug } from '../../template/fill/slug.ts';
import { endsSentence } from '../sentence-end.ts';

type Naam = Pick<Bijschriftverwijzing, 'soort' | 'naam'>;

/** The id in a document of what `:tabel[…]` or `:figuur[…]` names. */
export function bijschriftId({ soort, naam }: Naam): string {
  return soort === 'tabel' ? `tabel-${naam}` : `figuur-${slug(naam)}`;
}

/** What a reference says where there are no numbers: tabel “Lasten”. */
export function verwijsnaam({ soort, naam }: Naam, voorstel: LopendeTekst, financien: Financien): string {
  const titel =
    soort === 'tabel'
      ? financien.tabellen.get(naam)?.titel
      : blokkenVan(voorstel, 'afbeelding').find((one) => figuurnaam(one) === naam)?.bijschrift;
  return `${soort} “${titel || naam}”`;
}

/** Gives the captions of tables and pictures their numbers, each kind in the order in which a reader meets them. */
export function numberCaptions(blocks: readonly Block[], woorden: Bijschriftwoorden): readonly Block[] {
  const counts = { tabel: 0, figuur: 0 };
  const numbered = (soort: keyof typeof counts, caption: readonly Inline[]): readonly Inline[] => {
    const word = woorden[soort];
    if (word === undefined || caption.length === 0) return caption;
    counts[soort] += 1;
    const label: Inline = { type: 'text', value: `${word}\u00a0${counts[soort]}` };
    return [{ type: 'captionLabel', word, children: [label] }, { type: 'text', value: ' – ' }, ...caption];
  };
  return mapBlocks(blocks, {
    block: (block) => {
      if (block.type !== 'table' && block.type !== 'figure') return block;
      const soort = block.type === 'table' ? 'tabel' : 'figuur';
      return block.caption ? { ...block, caption: numbered(soort, block.caption) } : block;
    },
  });
}

/** The labels of numbered captions ("Tabel 3"), by the id of what they stand at. */
export function captionLabels(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const note = ({ id, caption }: Extract<Block, { type: 'table' | 'figure' }>): void => {
    const [first] = caption ?? [];
    if (first?.type === 'captionLabel' && id !== undefined) labels.set(id, plainText(first.children));
  };
  visit(blocks, { table: note, figure: note });
  return labels;
}

/** References in running text with the label of what they lead to, with a capital at the start of a sentence alone. */
export function settleReferences(
  inlines: readonly Inline[],
  labels: ReadonlyMap<string, string>,
): readonly Inline[] {
  let before = '';
  const settle = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node): Inline => {
      if (node.type === 'link' && node.label) {
        const { label: _, ...link } = node;
        const known = labels.get(node.url.slice(1));
        const name = known ?? plainText(node.children);
        const [first = '', second = ''] = name;
        const capital = before.trim() === '' || endsSentence(before);
        const start = capital
          ? first.toUpperCase()
          : second === second.toUpperCase()
            ? first
            : first.toLowerCase();
        const value = start + name.slice(first.length);
        before += value;
        return { ...link, ...(known !== undefined && { label: true }), children: [{ type: 'text', value }] };
      }
      if ('children' in node) return { ...node, children: settle(node.children) };
      before += plainText([node]);
      return node;
    });
  return settle(inlines);
}
