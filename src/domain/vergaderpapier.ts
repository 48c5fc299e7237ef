import { isGehouden, type Vergadering } from './vergadering.ts';

/** The papers of a meeting: name of the file, template, title, and from when on it can be made. */
export const VERGADERPAPIEREN = {
  uitnodiging: { naam: 'uitnodiging', sjabloon: 'uitnodiging.hbs', titel: 'Uitnodiging', vanaf: 'oproeping' },
  agenda: { naam: 'agenda', sjabloon: 'agenda.hbs', titel: 'Agenda', vanaf: 'oproeping' },
  stemstaat: { naam: 'stemstaat', sjabloon: 'stemstaat.hbs', titel: 'Stemstaat', vanaf: 'stemming' },
  besluitenlijst: {
    naam: 'besluitenlijst',
    sjabloon: 'besluitenlijst.hbs',
    titel: 'Besluitenlijst',
    vanaf: 'uitkomst',
  },
} as const;
export type Vergaderpapier = keyof typeof VERGADERPAPIEREN;

export const ALLE_VERGADERPAPIEREN = Object.keys(VERGADERPAPIEREN) as readonly Vergaderpapier[];

/** Whether a paper can be made of what a meeting file says; `gestemd`: whether anything in it was voted on. */
export function isTeMaken(papier: Vergaderpapier, vergadering: Vergadering, gestemd: boolean): boolean {
  switch (VERGADERPAPIEREN[papier].vanaf) {
    case 'oproeping':
      return true;
    case 'stemming':
      return gestemd;
    case 'uitkomst':
      return isGehouden(vergadering);
  }
}

/** The folder in which the papers of a meeting come, with those of motions beside it; `dag`: its folder's name, its day. */
export function vergadermap(dag: string): string {
  return `vergadering-${dag}`;
}
