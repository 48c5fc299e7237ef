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

/** What a meeting or a council names: proposals, pieces and fracties; points it has none. */
export function vermeldingenInVergadering(
  source: SourceText,
  nodes: readonly LooseNode[],
): readonly Vermelding[] {
  return noemtIn(source, nodes, new Set(['punt']));
}

/** The fracties that a council has. */
export function vermeldingenInRaad(source: SourceText, nodes: readonly LooseNode[]): readonly Vermelding[] {
  return nodes.flatMap((node): readonly Vermelding[] => {
    if (node.naam !== 'fracties') return vermeldingenInRaad(source, node.children);
    return node.children.flatMap((one) => {
      const span = one.children.flatMap((child) =>
        child.naam === 'naam' ? (valueSpan(source, child) ?? []) : [],
      )[0];
      return span ? [{ ...vermelding('fractie', spanText(span), span), rol: 'bepaalt' as const }] : [];
    });
  });
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
