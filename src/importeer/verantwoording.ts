import type { WordDocument, WordInline, WordParagraph } from '../ooxml/word/word-document.ts';
import { alineasVan, tekstVan } from './alinea.ts';

/** What became of everything in a paper. */
export interface Verantwoording {
  /** Characters of the paper that the new proposal holds, of all characters; both without spaces. */
  readonly geplaatst: number;
  readonly alles: number;
  /** Text that the template prints itself, and that is left out for that. */
  readonly vast: readonly Overgebleven[];
  /** Text that nothing was done with. */
  readonly over: readonly Overgebleven[];
}

export interface Overgebleven {
  /** Number of the paragraph. */
  readonly alinea: number;
  readonly tekst: string;
}

/** Adds up what was placed (`at` of what it holds) and what a template prints itself. */
export function verantwoord(
  document: Pick<WordDocument, 'body' | 'notes'>,
  geplaatst: ReadonlySet<number>,
  vast: ReadonlySet<number>,
): Verantwoording {
  const paragraphs = [
    ...alineasVan(document.body),
    ...[...document.notes.values()].flatMap(({ blocks }) => alineasVan(blocks)),
  ];
  const sum = (kept: (one: WordInline) => boolean) =>
    paragraphs.reduce(
      (total, { children }) => total + children.filter(kept).reduce((all, one) => all + tekens(one), 0),
      0,
    );
  const rest = (kept: (one: WordInline) => boolean) =>
    paragraphs.flatMap((paragraph): readonly Overgebleven[] => {
      const tekst = tekstOf(paragraph, kept);
      return tekst === '' ? [] : [{ alinea: paragraph.number, tekst }];
    });
  return {
    geplaatst: sum(({ at }) => geplaatst.has(at) || vast.has(at)),
    alles: sum(() => true),
    vast: rest(({ at }) => vast.has(at) && !geplaatst.has(at)),
    over: rest(({ at }) => !vast.has(at) && !geplaatst.has(at)),
  };
}

function tekstOf({ children }: WordParagraph, kept: (one: WordInline) => boolean): string {
  return tekstVan({ children: children.filter(kept) });
}

function tekens(one: WordInline): number {
  return one.type === 'run' ? one.text.replace(/\s/g, '').length : 0;
}
