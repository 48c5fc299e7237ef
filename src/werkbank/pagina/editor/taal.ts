import { yamlFrontmatter } from '@codemirror/lang-yaml';
import {
  defineLanguageFacet,
  foldService,
  Language,
  type LanguageSupport,
  syntaxTree,
} from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { styleTags, tags } from '@lezer/highlight';
import { type InlineContext, type MarkdownConfig, parser, Table } from '@lezer/markdown';

/** Our directives in running text: a name behind a colon, and what it names between brackets (`:bedrag[dekking.totaal]`). */
const RICHTLIJN = /^:{1,2}([a-z][a-z-]*)\[([^\]\n]*)\]/;

const richtlijnen: MarkdownConfig = {
  defineNodes: ['Richtlijn', 'Richtlijnnaam', 'Richtlijndoel'],
  parseInline: [
    {
      name: 'Richtlijn',
      before: 'Link',
      parse(cx: InlineContext, next: number, pos: number) {
        if (next !== 58) return -1;
        const [whole, naam = ''] = RICHTLIJN.exec(cx.slice(pos, cx.end)) ?? [];
        if (!whole) return -1;
        const open = whole.indexOf('[');
        return cx.addElement(
          cx.elt('Richtlijn', pos, pos + whole.length, [
            cx.elt('Richtlijnnaam', pos, pos + whole.lastIndexOf(naam, open) + naam.length),
            cx.elt('Richtlijndoel', pos + open + 1, pos + whole.length - 1),
          ]),
        );
      },
    },
  ],
  props: [
    styleTags({
      'Richtlijn/...': tags.special(tags.content),
      Richtlijnnaam: tags.keyword,
      Richtlijndoel: tags.variableName,
    }),
  ],
};

/** Frontmatter in YAML, and behind it Markdown with our directives and tables. */
export function voorsteltaal(): LanguageSupport {
  const markdown = new Language(
    defineLanguageFacet(),
    parser.configure([Table, richtlijnen]),
    [],
    'markdown',
  );
  return yamlFrontmatter({ content: markdown });
}

/** Lets a section be folded: from the end of its heading to the next one of its level or above. */
export const secties = foldService.of((state, _from, lineEnd) => {
  const level = headingLevel(state, lineEnd);
  if (level === undefined) return null;
  let end = lineEnd;
  for (let number = state.doc.lineAt(lineEnd).number + 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    const other = headingLevel(state, line.to);
    if (other !== undefined && other <= level) break;
    if (line.text.trim() !== '') end = line.to;
  }
  return end > lineEnd ? { from: lineEnd, to: end } : null;
});

function headingLevel(state: EditorState, lineEnd: number): number | undefined {
  const line = state.doc.lineAt(lineEnd);
  const found = /^(#{1,6})\s/.exec(line.text)?.[1];
  if (!found) return undefined;
  const inside = syntaxTree(state).resolveInner(line.from, 1);
  return /^ATXHeading|HeaderMark/.test(inside.name) ? found.length : undefined;
}

/** Where the frontmatter ends: the offset of the line behind it; 0 where there is none. */
export function eindeKop(tekst: string): number {
  const found = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(tekst);
  return found?.[0].length ?? 0;
}
