import { GEMEENTEWET_BRON, NIEUWE_GEHEIMHOUDING } from '../recht/gemeentewet.ts';
import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

/** Since 2023 the council no longer confirms secrecy that the college imposed. */
export const bekrachtiging: Regel = {
  naam: 'bekrachtiging',
  groep: 'recht',
  ernst: 'fout',
  kort: 'De raad bekrachtigt geen geheimhouding meer.',
  waarom:
    'Tot 1 april 2023 moest de raad geheimhouding van het college in zijn eerste vergadering bekrachtigen. Nu geldt zij tot zij wordt opgeheven. Is een stuk aan de raad verstrekt, dan heft de raad haar op.',
  bron: `artikel 87 tot en met 89 van de Gemeentewet; VNG-factsheet geheimhouding, 14 maart 2023. ${GEMEENTEWET_BRON}`,
  fout: 'datum: 2026-03-03\nbesluitpunten:\n  - de geheimhouding op de bijlage Ramingen te ‹bekrachtigen›',
  goed: 'datum: 2026-03-03\nbesluitpunten:\n  - de geheimhouding op de bijlage Ramingen op te heffen',
  check({ voorstel, passages }) {
    if (voorstel.datum.value < NIEUWE_GEHEIMHOUDING) return [];
    const points = passages.filter(
      ({ soort, text }) => soort === 'besluitpunt' && /geheimhouding|geheim\b/i.test(text),
    );
    return [...findIn(points, /\bbekrachtig[a-zà-ɏ]*/gi)].map(({ span }) => ({
      melding: 'Bekrachtigen van geheimhouding bestaat sinds 1 april 2023 niet meer.',
      span,
      hint: 'Laat dit punt weg; de raad kan geheimhouding wel opleggen (artikel 87) of opheffen (artikel 89, lid 4).',
    }));
  },
};
