import type { Inline } from '../../document/nodes.ts';

/** Abbreviations that stand for one thing only, wherever they stand; one that could mean two things is left alone. */
const VOLUIT: Readonly<Record<string, string>> = {
  'a.g.v.': 'als gevolg van',
  'a.i.': 'ad interim',
  'art.': 'artikel',
  'bijv.': 'bijvoorbeeld',
  'blz.': 'bladzijde',
  'c.q.': 'casu quo',
  'ca.': 'circa',
  'd.d.': 'de dato',
  'd.w.z.': 'dat wil zeggen',
  'dhr.': 'de heer',
  'e.d.': 'en dergelijke',
  'e.v.': 'en volgende',
  'evt.': 'eventueel',
  'excl.': 'exclusief',
  'i.c.m.': 'in combinatie met',
  'i.p.v.': 'in plaats van',
  'i.v.m.': 'in verband met',
  'incl.': 'inclusief',
  'jl.': 'jongstleden',
  'm.b.t.': 'met betrekking tot',
  'm.i.v.': 'met ingang van',
  'm.n.': 'met name',
  'm.u.v.': 'met uitzondering van',
  'mevr.': 'mevrouw',
  'mld.': 'miljard',
  'mln.': 'miljoen',
  'n.a.v.': 'naar aanleiding van',
  'n.v.t.': 'niet van toepassing',
  'nr.': 'nummer',
  'nrs.': 'nummers',
  'o.a.': 'onder andere',
  'o.b.v.': 'op basis van',
  'pag.': 'pagina',
  'par.': 'paragraaf',
  'resp.': 'respectievelijk',
  't.b.v.': 'ten behoeve van',
  't.o.v.': 'ten opzichte van',
  't/m': 'tot en met',
  'z.s.m.': 'zo spoedig mogelijk',
};

const LETTER = '[\\p{L}\\p{M}\\p{N}.]';
const names = Object.keys(VOLUIT).sort((one, other) => other.length - one.length);
const PATROON = new RegExp(
  `(?<!${LETTER})(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?!${LETTER}|/)`,
  'giu',
);

/** One of the names wherever it stands, within another word too: most texts have none, which is found out soonest like this. */
const ENIGE = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'i');

/** Running text in which each known abbreviation says what it stands for, so that it can be read aloud. */
export function expandAbbreviations(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((node) => 'children' in node || (node.type === 'text' && ENIGE.test(node.value))))
    return inlines;
  return inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return expandIn(node.value);
    // Text in another language has other abbreviations; one that was expanded stays.
    if (!('children' in node) || node.type === 'foreign' || node.type === 'abbreviation') return [node];
    return [{ ...node, children: expandAbbreviations(node.children) }];
  });
}

function expandIn(value: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const { 0: found, index } of value.matchAll(PATROON)) {
    const expansion = VOLUIT[found.toLowerCase()];
    if (expansion === undefined) continue;
    if (index > at) parts.push({ type: 'text', value: value.slice(at, index) });
    parts.push({ type: 'abbreviation', expansion, children: [{ type: 'text', value: found }] });
    at = index + found.length;
  }
  if (at < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(at) });
  return parts;
}
