import type { RootContent } from 'mdast';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../domain/mdast.ts';
import type { Voorstel } from '../domain/voorstel.ts';
import type { Check } from './check.ts';

/** The deepest heading that an author may use. */
const DEEPEST = 4;

/** Checks that headings go down one level at a time (ISO 14289-1, 7.4.2) and no deeper than `####`. */
export const kopNiveau: Check = ({ voorstel }) =>
  voorstel.secties.flatMap((sectie) => [
    ...checkRun(voorstel, sectie.inhoud, 2),
    ...sectie.argumenten.flatMap((argument) => checkRun(voorstel, argument.inhoud, 3)),
  ]);

function checkRun(voorstel: Voorstel, nodes: readonly RootContent[], parent: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let previous = parent;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const span = placeOf(voorstel, node);
    if (node.depth > DEEPEST) {
      const hint = 'Maak er een alinea met vette eerste woorden van, of deel de tekst anders in.';
      diagnostics.push(fout('kop-niveau', `Een kop met ${node.depth} hekjes gaat te diep.`, span, { hint }));
    } else if (node.depth > previous + 1) {
      const found = '#'.repeat(node.depth);
      const expected = '#'.repeat(previous + 1);
      const melding = `Deze kop (${found}) slaat een niveau over; hier past ${expected}.`;
      diagnostics.push(
        fout('kop-niveau', melding, span, { hint: `Schrijf ${expected} in plaats van ${found}.` }),
      );
    }
    previous = Math.min(node.depth, DEEPEST);
  }
  return diagnostics;
}
