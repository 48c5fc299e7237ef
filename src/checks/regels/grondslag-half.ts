import { type Herstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import { writeWhole } from '../../source/yaml-scalar-text.ts';
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
        return { melding, span, hint, herstel: eenGrondslag(voorstel.geletOp, span) };
      });
  },
};

/** Puts the pieces of a legal basis between quotes: the first, and those behind it that belong to it. */
function eenGrondslag(alle: readonly { readonly span: Span }[], deel: Span): Herstel | undefined {
  const at = alle.findIndex(({ span }) => span.start === deel.start);
  let first = at;
  while (first > 0 && REST.test(spanText(alle[first]?.span ?? deel))) first -= 1;
  let last = at;
  while (last + 1 < alle.length && REST.test(spanText(alle[last + 1]?.span ?? deel))) last += 1;
  const [from, to] = [alle[first]?.span, alle[last]?.span];
  if (!from || !to || first === at) return undefined;
  const whole = spanOf(from.source, from.start, to.end);
  const text = spanText(whole);
  // Only pieces on one line with nothing but a comma between them.
  if (/["'\n]/.test(text)) return undefined;
  return veiligHerstel('Maak er één grondslag van', vervang(whole, writeWhole(text, 'flow')));
}
