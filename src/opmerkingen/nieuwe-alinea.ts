import { tip, waarschuwing } from '../diagnostics/diagnostic.ts';
import { writeScalar } from '../format/yaml-scalar.ts';
import type { WordParagraph } from '../ooxml/word/word-document.ts';
import { spanOf } from '../source/source-text.ts';
import { tekstVan } from './alineatekst.ts';
import type { Gedrukt } from './gedrukt.ts';
import { kaal } from './gelijk.ts';
import type { Gevonden } from './wijziging.ts';
import { yamlItem } from './yaml-item.ts';

/** A sign or number that Word or a reviewer put before an item, and a sign behind it. */
const LABEL = /^(?:\d{1,3}[a-z]?[.)]|[a-z]{1,2}[.)]|[-–•])\s+/iu;

/** A paragraph that a reviewer added, written behind the text that it follows, in the form of that text. */
export function nieuweAlinea(paragraph: WordParagraph, boven: Gedrukt | undefined): Gevonden {
  const text = tekstVan(paragraph.children).trim();
  const place = boven && plaats(boven);
  if (!boven || !place) {
    const hint = 'Zet deze tekst zelf op haar plaats.';
    return {
      bewerkingen: [],
      diagnostics: [
        waarschuwing('word-wijziging', `Een beoordelaar heeft toegevoegd: '${text}'.`, boven?.span, { hint }),
      ],
    };
  }
  const bare = boven.soort === 'alinea' ? text : text.replace(LABEL, '').replace(/\s*;$/u, '');
  const written =
    boven.soort === 'besluitpunt' || boven.soort === 'overweging' ? writeScalar(bare, 'blok') : bare;
  const { source } = boven.span;
  const span = spanOf(source, place.offset, place.offset);
  return {
    bewerkingen: [{ span, tekst: `${place.before}${written ?? JSON.stringify(bare)}` }],
    verwacht: kaal(bare).letters,
    diagnostics: [
      tip('word-wijziging', `Een beoordelaar heeft hierachter toegevoegd: '${text}'.`, boven.span),
    ],
  };
}

/** Where a new text comes, and what stands before it there. */
function plaats({
  soort,
  blok,
  span,
}: Gedrukt): { readonly offset: number; readonly before: string } | undefined {
  const { text } = span.source;
  switch (soort) {
    case 'alinea':
      return blok && { offset: blok.end, before: '\n\n' };
    case 'besluitpunt':
    case 'overweging': {
      const item = yamlItem(span);
      return item && { offset: item.span.end, before: `\n${' '.repeat(item.indent)}- ` };
    }
    case 'lijstpunt': {
      const start = text.lastIndexOf('\n', span.start - 1) + 1;
      const mark = /^\s*(?:[-*+]|\d+[.)]|[a-z]{1,4}[.)])\s+/u.exec(text.slice(start, span.start))?.[0];
      return blok && mark !== undefined ? { offset: blok.end, before: `\n${mark}` } : undefined;
    }
    default:
      return undefined;
  }
}
