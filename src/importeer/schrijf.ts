import type { RootContent } from 'mdast';
import { Document, isMap, isNode, isScalar, type Node, visit } from 'yaml';
import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { formatVoorstel, type Opmaak } from '../format/format-voorstel.ts';
import { ALLE_GEGEVENS } from '../gegevens/register.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { createSource } from '../source/source-text.ts';
import type { Waarde } from './gevonden.ts';
import { opmerkingsblok } from './tekst/naar-blokken.ts';
import { printMarkdown } from './tekst/print-markdown.ts';

/** A new proposal before it is text. */
export interface Importvoorstel {
  /** By the keys of the frontmatter. */
  readonly gegevens: ReadonlyMap<string, Waarde>;
  readonly secties: readonly {
    readonly kop: string;
    /** Remarks at its heading. */
    readonly opmerkingen: readonly string[];
    readonly blokken: readonly RootContent[];
  }[];
  /** Definitions of the notes, and other blocks that belong at the end. */
  readonly slot: readonly RootContent[];
  /** Remarks at values of the frontmatter. */
  readonly opmerkingen: readonly Opmerkingsplaats[];
  /** Remarks at nothing that is in the proposal. */
  readonly los: readonly string[];
}

/** Remarks at a value, by its path in the frontmatter. */
export interface Opmerkingsplaats {
  readonly pad: readonly (string | number)[];
  readonly teksten: readonly string[];
}

/** The text of a new proposal, laid out as `opmaak` does it. */
export function schrijfVoorstel(
  { gegevens, secties, slot, opmerkingen, los }: Importvoorstel,
  opmaak: Opmaak,
): string {
  const order = volgorde(opmaak.soort);
  const sorted = [...gegevens].sort(([a], [b]) => plaats(order, a) - plaats(order, b));
  const yaml = schrijfYaml(Object.fromEntries(sorted), opmerkingen);
  const top = los.length > 0 ? [printMarkdown(los.map(opmerkingsblok))] : [];
  const parts = secties.map(({ kop, opmerkingen: before, blokken }) =>
    printMarkdown([...before.map(opmerkingsblok), kopVan(kop), ...blokken]),
  );
  const end = slot.length > 0 ? [printMarkdown(slot)] : [];
  const text = `---\n${yaml}---\n\n${[...top, ...parts, ...end].join('\n\n')}\n`;
  const parsed = parseDocument(createSource(VOORSTELBESTAND, text));
  const laidOut = parsed.value && formatVoorstel(parsed.value, opmaak);
  return laidOut?.value ?? text;
}

/** What stands under `financien`, with that key, laid out as `opmaak` does it: to paste into a proposal. */
export function schrijfFinancien(financien: { readonly [sleutel: string]: Waarde }): string {
  const yaml = schrijfYaml({ financien }, []);
  const parsed = parseDocument(createSource('voorstel.md', `---\n${yaml}---\n`)).value;
  const laidOut = parsed && formatVoorstel(parsed, undefined).value;
  return laidOut === undefined ? yaml : laidOut.replace(/^---\n/u, '').replace(/---\n*$/u, '');
}

/** Keys as YAML; years, amounts and rows of tables stand on one line, as authors write them. */
function schrijfYaml(
  data: { readonly [sleutel: string]: Waarde },
  opmerkingen: readonly Opmerkingsplaats[],
): string {
  const document = new Document(data);
  for (const one of opmerkingen) if (one.teksten.length > 0) plaatsOpmerking(document, one);
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

/** A remark stands on lines of its own before its value: before the key, or before the item of a list. */
function plaatsOpmerking(document: Document, { pad, teksten }: Opmerkingsplaats): void {
  const last = pad.at(-1);
  const parent = document.getIn(pad.slice(0, -1), true) ?? document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
    : undefined;
  const node = pair ? pair.key : document.getIn(pad, true);
  if (!isNode(node)) return;
  const lines = teksten.map((text) => ` ${text}`);
  node.commentBefore = [node.commentBefore, ...lines].filter((one) => one != null).join('\n');
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
