import { formatDatum } from '../../domain/datum.ts';
import { GEMEENTEWET, GEMEENTEWET_BRON } from '../recht/gemeentewet.ts';
import { readArtikelen } from '../recht/read-artikelen.ts';
import type { Regel } from '../regel.ts';
import { spanIn } from '../tekst/passage.ts';

/** A decision does not rest on an article that no longer exists. */
export const vervallenArtikel: Regel = {
  naam: 'vervallen-artikel',
  groep: 'recht',
  ernst: 'fout',
  kort: 'Een besluit rust niet op een vervallen artikel.',
  waarom:
    'Sinds 1 april 2023 staat geheimhouding in de artikelen 87 tot en met 89 van de Gemeentewet. De artikelen 25, 55 en 86 bestaan niet meer. Ook artikel 81oa, over de rekenkamerfunctie, is vervallen. De datum van het voorstel telt: een stuk van daarvoor mag ze nog noemen.',
  bron: GEMEENTEWET_BRON,
  fout: 'datum: 2026-03-03\ngelet_op:\n  - artikel ‹25› van de Gemeentewet',
  goed: 'datum: 2026-03-03\ngelet_op:\n  - artikel 89, lid 4 van de Gemeentewet',
  check: ({ voorstel, passages }) =>
    passages
      .filter(({ soort }) => soort === 'grondslag' || soort === 'besluitpunt')
      .flatMap((passage) =>
        readArtikelen(passage.text).flatMap(({ artikel, start, end }) => {
          const known = GEMEENTEWET[artikel];
          if (!known?.vervallen || voorstel.datum.value < known.vervallen) return [];
          const melding = `Artikel ${artikel} van de Gemeentewet (${known.onderwerp}) is vervallen op ${formatDatum(known.vervallen)}.`;
          return [{ melding, span: spanIn(passage, start, end), hint: `Nu geldt ${known.nu}.` }];
        }),
      ),
};
