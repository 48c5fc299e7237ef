import { mogelijkHerstel, type Tekstwijziging, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { GENUMMERDE_SECTIES } from '../../domain/secties.ts';
import type { Tekstblok } from '../../domain/tekstblok.ts';
import { type Span, spanOf } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** The deepest heading that an author may use. */
const DEEPEST = 4;

/** Headings go down one level at a time and no deeper than `####`. */
export const kopNiveau: Regel = {
  naam: 'kop-niveau',
  groep: 'toegankelijk',
  ernst: 'fout',
  kort: 'Koppen slaan geen niveau over en gaan niet te diep.',
  waarom:
    'Een schermlezer leest de koppen als inhoudsopgave. Na ## komt ###, na ### komt ####, en dieper gaat het niet.',
  bron: 'ISO 14289-1 (PDF/UA), 7.4.2; WCAG 2.2, succescriterium 1.3.1',
  fout: '## Aanleiding\n\nDe brug is dicht.\n\n‹#### De pont›\n\nEr vaart een pont.',
  goed: '## Aanleiding\n\nDe brug is dicht.\n\n### De pont\n\nEr vaart een pont.',
  vast: true,
  check: ({ voorstel }) =>
    voorstel.secties.flatMap((sectie) => [
      // A heading that is lifted there becomes an argument.
      ...checkRun(
        sectie.inhoud,
        2,
        GENUMMERDE_SECTIES.includes(sectie.sleutel) ? mogelijkHerstel : veiligHerstel,
      ),
      ...sectie.argumenten.flatMap((argument) => checkRun(argument.inhoud, 3)),
    ]),
};

function checkRun(nodes: readonly Tekstblok[], parent: number, repair = veiligHerstel): Vondst[] {
  const found: Vondst[] = [];
  let previous = parent;
  for (const [index, node] of nodes.entries()) {
    if (node.soort !== 'kop') continue;
    const { span } = node;
    if (node.niveau > DEEPEST) {
      const hint = 'Maak er een alinea met vette eerste woorden van, of deel de tekst anders in.';
      found.push({ melding: `Een kop met ${node.niveau} hekjes gaat te diep.`, span, hint });
    } else if (node.niveau > previous + 1) {
      const there = '#'.repeat(node.niveau);
      const expected = '#'.repeat(previous + 1);
      const melding = `Deze kop (${there}) slaat een niveau over; hier past ${expected}.`;
      const herstel = repair(
        `Schrijf ${expected} in plaats van ${there}`,
        ...liftRun(nodes.slice(index), node.niveau - previous - 1),
      );
      found.push({ melding, span, hint: `Schrijf ${expected} in plaats van ${there}.`, herstel });
    }
    previous = Math.min(node.niveau, DEEPEST);
  }
  return found;
}

/** Lifts a heading with those that stand beside and below it, so that they stay so. */
function liftRun([first, ...rest]: readonly Tekstblok[], by: number): readonly Tekstwijziging[] {
  if (first?.soort !== 'kop') return [];
  const stop = rest.findIndex((node) => node.soort === 'kop' && node.niveau < first.niveau);
  const run = [first, ...(stop === -1 ? rest : rest.slice(0, stop))];
  return run.flatMap((node) => (node.soort === 'kop' ? [vervang(hashes(node.span, by), '')] : []));
}

function hashes({ source, start }: Span, count: number): Span {
  return spanOf(source, start, start + count);
}
