import type { Tekstblok } from '../../domain/tekstblok.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Under each heading stands text. Empty sections are reported by `lege-sectie`. */
export const kopZonderTekst: Regel = {
  naam: 'kop-zonder-tekst',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Onder elke tussenkop en elk argument staat tekst.',
  waarom:
    'Een kop zonder tekst is een belofte die niet wordt nagekomen. Een argument vraagt om een onderbouwing.',
  bron: 'WCAG 2.2, succescriterium 2.4.6',
  fout: '## Argumenten\n\n‹### 1.1 De nota maakt duidelijk welke routes eerst komen›',
  goed: '## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.',
  check: ({ voorstel }) => [
    ...voorstel.secties.flatMap(({ argumenten }) =>
      argumenten
        .filter(({ inhoud }) => inhoud.length === 0)
        .map(({ span }) => ({
          melding: 'Onder deze kop staat geen onderbouwing.',
          span,
          hint: 'Leg in een paar zinnen uit waarom het zo is.',
        })),
    ),
    ...voorstel.secties.flatMap(({ inhoud, argumenten }) => [
      ...emptyHeads(inhoud),
      ...argumenten.flatMap((argument) => emptyHeads(argument.inhoud)),
    ]),
  ],
};

function emptyHeads(nodes: readonly Tekstblok[]): Vondst[] {
  return nodes.flatMap((node, index): Vondst[] => {
    const next = nodes[index + 1];
    if (node.soort !== 'kop') return [];
    if (next && (next.soort !== 'kop' || next.niveau > node.niveau)) return [];
    const hint = 'Schrijf er tekst onder, of haal de kop weg.';
    return [{ melding: 'Onder deze kop staat geen tekst.', span: node.span, hint }];
  });
}
