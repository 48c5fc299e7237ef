import type { Tekstblok } from '../../domain/tekstblok.ts';
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
      ...checkRun(sectie.inhoud, 2),
      ...sectie.argumenten.flatMap((argument) => checkRun(argument.inhoud, 3)),
    ]),
};

function checkRun(nodes: readonly Tekstblok[], parent: number): Vondst[] {
  const found: Vondst[] = [];
  let previous = parent;
  for (const node of nodes) {
    if (node.soort !== 'kop') continue;
    const { span } = node;
    if (node.niveau > DEEPEST) {
      const hint = 'Maak er een alinea met vette eerste woorden van, of deel de tekst anders in.';
      found.push({ melding: `Een kop met ${node.niveau} hekjes gaat te diep.`, span, hint });
    } else if (node.niveau > previous + 1) {
      const there = '#'.repeat(node.niveau);
      const expected = '#'.repeat(previous + 1);
      const melding = `Deze kop (${there}) slaat een niveau over; hier past ${expected}.`;
      found.push({ melding, span, hint: `Schrijf ${expected} in plaats van ${there}.` });
    }
    previous = Math.min(node.niveau, DEEPEST);
  }
  return found;
}
