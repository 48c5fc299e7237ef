import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import type { Check } from './check.ts';

/** Checks that each picture says in words what it shows (WCAG 2.2, 1.1.1; ISO 14289-1, 7.3). */
export const afbeeldingAlt: Check = ({ voorstel }) => {
  const diagnostics: Diagnostic[] = [];
  visitMarkdown(voorstel, (node) => {
    if (node.type !== 'image' || (node.alt ?? '').trim() !== '') return;
    const hint =
      'Schrijf tussen de vierkante haken wat er te zien is: ![Grafiek: het gebruik stijgt tot 39](…).';
    diagnostics.push(
      fout('afbeelding-alt', 'Deze afbeelding heeft geen beschrijving.', placeOf(voorstel, node), { hint }),
    );
  });
  return diagnostics;
};
