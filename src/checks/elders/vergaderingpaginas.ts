import { paginas } from '../paginas.ts';
import type { Regelpagina } from '../regel.ts';

/** The rules on the council and its meetings; vergadering/ reports them. */
export const VERGADERINGPAGINAS: readonly Regelpagina[] = paginas('vergadering', [
  [
    'raad',
    'fout',
    'De raad in raad.yaml klopt: zetels, fracties en leden tellen op.',
    'Alle stemmingen worden met deze getallen nagerekend. Een lege zetel staat bij de fractie als `vacatures`.',
    'Gemeentewet, artikel 8',
  ],
]);
