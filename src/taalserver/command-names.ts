/** What an editor can ask besides questions about a text. */
export const COMMANDS = {
  legUit: 'raadsvoorstel.legUit',
  toonPlaats: 'raadsvoorstel.toonPlaats',
  toonPlaatsen: 'raadsvoorstel.toonPlaatsen',
  herstelAlles: 'raadsvoorstel.herstelAlles',
  opdracht: 'raadsvoorstel.opdracht',
} as const;
