import { checkGrenzen, noemtGrens } from '../../financien/grenzen-in-tekst.ts';
import type { Regel } from '../regel.ts';
import { readJaren } from '../tekst/jaren.ts';
import { spanIn } from '../tekst/passage.ts';
import { readZinnen } from '../tekst/zin.ts';

/** What a sentence says of a post ("maximaal € X", "tussen € A en € B") is what the tables say of it. */
export const bedragGrens: Regel = {
  naam: 'bedrag-grens',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'Een post blijft binnen de grens die de tekst ervoor noemt.',
  waarom:
    'Zegt de tekst dat de inhuur maximaal € 200.000 kost, maar staat er in de tabel samen € 240.000, dan besluit de raad over twee verschillende bedragen. Vergeleken wordt per jaar als dat er staat, anders over de jaren die de zin noemt.',
  fout: 'financien:\n  jaren: [2026, 2027]\n  lasten:\n    posten:\n      - { post: Inhuur van verkeerskundigen, aard: incidenteel, bedragen: { 2026: 120.000, 2027: 120.000 } }\n  dekking:\n    posten:\n      - { post: Reserve mobiliteit, aard: incidenteel, bedragen: { 2026: 120.000, 2027: 120.000 } }\n---\n## Financiën\n\n::tabel[lasten]\n\n::tabel[dekking]\n\nDe inhuur van verkeerskundigen kost ‹maximaal € 200.000›.',
  goed: 'financien:\n  jaren: [2026, 2027]\n  lasten:\n    posten:\n      - { post: Inhuur van verkeerskundigen, aard: incidenteel, bedragen: { 2026: 120.000, 2027: 120.000 } }\n  dekking:\n    posten:\n      - { post: Reserve mobiliteit, aard: incidenteel, bedragen: { 2026: 120.000, 2027: 120.000 } }\n---\n## Financiën\n\n::tabel[lasten]\n\n::tabel[dekking]\n\nDe inhuur van verkeerskundigen kost per jaar maximaal € 120.000.',
  check: ({ passages, financien }) =>
    passages.flatMap((passage) =>
      (noemtGrens(passage.text) ? readZinnen(passage) : []).flatMap((zin) => {
        return checkGrenzen(zin.text, readJaren(zin.text, 0), financien).flatMap(
          ({ start, end, melding, hint }) => {
            const span = spanIn(passage, zin.start + start, zin.start + end);
            // A computed amount is a number of the tables already.
            const typed = passage.source.text.slice(span.start, span.end + ':bedrag'.length);
            return typed.includes(':bedrag') ? [] : [{ melding, span, hint }];
          },
        );
      }),
    ),
};
