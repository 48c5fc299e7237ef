/** Text of about one page of A4: a heading, paragraphs, a list, a table and a footnote. */
function page(number: number): string {
  const sentence = `Dit is alinea ${number} van een lang voorstel, met een bedrag van € ${number}.000 en een verwijzing naar artikel 189, lid 1 van de Gemeentewet.`;
  const more =
    'De gemeenteraad stelt de kaders vast en het college voert ze uit binnen de begroting van het jaar.';
  return [
    `### Onderdeel ${number}`,
    '',
    `${sentence}\n${more}\n${more}`,
    '',
    `${more}\n${sentence}[^${number}]\n${more}\n${more}`,
    '',
    ...Array.from({ length: 5 }, (_, index) => `- punt ${index + 1}: ${more}`),
    '',
    '| Jaar | Lasten | Baten |\n| --- | ---: | ---: |',
    ...Array.from(
      { length: 6 },
      (_, index) => `| ${2026 + index} | ${(number + index) * 1000} | ${number * 900} |`,
    ),
    '',
    `${more}\n${more}\n${more}\n${more}`,
    '',
    `[^${number}]: Toelichting bij onderdeel ${number}.`,
    '',
  ].join('\n');
}

/** A valid proposal for the template `standaard` of about so many pages. */
export function longProposal(pages: number): string {
  const head = [
    '---',
    'soort: raadsvoorstel',
    'gemeente: standaard',
    `onderwerp: Een lang voorstel van ${pages} bladzijden`,
    'zaaknummer: 2026-0001',
    'datum: 2026-03-03',
    'portefeuillehouder: A. Voorbeeld',
    'gelet_op: [artikel 189 van de Gemeentewet]',
    'besluitpunten: [een lang voorstel vast te stellen]',
    '---',
    '## Aanleiding',
    '',
  ].join('\n');
  const body = Array.from({ length: pages }, (_, index) => page(index + 1)).join('\n');
  const rest = ['Doel', 'Argumenten', 'Kanttekeningen', 'Financiën', 'Vervolg'].map(
    (kop) => `## ${kop}\n\nEen alinea.\n`,
  );
  return `${head}\n${body}\n${rest.join('\n')}`;
}
