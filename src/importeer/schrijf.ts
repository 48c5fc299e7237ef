import type { RootContent } from 'mdast';
import { Document, isMap, isScalar, type Node, visit } from 'yaml';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { formatVoorstel, type Opmaak } from '../format/format-voorstel.ts';
import { ALLE_GEGEVENS } from '../gegevens/register.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { createSource } from '../source/source-text.ts';
import type { Waarde } from './kopgegevens.ts';
import { printMarkdown } from './tekst/print-markdown.ts';

/** A new proposal before it is text. */
export interface Importvoorstel {
  /** By the keys of the frontmatter. */
  readonly gegevens: ReadonlyMap<string, Waarde>;
  readonly secties: readonly { readonly kop: string; readonly blokken: readonly RootContent[] }[];
  /** Definitions of the notes, and other blocks that belong at the end. */
  readonly slot: readonly RootContent[];
}

/** The text of a new proposal, laid out as `opmaak` does it. */
export function schrijfVoorstel({ gegevens, secties, slot }: Importvoorstel, opmaak: Opmaak): string {
  const order = volgorde(opmaak.soort);
  const sorted = [...gegevens].sort(([a], [b]) => plaats(order, a) - plaats(order, b));
  const yaml = schrijfYaml(Object.fromEntries(sorted));
  const parts = secties.map(({ kop, blokken }) => printMarkdown([kopVan(kop), ...blokken]));
  const end = slot.length > 0 ? [printMarkdown(slot)] : [];
  const text = `---\n${yaml}---\n\n${[...parts, ...end].join('\n\n')}\n`;
  const parsed = parseDocument(createSource('voorstel.md', text));
  const laidOut = parsed.value && formatVoorstel(parsed.value, opmaak);
  return laidOut?.value ?? text;
}

/** Years, amounts and rows of tables stand on one line, as authors write them. */
function schrijfYaml(data: { readonly [sleutel: string]: Waarde }): string {
  const document = new Document(data);
  const short = (node: Node) => isScalar(node) || (isMap(node) && node.flow === true);
  // From the inside out: a row stands on one line when all that it holds does.
  const maps: Node[] = [];
  const financien = document.get('financien', true);
  if (isMap(financien)) {
    visit(financien, {
      Map: (_, node) => void maps.unshift(node),
      Seq: (_, node) => void maps.unshift(node),
    });
    for (const node of maps) {
      if (isMap(node))
        node.flow =
          node.items.length > 0 &&
          node !== financien &&
          node.items.every(({ value }) => short(value as Node));
      else if ('items' in node && Array.isArray(node.items))
        node.flow = node.items.every((item) => isScalar(item));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function kopVan(kop: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: kop }] };
}

function volgorde({ velden }: SoortSjabloon): readonly string[] {
  return [...ALLE_GEGEVENS.map(({ sleutel }) => sleutel as string), ...velden.map(({ sleutel }) => sleutel)];
}

function plaats(order: readonly string[], sleutel: string): number {
  const at = order.indexOf(sleutel);
  return at === -1 ? order.length : at;
}
