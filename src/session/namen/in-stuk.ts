import { type SourceText, type Span, spanText } from '../../source/source-text.ts';
import type { LooseNode } from '../place/place.ts';
import { vanPad } from './in-tekst.ts';
import { valueSpan } from './in-voorstel.ts';
import { type Naamsoort, puntnaam, type Vermelding } from './vermelding.ts';

/** Keys of amendments, motions, meetings and councils whose value, or each of whose values, is the name of something. */
const NOEMT: Readonly<Record<string, Naamsoort>> = {
  doel: 'punt',
  vervang: 'punt',
  zinsnede: 'punt',
  schrap: 'punt',
  verplaats: 'punt',
  na: 'punt',
  voor: 'punt',
  voeg_toe_na: 'punt',
  voeg_toe_voor: 'punt',
  voeg_toe_onder: 'punt',
  voorstel: 'voorstel',
  stuk: 'stuk',
  fractie: 'fractie',
  indieners: 'fractie',
};

/** Keys whose value is a path to an amount. */
const PADEN = new Set(['bedrag', 'rijen', 'uit', 'pad']);

/** What the frontmatter of an amendment or a motion names, and the number that it has itself. */
export function vermeldingenInStuk(source: SourceText, nodes: readonly LooseNode[]): readonly Vermelding[] {
  const own = nodes.flatMap((node): readonly Vermelding[] => {
    const span = valueSpan(source, node);
    if (!span || !['nummer', 'bij'].includes(node.naam)) return [];
    const naam = spanText(span);
    if (node.naam === 'nummer') return [{ ...vermelding('stuk', naam, span), rol: 'bepaalt' }];
    return [vermelding(/^[A-Z]/.test(naam) ? 'stuk' : 'voorstel', naam, span)];
  });
  return [...own, ...noemtIn(source, nodes, new Set())];
}

/** What a meeting names: proposals, pieces, fracties and members of the council; points it has none. */
export function vermeldingenInVergadering(
  source: SourceText,
  nodes: readonly LooseNode[],
): readonly Vermelding[] {
  return [...noemtIn(source, nodes, new Set(['punt'])), ...mensenIn(source, nodes)];
}

/** Keys of a meeting behind which, or in whose list, members of the council stand; behind the first also fracties. */
const MENSEN: Readonly<Record<string, readonly Naamsoort[]>> = {
  voor: ['fractie', 'lid'],
  tegen: ['fractie', 'lid'],
  onthouden: ['lid'],
  afwezig: ['lid'],
  lid: ['lid'],
  eerste_stem: ['lid'],
};

/** Who voted and who was absent. Whether a name is of a fractie or of a member only the council tells: it is sought as both. */
function mensenIn(source: SourceText, nodes: readonly LooseNode[]): readonly Vermelding[] {
  return nodes.flatMap((node) => {
    const below = mensenIn(source, node.children);
    const soorten = MENSEN[node.naam] ?? [];
    const spans = [node, ...node.children.filter(({ soort }) => soort === 'punt')].flatMap(
      (one) => valueSpan(source, one) ?? naamSpan(source, one) ?? [],
    );
    return [
      ...soorten.flatMap((soort) => spans.map((span) => vermelding(soort, spanText(span), span))),
      ...below,
    ];
  });
}

/** Behind `naam` in an item that says more. */
function naamSpan(source: SourceText, { children }: LooseNode): Span | undefined {
  const naam = children.find((child) => child.naam === 'naam');
  return naam && valueSpan(source, naam);
}

/** The fracties that a council has, and their members. */
export function vermeldingenInRaad(source: SourceText, nodes: readonly LooseNode[]): readonly Vermelding[] {
  return nodes.flatMap((node): readonly Vermelding[] => {
    if (node.naam !== 'fracties') return vermeldingenInRaad(source, node.children);
    return node.children.flatMap((one) => {
      const leden = one.children.find((child) => child.naam === 'leden')?.children ?? [];
      return [...bepaalt('fractie', source, one), ...leden.flatMap((lid) => bepaalt('lid', source, lid))];
    });
  });
}

function bepaalt(soort: Naamsoort, source: SourceText, node: LooseNode): readonly Vermelding[] {
  const span = naamSpan(source, node) ?? valueSpan(source, node);
  return span ? [{ ...vermelding(soort, spanText(span), span), rol: 'bepaalt' }] : [];
}

function noemtIn(
  source: SourceText,
  nodes: readonly LooseNode[],
  zonder: ReadonlySet<Naamsoort>,
): readonly Vermelding[] {
  return nodes.flatMap((node) => {
    const soort = NOEMT[node.naam];
    const below = noemtIn(source, node.children, zonder);
    const span = valueSpan(source, node);
    if (node.soort === 'sleutel' && span && PADEN.has(node.naam)) return [...vanPad(span), ...below];
    if (!soort || zonder.has(soort)) return below;
    if (span) return [vermelding(soort, spanText(span), span), ...below];
    const items = node.children.flatMap((child) =>
      child.soort === 'punt' ? (valueSpan(source, child) ?? []) : [],
    );
    return [...items.map((item) => vermelding(soort, spanText(item), item)), ...below];
  });
}

function vermelding(soort: Naamsoort, typed: string, span: Span): Vermelding {
  return { soort, namen: [soort === 'punt' ? puntnaam(typed) : typed], span, whole: span, rol: 'noemt' };
}
