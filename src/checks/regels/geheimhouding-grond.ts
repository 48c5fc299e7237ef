import { NIEUWE_GEHEIMHOUDING } from '../recht/gemeentewet.ts';
import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** Secrecy is imposed on a ground of the Woo. */
export const geheimhoudingGrond: Regel = {
  naam: 'geheimhouding-grond',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Wie geheimhouding oplegt, noemt de grond.',
  waarom:
    'De raad kan geheimhouding alleen opleggen om een belang uit artikel 5.1, eerste of tweede lid, van de Wet open overheid. Het besluit noemt welk belang.',
  bron: 'artikel 87 van de Gemeentewet; artikel 5.1 van de Wet open overheid',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'datum: 2026-03-03\nbesluitpunten:\n  - ‹geheimhouding op te leggen op de bijlage Ramingen›',
  goed: 'datum: 2026-03-03\nbesluitpunten:\n  - geheimhouding op te leggen op de bijlage Ramingen, op grond van artikel 5.1, tweede lid, onder b, van de Wet open overheid',
  check({ voorstel, passages }) {
    if (voorstel.datum.value < NIEUWE_GEHEIMHOUDING) return [];
    const deciding = passages.filter(({ soort }) =>
      ['grondslag', 'overweging', 'besluitpunt'].includes(soort),
    );
    if (deciding.some(({ text }) => /\b5\.1\b/.test(text))) return [];
    return readBesluitteksten(voorstel)
      .filter(({ passage: { text } }) =>
        /\bgeheimhouding\b.{0,1000}\bop te leggen\b|\bgeheim te verklaren\b/i.test(text),
      )
      .map(({ passage }) => ({
        melding: 'Dit besluit zegt niet op welke grond het stuk geheim is.',
        span: spanOfPassage(passage),
        hint: 'Noem het onderdeel van artikel 5.1 van de Wet open overheid.',
      }));
  },
};
