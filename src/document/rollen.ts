/** Every role: where a paragraph or heading gets its appearance from, a key of `huisstijl.stijlen`; in the order of the guide. */
export const ROLLEN = [
  'tekst',
  'titel',
  'kop1',
  'kop2',
  'kop3',
  'kop4',
  'argumentkop',
  'adressering',
  'kopgegevens',
  'besluitpunt',
  'opsomming',
  'citaat',
  'aanhef',
  'overweging',
  'besluitformule',
  'slotformule',
  'ondertekening',
  'bijschrift',
  'tabelnoot',
  'tabelkop',
  'tabelcel',
  'voetnoot',
  'koptekst',
  'voettekst',
] as const;

export type Rol = (typeof ROLLEN)[number];

/** The roles that a heading may have. */
export const KOPROLLEN = [
  'titel',
  'kop1',
  'kop2',
  'kop3',
  'kop4',
  'argumentkop',
] as const satisfies readonly Rol[];

/** The roles that a paragraph between other blocks may have. */
export const ALINEAROLLEN = [
  'tekst',
  'titel',
  'adressering',
  'citaat',
  'aanhef',
  'overweging',
  'besluitformule',
  'slotformule',
  'ondertekening',
  'bijschrift',
  'tabelnoot',
] as const satisfies readonly Rol[];

/** The roles whose number or bullet hangs before the text. */
export const LIJSTROLLEN = ['besluitpunt', 'opsomming'] as const satisfies readonly Rol[];

/** The roles of which no word is ever broken: heads, names, running lines. */
export const ONGEBROKEN_ROLLEN = [
  ...KOPROLLEN,
  'adressering',
  'kopgegevens',
  'ondertekening',
  'tabelkop',
  'koptekst',
  'voettekst',
] as const satisfies readonly Rol[];

/** The roles that may have rules around them and a fill behind them: paragraphs and running lines. */
export const RANDROLLEN = [
  ...KOPROLLEN,
  ...ALINEAROLLEN.filter((rol) => rol !== 'titel'),
  'koptekst',
  'voettekst',
] as const satisfies readonly Rol[];

/** Whether a role is one of a list of roles. */
export function isRolOf(rollen: readonly Rol[], rol: Rol): boolean {
  return rollen.includes(rol);
}
