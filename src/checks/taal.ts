import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import type { Check } from './check.ts';

/** Checks that `:taal[…]` names its language by a code (BCP 47), so that a screen reader pronounces it (WCAG 2.2, 3.1.2). */
export const taal: Check = ({ voorstel }) => {
  const diagnostics: Diagnostic[] = [];
  visitMarkdown(voorstel, (node) => {
    if (node.type !== 'textDirective' || node.name !== 'taal') return;
    const code = node.attributes?.lang ?? '';
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) return;
    const melding = code === '' ? 'Hier ontbreekt welke taal dit is.' : `'${code}' is geen taalcode.`;
    const hint = 'Schrijf de code achter de tekst, zoals :taal[shared space]{lang=en}.';
    diagnostics.push(fout('taal', melding, placeOf(voorstel, node), { hint }));
  });
  return diagnostics;
};
