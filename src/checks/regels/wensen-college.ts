import type { Regel } from '../regel.ts';

const COLLEGE = '(?:college|burgemeester en wethouders|B(?: en |&)W)\\b';
/** What is said of the college's view, under whatever name. */
const GEVRAAGD = new RegExp(
  `\\b(?:wensen|bedenkingen|zienswijze)\\b|\\b(?:reactie|standpunt|oordeel|advies|preadvies|mening)\\b[^.]{0,1000}\\b${COLLEGE}|\\b${COLLEGE}[^.]{0,1000}\\b(?:reactie|reageert|standpunt|preadvies|vindt|staat (?:positief|negatief|neutraal|welwillend)|adviseert|onderschrijft|ondersteunt)\\b`,
  'i',
);

/** The council decides on a member's initiative only after the college could give its view. */
export const wensenCollege: Regel = {
  naam: 'wensen-college',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Een initiatiefvoorstel bevat de wensen en bedenkingen van het college.',
  waarom:
    'De raad mag over een initiatiefvoorstel pas besluiten nadat het college zijn wensen en bedenkingen kon geven. Neem ze op, of schrijf dat het college er geen heeft.',
  bron: 'artikel 147a, vierde lid, van de Gemeentewet',
  soorten: ['initiatiefvoorstel'],
  fout: 'soort: ‹initiatiefvoorstel›\nindieners: A. Voorbeeld (Fietspartij)',
  goed: 'soort: initiatiefvoorstel\nindieners: A. Voorbeeld (Fietspartij)\n---\n## Wensen en bedenkingen van het college\n\nHet college heeft op 10 februari 2026 laten weten dat het geen bedenkingen heeft.',
  check({ voorstel, passages }) {
    if (passages.some(({ text }) => GEVRAAGD.test(text))) return [];
    const melding = 'Nergens staat wat het college van dit initiatief vindt.';
    const hint = 'Voeg `## Wensen en bedenkingen van het college` toe.';
    return [{ melding, span: voorstel.soort.span, hint }];
  },
};
