import type { Nodes } from 'mdast';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import type { Voorstel } from '../domain/voorstel.ts';
import type { Located } from '../source/located.ts';
import { type Span, spanOf } from '../source/source-text.ts';
import type { Check } from './check.ts';

/** Characters that XML 1.0 (§2.2) forbids, and controls that mean nothing on paper. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** Characters that need no glyph: white space and what only steers layout. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Checks that every character can be written in a Word file and printed by one of the fonts. */
export const tekens: Check = ({ voorstel, characters }) => {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  for (const { value, span } of printedTexts(voorstel)) {
    for (const character of value) {
      const forbidden = FORBIDDEN.test(character);
      const printable = INVISIBLE.test(character) || characters.has(character.codePointAt(0) ?? 0);
      if ((!forbidden && printable) || reported.has(character)) continue;
      reported.add(character);
      diagnostics.push(describe(character, forbidden, placeIn(span, character)));
    }
  }
  return diagnostics;
};

function describe(character: string, forbidden: boolean, span: Span): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (forbidden) {
    const hint = 'Verwijder het; vaak komt het mee bij kopiëren uit een ander programma.';
    return fout('teken-verboden', `Hier staat een onzichtbaar stuurteken (${code}).`, span, { hint });
  }
  const hint = 'Gebruik een woord of een gewoner teken.';
  return fout('teken-ontbreekt', `Geen van de lettertypen heeft het teken '${character}' (${code}).`, span, {
    hint,
  });
}

/** The place of the first such character in a span; the whole span when it stands there in another form (`&alpha;`). */
function placeIn(span: Span, character: string): Span {
  const at = span.source.text.indexOf(character, span.start);
  if (at === -1 || at >= span.end) return span;
  return spanOf(span.source, at, at + character.length);
}

/** All text of the author that ends up in a document. */
function printedTexts(voorstel: Voorstel): Located<string>[] {
  const texts: Located<string>[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('value' in value && 'span' in value) {
      if (typeof value.value === 'string') texts.push(value as Located<string>);
    } else {
      for (const inner of Object.values(value)) collect(inner);
    }
  };
  const { source, secties, voetnoten, financien, besluitpunten, geletOp, overwegende, gehoord, ...fields } =
    voorstel;
  collect(fields);
  collect(financien);
  for (const sectie of secties) texts.push(sectie.kop);
  visitMarkdown(voorstel, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      texts.push({ value: node.value, span: placeOf(voorstel, node) });
    if (node.type === 'image') texts.push({ value: node.alt ?? '', span: placeOf(voorstel, node) });
  });
  return texts;
}
