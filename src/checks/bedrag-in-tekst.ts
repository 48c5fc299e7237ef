import type { Nodes } from 'mdast';
import { placeOf } from '../domain/mdast.ts';
import { checkLiteralAmounts, type Tekststuk } from '../financien/literal-amounts.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { Check } from './check.ts';

/** Checks that an amount typed in a besluitpunt or an argument is one that the tables hold. */
export const bedragInTekst: Check = ({ voorstel, financien }) =>
  checkLiteralAmounts([...textsThatDecide(voorstel)], financien);

/** The text of the besluitpunten and the arguments, piece by piece. */
function* textsThatDecide(voorstel: Voorstel): Iterable<Tekststuk> {
  for (const punt of voorstel.besluitpunten) {
    for (const { tekst } of [punt, ...punt.sub]) yield* textsIn(tekst.nodes, voorstel);
  }
  for (const { argumenten } of voorstel.secties.filter((sectie) => sectie.sleutel === 'argumenten')) {
    for (const { kop, inhoud } of argumenten) {
      for (const stuk of textsIn([...kop.nodes, ...inhoud], voorstel)) yield { ...stuk, toelichtend: true };
    }
  }
}

function* textsIn(nodes: readonly Nodes[], voorstel: Voorstel): Iterable<Tekststuk> {
  for (const node of nodes) {
    if (node.type === 'text') yield { text: node.value, span: placeOf(voorstel, node) };
    if ('children' in node) yield* textsIn(node.children, voorstel);
  }
}
