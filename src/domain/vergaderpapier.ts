/** The papers of a meeting: name of the file, template, and title. */
export const VERGADERPAPIEREN = {
  besluitenlijst: { naam: 'besluitenlijst', sjabloon: 'besluitenlijst.hbs', titel: 'Besluitenlijst' },
} as const;
export type Vergaderpapier = keyof typeof VERGADERPAPIEREN;
