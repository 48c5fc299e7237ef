import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as nodeText } from 'mdast-util-to-string';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import type { Voorstel } from '../domain/voorstel.ts';
import { knownPaths, lookupBedrag } from '../financien/lookup.ts';
import type { Check } from './check.ts';

/** Checks that each `:bedrag[…]` and `::tabel[…]` names something that is computed. */
export const verwijzingen: Check = ({ voorstel, financien }) => {
  const diagnostics: Diagnostic[] = [];
  const tables = [...financien.tabellen.keys()];
  visitMarkdown(voorstel, (node) => {
    if (node.type === 'textDirective' && node.name === 'bedrag') {
      const path = nodeText(node);
      if (lookupBedrag(financien, path)) return;
      diagnostics.push(
        unknown(voorstel, node, `Het bedrag '${path}' bestaat niet.`, path, knownPaths(financien)),
      );
    }
    if (node.type === 'leafDirective' && node.name === 'tabel') {
      const name = nodeText(node);
      if (financien.tabellen.has(name)) return;
      diagnostics.push(unknown(voorstel, node, `De tabel '${name}' bestaat niet.`, name, tables));
    }
  });
  return diagnostics;
};

function unknown(
  voorstel: Voorstel,
  node: LeafDirective | TextDirective,
  melding: string,
  name: string,
  known: readonly string[],
): Diagnostic {
  const near = nearest(name, known);
  const some = known.slice(0, 8).join(', ');
  const hint = near
    ? `Bedoelde u '${near}'?`
    : known.length === 0
      ? 'Er staan nog geen bedragen onder `financien:`.'
      : `Bekend zijn onder meer: ${some}.`;
  return fout('onbekende-verwijzing', melding, placeOf(voorstel, node), { hint });
}
