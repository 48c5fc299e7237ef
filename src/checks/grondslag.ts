import { fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { isRaadsstuk } from '../domain/soort.ts';
import { spanOf, spanText } from '../source/source-text.ts';
import type { Check } from './check.ts';

/** Words with which no legal basis starts, but the second half of one does ("artikel 189, lid 1 van …"). */
const REST = /^(lid|eerste lid|tweede lid|derde lid|onder|onderdeel|sub|aanhef)\b/i;

/** Checks that a decision of the council names its legal basis ("gelet op …"), each as a whole. */
export const grondslag: Check = ({ voorstel }) => {
  if (!isRaadsstuk(voorstel.soort.value)) return [];
  const torn = voorstel.geletOp.filter(({ span }) => REST.test(spanText(span)));
  if (torn.length > 0) {
    const hint = 'Tussen [ ] scheidt een komma: zet elke grondslag met een streepje op een eigen regel.';
    return torn.map(({ span }) =>
      fout('grondslag', `'${spanText(span)}' is maar een deel van een wettelijke grondslag.`, span, { hint }),
    );
  }
  if (voorstel.geletOp.length > 0) return [];
  const { source, start } = voorstel.frontmatter;
  const hint = 'Voeg `gelet_op:` toe met bijvoorbeeld `- artikel 189 van de Gemeentewet`.';
  const melding = 'Het raadsbesluit noemt geen wettelijke grondslag.';
  return [waarschuwing('grondslag', melding, spanOf(source, start), { hint })];
};
