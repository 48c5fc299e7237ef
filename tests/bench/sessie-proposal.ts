const YEARS = [2026, 2027, 2028, 2029];
const PARTS = [
  'Wijkteams',
  'Jeugdhulp',
  'Sport',
  'Groen',
  'Wegen',
  'Scholen',
  'Cultuur',
  'Energie',
  'Veiligheid',
  'Dienstverlening',
];

/** A table of a block of its own: ten rows and a total, over four years. */
function table(part: string, seed: number): string {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const cells = YEARS.map(
      (year, at) =>
        `${year}: ${1 + ((seed * 37 + row * 11 + at * 7) % 89)}.${String((seed * 131 + row * 29 + at * 53) % 1000).padStart(3, '0')}`,
    );
    return `        - { post: ${part} onderdeel ${row + 1}, bedragen: { ${cells.join(', ')} } }\n`;
  });
  return `    ${part.toLowerCase()}:
      titel: Kosten van ${part.toLowerCase()}
      kolommen: [${YEARS.join(', ')}, { id: totaal, kop: Totaal, formule: som }]
      rijen:
${rows.join('')}        - { post: Totaal, formule: som }
`;
}

const SENTENCES = [
  'De gemeente wil dat inwoners in hun eigen wijk hulp vinden als dat nodig is.',
  'Het college heeft met de uitvoerders afspraken gemaakt over de kosten en over de kwaliteit.',
  'Uit de evaluatie van vorig jaar bleek dat de vraag in bijna alle wijken hoger was dan geraamd.',
  'De uitgaven worden elk kwartaal met de raming vergeleken, zodat de raad op tijd kan bijsturen.',
  'Voor het personeel is gerekend met de gemiddelde loonstijging van de laatste drie jaren.',
  'De uitvoering blijft binnen de kaders die de raad bij de begroting heeft vastgesteld.',
];

function paragraph(seed: number, sentences = 6): string {
  return Array.from({ length: sentences }, (_, at) => SENTENCES[(seed * 5 + at) % SENTENCES.length]).join(
    ' ',
  );
}

/** A proposal of about ten pages for the template `standaard`, with ten tables and an argument for each of five points. */
export function tenPages(): string {
  const punten = PARTS.slice(0, 5).map(
    (part) =>
      `  - id: ${part.toLowerCase()}\n    tekst: voor ${part.toLowerCase()} in 2026 een bedrag van :bedrag[${part.toLowerCase()}.totaal.2026] beschikbaar te stellen\n`,
  );
  const argumenten = PARTS.slice(0, 5).flatMap((part, at) => [
    `### ${part.toLowerCase()}.1 De uitgaven voor ${part.toLowerCase()} zijn nodig`,
    paragraph(at),
    paragraph(at + 1),
  ]);
  const toelichting = PARTS.flatMap((part, at) => [
    `### ${part}`,
    paragraph(at + 2),
    `::tabel[${part.toLowerCase()}]`,
    `In 2026 kost dit onderdeel :bedrag[${part.toLowerCase()}.totaal.2026]. ${paragraph(at + 3, 4)}`,
  ]);
  return `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Middelen voor tien programma's in 2026 tot en met 2029
zaaknummer: 2026-000123
datum: 2026-03-03
vergadering: 2026-04-18
portefeuillehouder: Anna de Vries
gelet_op:
  - artikel 189 van de Gemeentewet
besluitpunten:
${punten.join('')}financien:
  jaren: 2026 t/m 2029
  tabellen:
${PARTS.map(table).join('')}---

## Aanleiding

${paragraph(1)}

${paragraph(2)}

## Doel

${paragraph(3)}

## Argumenten

${argumenten.join('\n\n')}

## Kanttekeningen

### 1.1 Ramingen blijven ramingen

${paragraph(4)}

## Financiën

${toelichting.join('\n\n')}

## Vervolg

${paragraph(5)}
`;
}
