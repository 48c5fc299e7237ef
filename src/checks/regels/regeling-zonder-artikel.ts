import type { Regel } from '../regel.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** A legal basis is an article, not a whole act. */
export const regelingZonderArtikel: Regel = {
  naam: 'regeling-zonder-artikel',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Een grondslag noemt het artikel, niet alleen de wet.',
  waarom:
    'Een wet geeft veel bevoegdheden aan verschillende organen. Pas met het artikel erbij is na te gaan of de raad hierover mag besluiten.',
  bron: 'Aanwijzingen voor de decentrale regelgeving (VNG): vermelding van de grondslag',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - ‹de Jeugdwet›',
  goed: 'gelet_op:\n  - artikel 2.9 van de Jeugdwet',
  check: ({ passages }) =>
    passages
      .filter(({ soort }) => soort === 'grondslag')
      .filter(({ text }) => /(?:wet|wetboek|verordening|besluit|Besluit)\b/.test(text))
      .filter(
        ({ text }) => !/\b(?:artikel(?:en)?|art\.|afdeling|hoofdstuk|titel|paragraaf|lid\b|§)/i.test(text),
      )
      .map((passage) => ({
        melding: `'${passage.text}' noemt geen artikel.`,
        span: spanOfPassage(passage),
        hint: 'Zet het artikel ervoor, zoals: artikel 2.9 van de Jeugdwet.',
      })),
};
