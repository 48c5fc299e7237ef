/** A name by which formulas and paths find something: lower case letters, digits and underscores, a letter first. */
export const NAAM = /^[a-z][a-z0-9_]*$/;

/** Whether a text can be such a name. */
export function isNaam(text: string): boolean {
  return NAAM.test(text);
}
