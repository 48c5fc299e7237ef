import { gegeven } from './gegeven.ts';
import { leesPunten, puntenSchema, puntenVariabele, puntJson } from './puntenlijst.ts';

/**
 * What the college decides itself, in a paper that also asks the council to decide something. A list of its own: its points
 * have numbers of their own (c1 is never point 1 of the council), and never stand in the raadsbesluit.
 */
export const besluitpuntenCollege = gegeven({
  sleutel: 'besluitpunten_college',
  eigenschap: 'besluitpuntenCollege',
  schema: puntenSchema(
    'Het college',
    'Wat het college zelf besluit, naast wat de raad besluit; elk punt als infinitiefzin',
  ),
  nodig: (soort) => soort.besluitpuntenCollege === 'ja',
  vreemd: (soort) => soort.besluitpuntenCollege === 'nee',
  lees: (ruw, lezer) => leesPunten(ruw, 'college', lezer),
}).geeft({
  variabelen: { besluitpunten_college: puntenVariabele('de besluitpunten van het college') },
  json: {
    van: (punten, context) => (punten.length > 0 ? punten.map((punt) => puntJson(punt, context)) : undefined),
  },
  nieuw: {
    uitleg: [
      'Wat het college zelf besluit: elk punt maakt “Het college besluit: …” af; wat de raad besluit, staat bij besluitpunten',
      '  - de inspraakperiode voor het Speelplan 2026-2032 open te stellen',
    ],
  },
});
