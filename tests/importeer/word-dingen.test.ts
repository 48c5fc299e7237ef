import { describe, expect, test } from 'vitest';
import { importVan } from './import-van.ts';
import { alinea } from './oud-stuk.ts';

const KOP = `
KOP1 Raadsvoorstel
Onderwerp: Een brug
`;

/** A paragraph of which the whole text has a remark. */
function metOpmerking(line: string, id: number): string {
  return alinea(line).replace(
    /(<\/w:pPr>)([\s\S]*)(<\/w:p>)/,
    `$1<w:commentRangeStart w:id="${id}"/>$2<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>$3`,
  );
}

function opmerking(id: number, text: string): string {
  return `<w:comment w:id="${id}" w:author="Jet Bakker" w:initials="JB">${alinea(text)}</w:comment>`;
}

describe('what a Word file holds besides text', () => {
  test('should keep remarks at what they are about, without who made them', async () => {
    const made = await importVan(
      `${metOpmerking('**Raadsvoorstel**', 9)}
${metOpmerking('Onderwerp: Een brug', 0)}
KOP2 Beslispunten
${metOpmerking('[1] een brug te bouwen', 1)}
${metOpmerking('>[1] in 2027', 2)}
[1] het college te danken
${metOpmerking('KOP2 Aanleiding', 3)}
De oude brug is weg.
${metOpmerking('Zij was van hout.', 4)}
[-] een
${metOpmerking('[-] twee', 5)}
KOP2 Bijlagen
${metOpmerking('Tekening', 6)}`,
      {
        comments: [
          'Kan dit korter?',
          'Welke brug?',
          'Waarom dan?',
          'Te kort -- zie de nota',
          'Eik of den?',
          'En drie?',
          'Welke versie?',
        ]
          .map((text, id) => opmerking(id, text))
          .concat(opmerking(9, 'Goed stuk'))
          .join(''),
      },
    );
    expect(made.voorstel).toBe(`---
soort: raadsvoorstel
gemeente: standaard
# Kan dit korter?
onderwerp: Een brug
besluitpunten:
  # Welke brug?
  - tekst: een brug te bouwen
    sub:
      # Waarom dan?
      - in 2027
  - het college te danken
bijlagen:
  # Welke versie?
  - titel: Tekening
---

<!-- Goed stuk -->

<!-- Te kort – zie de nota -->

## Aanleiding

De oude brug is weg.

<!-- Eik of den? -->

Zij was van hout.

<!-- En drie? -->

- een
- twee
`);
    expect(JSON.stringify(made)).not.toContain('Bakker');
  });

  test('should name what it cannot take over, and where it stands', async () => {
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Niet voor de raad</w:t></w:r></w:p>';
    const made = await importVan(`${KOP}
KOP2 Aanleiding
De ~~mooie~~ oude brug is weg.
${hidden}`);
    expect(made.twijfels).toMatchObject([
      { ernst: 'waarschuwing', alinea: 4, fragment: 'mooie' },
      { ernst: 'waarschuwing', alinea: 5, fragment: 'Niet voor de raad' },
    ]);
    expect(made.verantwoording.over).toEqual([{ alinea: 5, tekst: '[verborgen tekst] Niet voor de raad' }]);
    expect(made.verantwoording.geplaatst).toBeLessThan(made.verantwoording.alles);
  });

  test('should offer what only the foot of the pages says', async () => {
    const made = await importVan(
      `${KOP}
KOP2 Aanleiding
De oude brug is weg.
<w:sectPr><w:footerReference w:type="default" r:id="voet"/></w:sectPr>`,
      { footers: { voet: alinea('Zaaknummer: 2019-0042') } },
    );
    expect(made.voorstel).toContain('zaaknummer: 2019-0042');
    expect(made.vondsten).toContainEqual({
      wat: 'zaaknummer',
      zekerheid: 'waarschijnlijk',
      reden: 'staat in de kop of voet van de bladzijden',
    });
  });

  test('should take a hint that nobody filled in for empty', async () => {
    const hint =
      '<w:p><w:r><w:t>Datum</w:t></w:r><w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik om een datum te kiezen</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const made = await importVan(`${KOP}
${hint}
KOP2 Aanleiding
De oude brug is weg.`);
    expect(made.voorstel).not.toContain('datum:');
    expect(made.verantwoording.over).toEqual([]);
  });

  test('should part lines that were broken by hand before a number', async () => {
    const made = await importVan(`${KOP}
KOP2 Beslispunten
1. een brug te bouwen;⏎2. het college op te dragen:⏎a) te beginnen;⏎b) te eindigen.
KOP2 Aanleiding
Regel een,⏎en regel twee.`);
    expect(made.voorstel).toContain(`besluitpunten:
  - een brug te bouwen
  - tekst: het college op te dragen
    sub:
      - te beginnen
      - te eindigen
`);
    expect(made.voorstel).toContain('Regel een,\\\nen regel twee.');
  });
});
