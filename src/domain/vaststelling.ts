/** What became of a proposal in the council, as its raadsbesluit says it. */
export interface Vaststelling {
  /** The recital on what was changed: "het aangenomen amendement A7.2 d.d. 28 juni 2024"; absent: nothing was. */
  readonly amendementen?: string | undefined;
  /** "met 25 stemmen voor en 12 stemmen tegen", where the house prints it in a decision. */
  readonly stemuitslag?: string | undefined;
  /** The griffier signs alone (Gemeentewet, article 32a, paragraph 2). */
  readonly griffierAlleen: boolean;
}
