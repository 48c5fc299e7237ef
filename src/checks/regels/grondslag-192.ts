import { BEGROTINGSWIJZIGING } from '../../financien/blokken/begrotingswijziging/schema.ts';
import { GEMEENTEWET_BRON } from '../recht/gemeentewet.ts';
import { readArtikelen } from '../recht/read-artikelen.ts';
import type { Regel } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** Article 192 is for changing the budget; then there is a change. */
export const grondslag192: Regel = {
  naam: 'grondslag-192',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Wie artikel 192 noemt, wijzigt ook de begroting.',
  waarom:
    'Artikel 192 van de Gemeentewet gaat over het vaststellen van een begrotingswijziging. Stelt de raad alleen geld beschikbaar, dan is artikel 189 de grondslag. Wijzigt hij wel de begroting, dan horen daar een besluitpunt en een tabel bij.',
  bron: GEMEENTEWET_BRON,
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - artikel ‹192›, lid 1 van de Gemeentewet',
  goed: 'gelet_op:\n  - artikel 189, lid 1 van de Gemeentewet',
  check({ voorstel, financien, passages }) {
    if (financien.tabellen.has(BEGROTINGSWIJZIGING.naam)) return [];
    const points = readBesluitteksten(voorstel);
    // Without any point there was something wrong with them, and that is reported already.
    if (points.length === 0 || points.some(({ passage }) => wijzigtBegroting(passage.text))) return [];
    return passages
      .filter(({ soort }) => soort === 'grondslag')
      .flatMap((passage) =>
        readArtikelen(passage.text)
          .filter(({ artikel }) => artikel === '192')
          .map(({ start, end }) => ({
            melding: 'Artikel 192 gaat over een begrotingswijziging, maar die staat niet in dit voorstel.',
            span: spanIn(passage, start, end),
            keuzes: [mogelijkIn("Schrijf '189'", { passage, start, end, tekst: '189' })].filter(
              (one) => one !== undefined,
            ),
            hint: 'Noem artikel 189, of voeg de begrotingswijziging toe: een besluitpunt en `begrotingswijziging:` onder `financien`.',
          })),
      );
  },
};
