import { spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** Words with which no legal basis starts, but the second half of one does ("artikel 189, lid 1 van …"). */
const REST = /^(lid|eerste lid|tweede lid|derde lid|onder|onderdeel|sub|aanhef)\b/i;

/** A legal basis is not torn apart by a comma between brackets. */
export const grondslagHalf: Regel = {
  naam: 'grondslag-half',
  groep: 'recht',
  ernst: 'fout',
  kort: 'Een grondslag is niet in stukken geknipt.',
  waarom:
    'Tussen vierkante haken scheidt een komma de delen van een lijst. "artikel 189, lid 1" valt dan in twee stukken uiteen, en zo komt het in het besluit.',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'gelet_op: [artikel 189, ‹lid 1 van de Gemeentewet›]',
  goed: 'gelet_op:\n  - artikel 189, lid 1 van de Gemeentewet',
  check({ voorstel }) {
    const hint = 'Zet elke grondslag met een streepje op een eigen regel.';
    return voorstel.geletOp
      .filter(({ span }) => REST.test(spanText(span)))
      .map(({ span }) => {
        const melding = `'${spanText(span)}' is maar een deel van een wettelijke grondslag.`;
        return { melding, span, hint };
      });
  },
};
