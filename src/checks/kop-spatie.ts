import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import { spanOf } from '../source/source-text.ts';
import type { Check } from './check.ts';

/** Checks for headings without a space behind the hashes: Markdown takes `##Doel` for text. */
export const kopSpatie: Check = ({ voorstel }) => {
  const diagnostics: Diagnostic[] = [];
  visitMarkdown(voorstel, (node) => {
    if (node.type !== 'paragraph') return;
    const { source, start, end } = placeOf(voorstel, node);
    const found = /^(#{2,6})([^\s#].*)/m.exec(source.text.slice(start, end));
    if (!found) return;
    const at = start + found.index;
    const hint = `Schrijf \`${found[1]} ${found[2]?.trim()}\`.`;
    const span = spanOf(source, at, at + found[0].length);
    diagnostics.push(fout('kop-spatie', 'Achter de hekjes van een kop hoort een spatie.', span, { hint }));
  });
  return diagnostics;
};
