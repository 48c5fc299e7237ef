import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import { spanOf } from '../source/source-text.ts';
import type { Check } from './check.ts';

/** Checks that each footnote mark has its footnote and each footnote its mark. */
export const voetnoten: Check = ({ voorstel }) => {
  const diagnostics: Diagnostic[] = [];
  const used = new Set<string>();
  visitMarkdown(voorstel, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier.toLowerCase());
    if (node.type !== 'text') return;
    // A mark without a footnote stays plain text.
    for (const mark of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      const place = placeOf(voorstel, node);
      const at = place.source.text.indexOf(mark[0], place.start);
      const span = at === -1 ? place : spanOf(place.source, at, at + mark[0].length);
      const hint = `Zet onderaan een regel \`${mark[0]}: tekst van de voetnoot\`.`;
      diagnostics.push(fout('voetnoot', `Voetnoot '${mark[1]}' bestaat niet.`, span, { hint }));
    }
  });
  for (const [name, { span }] of voorstel.voetnoten) {
    if (used.has(name)) continue;
    const hint = `Zet [^${name}] in de tekst waar de voetnoot bij hoort.`;
    diagnostics.push(
      waarschuwing('voetnoot', `Naar voetnoot '${name}' wordt nergens verwezen.`, span, { hint }),
    );
  }
  return diagnostics;
};
