/**
 * Verbs with which authors end a besluitpunt, and the form with "te" that belongs there. Separable verbs take "te"
 * in the middle.
 */
export const MET_TE: Readonly<Record<string, string>> = {
  vaststellen: 'vast te stellen',
  instemmen: 'in te stemmen',
  instellen: 'in te stellen',
  intrekken: 'in te trekken',
  beschikbaarstellen: 'beschikbaar te stellen',
  opdragen: 'op te dragen',
  oprichten: 'op te richten',
  overhevelen: 'over te hevelen',
  toekennen: 'toe te kennen',
  toevoegen: 'toe te voegen',
  aanwijzen: 'aan te wijzen',
  aangaan: 'aan te gaan',
  afwijzen: 'af te wijzen',
  kennisnemen: 'kennis te nemen',
  opheffen: 'op te heffen',
  uitspreken: 'uit te spreken',
  stellen: 'te stellen',
  stemmen: 'te stemmen',
  nemen: 'te nemen',
  gaan: 'te gaan',
  wijzigen: 'te wijzigen',
  verlenen: 'te verlenen',
  benoemen: 'te benoemen',
  dekken: 'te dekken',
  onttrekken: 'te onttrekken',
  storten: 'te storten',
  besluiten: 'te besluiten',
  machtigen: 'te machtigen',
  verzoeken: 'te verzoeken',
  bekrachtigen: 'te bekrachtigen',
  verklaren: 'te verklaren',
  opnemen: 'op te nemen',
};

/** "te stellen", "te hevelen", "te zien": the infinitive that a besluitpunt needs. */
export const TE_INFINITIEF = /\bte [a-zß-ɏ]+n\b/gu;

/** Verbs that leave the work to the college; what follows is one instruction, however many verbs it has. */
export const OPDRACHT =
  /\b(?:op te dragen|te verzoeken|te machtigen|te mandateren|op te roepen|uit te nodigen)\b/;
