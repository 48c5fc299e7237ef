/** What the files and folders of a council are called. Paths have slashes between their steps. */

/** A proposal, in a folder of its own. */
export const VOORSTELBESTAND = 'voorstel.md';

/** A meeting, in a folder named after its day. */
export const VERGADERBESTAND = 'vergadering.md';

/** The folder of all meetings, in that of all proposals. */
export const VERGADERINGENMAP = 'vergaderingen';

/** The folder beside a proposal in which its amendments, subamendementen and motions lie, each in a file of its number. */
export const STUKKENMAP = 'amendementen';

/** The versions of a proposal that were frozen, beside it. */
export const VASTGELEGD = 'vastgelegd.json';

/** Who sits in the council, among the templates of the municipality. */
export const RAADBESTAND = 'raad.yaml';

/** The file of the meeting of a day (ISO 8601), in the folder of all meetings. */
export function vergaderingOp(vergaderingen: string, datum: string): string {
  return `${vergaderingen}/${datum}/${VERGADERBESTAND}`;
}

/** The file of the council of a municipality, by the name of its folder; `templates` is the folder of all of them. */
export function raadbestandVan(templates: string, gemeente: string): string {
  return `${templates}/${gemeente}/${RAADBESTAND}`;
}
