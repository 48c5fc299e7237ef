import type { Regel } from '../regel.ts';

/** Comments that silence a rule are right; found by run-checks.ts, which knows all that was found. */
export const regelUit: Regel = {
  naam: 'regel-uit',
  groep: 'programma',
  ernst: 'waarschuwing',
  kort: 'Een opmerking die een regel uitzet, klopt en is nodig.',
  waarom:
    'Zo’n opmerking noemt een bestaande regel en een reden, en staat vlak boven het stuk waar de melding over gaat. Meldt de regel daar niets meer, dan kan de opmerking weg. Regels zonder welke het document niet klopt, kunnen niet uit.',
  fout: 'De brug is dicht.\n\n‹<!-- regel zinslengte uit: citaat uit de wet -->›\n\nEr vaart een pont.',
  goed: 'De brug is dicht.\n\n<!-- regel dubbel-woord uit: zo heet de groep -->\n\nDe groep heet hop hop.',
  vast: true,
  check: () => [],
};
