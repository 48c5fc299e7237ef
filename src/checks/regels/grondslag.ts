import { spanOf } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** A decision of the council names its legal basis. */
export const grondslag: Regel = {
  naam: 'grondslag',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Een raadsbesluit noemt de wettelijke grondslag.',
  waarom:
    'In het raadsbesluit staat "gelet op …": het artikel dat de raad de bevoegdheid geeft. Zonder grondslag kan niemand nagaan of de raad erover gaat.',
  bron: 'artikel 3:46 en 3:47 van de Algemene wet bestuursrecht',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: '‹soort: raadsvoorstel\ngelet_op: []',
  goed: 'gelet_op:\n  - artikel 147, lid 2 van de Gemeentewet',
  check({ voorstel }) {
    if (voorstel.geletOp.length > 0) return [];
    const { source, start } = voorstel.frontmatter;
    const hint = 'Voeg `gelet_op:` toe met bijvoorbeeld `- artikel 189 van de Gemeentewet`.';
    return [
      { melding: 'Het raadsbesluit noemt geen wettelijke grondslag.', span: spanOf(source, start), hint },
    ];
  },
};
