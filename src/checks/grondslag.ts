import { waarschuwing } from '../diagnostics/diagnostic.ts';
import { isRaadsstuk } from '../domain/soort.ts';
import { spanOf } from '../source/source-text.ts';
import type { Check } from './check.ts';

/** Checks that a decision of the council names its legal basis ("gelet op …"). */
export const grondslag: Check = ({ voorstel }) => {
  if (!isRaadsstuk(voorstel.soort.value) || voorstel.geletOp.length > 0) return [];
  const { source, start } = voorstel.frontmatter;
  const hint = 'Voeg `gelet_op:` toe met bijvoorbeeld `- artikel 189 van de Gemeentewet`.';
  const melding = 'Het raadsbesluit noemt geen wettelijke grondslag.';
  return [waarschuwing('grondslag', melding, spanOf(source, start), { hint })];
};
