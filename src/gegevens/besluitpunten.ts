import { gegeven } from './gegeven.ts';
import { leesPunten, puntenSchema, puntenVariabele, puntJson } from './puntenlijst.ts';

/** What the council decides; printed by compose/besluitpunten.ts and compared by verschil/compare/compare-besluitpunten.ts. */
export const besluitpunten = gegeven({
  sleutel: 'besluitpunten',
  eigenschap: 'besluitpunten',
  schema: puntenSchema('De raad', 'Wat de raad besluit, elk punt als infinitiefzin'),
  nodig: (soort) => soort.besluitpunten === 'ja',
  vreemd: (soort) => soort.besluitpunten === 'nee',
  lees: (ruw, lezer) => leesPunten(ruw, 'raad', lezer),
}).geeft({
  variabelen: { besluitpunten: puntenVariabele('de besluitpunten') },
  json: { van: (punten, context) => punten.map((punt) => puntJson(punt, context)) },
  nieuw: {
    altijd: true,
    uitleg: [
      'Wat de raad besluit: elk punt maakt “De raad besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het Speelplan 2026-2032 vast te stellen',
      'Verwijst de tekst naar een punt, dan krijgt het een id (:punt[plan] wordt het nummer):',
      '  - { id: plan, tekst: het Speelplan 2026-2032 vast te stellen }',
    ],
    uitlegCollege: [
      'Wat het college besluit: elk punt maakt “Het college besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het uitvoeringsplan Speelplekken 2026 vast te stellen',
    ],
  },
});
