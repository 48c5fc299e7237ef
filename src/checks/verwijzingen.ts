import { toString as nodeText } from 'mdast-util-to-string';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';
import type { Check } from './check.ts';

const REGEL = 'onbekende-verwijzing';

/** Checks that each `:bedrag[…]` and `::tabel[…]` names something that is computed. */
export const verwijzingen: Check = ({ voorstel, financien }) => {
  const diagnostics: Diagnostic[] = [];
  const tables = [...financien.tabellen.keys()];
  visitMarkdown(voorstel, (node) => {
    if (node.type === 'textDirective' && node.name === 'bedrag') {
      const found = lookupBedrag(financien, nodeText(node));
      if (!found.ok)
        diagnostics.push(fout(REGEL, found.melding, placeOf(voorstel, node), { hint: found.hint }));
    }
    if (node.type === 'leafDirective' && node.name === 'tabel') {
      const name = nodeText(node);
      if (financien.tabellen.has(name)) return;
      const near = nearest(name, tables);
      const known =
        tables.length > 0
          ? `De tabellen zijn: ${tables.join(', ')}.`
          : 'Er staan geen tabellen onder `financien`.';
      const hint = near ? `Bedoelde u '${near}'?` : known;
      diagnostics.push(fout(REGEL, `De tabel '${name}' bestaat niet.`, placeOf(voorstel, node), { hint }));
    }
  });
  return diagnostics;
};
