import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordInline, WordParagraph } from '../../ooxml/word/word-document.ts';
import { tekstVan } from '../papier/alinea.ts';
import type { Papier } from '../papier/papier.ts';
import type { Vast } from './vast.ts';

/** What became of everything in a paper. */
export interface Verantwoording {
  /** Characters of the paper that the new proposal holds or a template prints, of all characters; both without spaces. */
  readonly geplaatst: number;
  readonly alles: number;
  /** Text that is left out because it is printed anyway, with why. */
  readonly vast: readonly (Overgebleven & { readonly reden: string })[];
  /** Text that nothing was done with. */
  readonly over: readonly Overgebleven[];
}

export interface Overgebleven {
  /** Number of the paragraph. */
  readonly alinea: number;
  readonly tekst: string;
}

/** A picture counts as much as a word. */
const BEELD = 5;

/**
 * Adds up what was placed (`at` of what it holds) and what is printed anyway, over the text, the notes, the heads and feet
 * of pages, and what the reader met but could not read.
 */
export function verantwoord(document: Papier, geplaatst: ReadonlySet<number>, vast: Vast): Verantwoording {
  const paragraphs = allesVan(document);
  const isThere = (at: number) => geplaatst.has(at) || vast.has(at);
  const sum = (kept: (one: WordInline) => boolean) =>
    paragraphs.reduce(
      (total, { children }) => total + children.filter(kept).reduce((all, one) => all + tekens(one), 0),
      0,
    );
  const unread = ongelezen(document).flatMap(({ what, text, paragraph }) =>
    text === undefined ? [] : [{ alinea: paragraph ?? 0, tekst: `[${what}] ${text}` }],
  );
  const lost = unread.reduce((all, { tekst }) => all + lengte(tekst), 0);
  return {
    geplaatst: sum(({ at }) => isThere(at)),
    alles: sum(() => true) + lost,
    vast: paragraphs.flatMap((paragraph) => {
      const kept = paragraph.children.filter(({ at }) => vast.has(at) && !geplaatst.has(at));
      const tekst = zegt(kept);
      const reden = kept.map(({ at }) => vast.get(at)).find((one) => one !== undefined);
      return tekst === '' || reden === undefined ? [] : [{ alinea: paragraph.number, tekst, reden }];
    }),
    over: [
      ...paragraphs.flatMap((paragraph): readonly Overgebleven[] => {
        const tekst = zegt(paragraph.children.filter(({ at }) => !isThere(at)));
        return tekst === '' ? [] : [{ alinea: paragraph.number, tekst }];
      }),
      ...unread,
    ],
  };
}

/** The share of the text that has a place, in percent with one decimal: "100" only when nothing is left. */
export function aandeel({ geplaatst, alles, over }: Verantwoording): string {
  if (over.length === 0) return '100';
  const share = alles === 0 ? 0 : Math.min(999, Math.floor((geplaatst * 1000) / alles));
  return String(share / 10).replace('.', ',');
}

/** Every paragraph of a paper: those of heads and feet that several sections share once. */
function allesVan({ body, notes, sections }: Papier): readonly WordParagraph[] {
  const all = [
    ...paragraphsOf(body),
    ...[...notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks)),
    ...paragraphsOf(randen(sections)),
  ];
  return [...new Map(all.map((one) => [one.children[0]?.at ?? `leeg ${one.number}`, one])).values()];
}

/** What the reader met in the text and could not read; a watermark in the head of pages is no text. */
export function ongelezen({ unread, sections }: Pick<Papier, 'unread' | 'sections'>): Papier['unread'] {
  const edges = new Set(paragraphsOf(randen(sections)).map(({ number }) => number));
  return unread.filter(({ paragraph }) => paragraph === undefined || !edges.has(paragraph));
}

/** What stands in heads and feet of pages. */
export function randen(sections: Papier['sections']): readonly WordBlock[] {
  return sections.flatMap(({ heads, feet }) =>
    [heads, feet].flatMap(({ default: usual, first, even }) => [
      ...(first ?? []),
      ...(usual ?? []),
      ...(even ?? []),
    ]),
  );
}

function zegt(children: readonly WordInline[]): string {
  const images = children.flatMap((one) =>
    one.type === 'image' && !one.decorative
      ? [`[afbeelding${one.description ? `: ${one.description}` : ''}]`]
      : [],
  );
  return [tekstVan({ children }), ...images].filter((one) => one !== '').join(' ');
}

function tekens(one: WordInline): number {
  if (one.type === 'run') return lengte(one.text);
  return one.type === 'image' && !one.decorative ? BEELD : 0;
}

function lengte(text: string): number {
  return text.replace(/[\s\u00ad]/g, '').length;
}
