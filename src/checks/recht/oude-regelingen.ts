export interface OudeRegeling {
  readonly patroon: RegExp;
  readonly naam: string;
  /** First day (ISO 8601) on which it no longer is the law. */
  readonly sinds: string;
  readonly nu: string;
}

const OMGEVINGSWET = '2024-01-01';

/** Words for law that has been replaced. Sources: the acts in Staatsblad 2016, 156 (Omgevingswet), 2021, 499 (Woo) and 2022, 430 (rekenkamers), and the acts themselves. */
export const OUDE_REGELINGEN: readonly OudeRegeling[] = [
  {
    patroon: /\b(?:ontwerp)?bestemmingsplan(?:nen)?\b/gi,
    naam: 'bestemmingsplan',
    sinds: OMGEVINGSWET,
    nu: 'omgevingsplan',
  },
  {
    patroon: /\bWro\b|\bWet ruimtelijke ordening\b/g,
    naam: 'Wet ruimtelijke ordening',
    sinds: OMGEVINGSWET,
    nu: 'Omgevingswet',
  },
  {
    patroon: /\bWabo\b|\bWet algemene bepalingen omgevingsrecht\b/g,
    naam: 'Wet algemene bepalingen omgevingsrecht',
    sinds: OMGEVINGSWET,
    nu: 'Omgevingswet',
  },
  {
    patroon: /\bCrisis- en herstelwet\b/g,
    naam: 'Crisis- en herstelwet',
    sinds: OMGEVINGSWET,
    nu: 'Omgevingswet',
  },
  {
    patroon: /\bWob\b|\bWet openbaarheid van bestuur\b/g,
    naam: 'Wet openbaarheid van bestuur',
    sinds: '2022-05-01',
    nu: 'Wet open overheid (Woo)',
  },
  {
    patroon: /\brekenkamer(?:functie|commissie)\b/gi,
    naam: 'rekenkamerfunctie',
    // In force on 1 January 2023; in that year a rekenkamerfunctie could still go on.
    sinds: '2024-01-01',
    nu: 'rekenkamer',
  },
  {
    patroon: /\bWet werk en bijstand\b|\bWwb\b/g,
    naam: 'Wet werk en bijstand',
    sinds: '2015-01-01',
    nu: 'Participatiewet',
  },
  {
    patroon: /\bWet op de jeugdzorg\b/g,
    naam: 'Wet op de jeugdzorg',
    sinds: '2015-01-01',
    nu: 'Jeugdwet',
  },
  {
    patroon: /\bWet gemeentelijke basisadministratie\b/g,
    naam: 'Wet gemeentelijke basisadministratie',
    sinds: '2014-01-06',
    nu: 'Wet basisregistratie personen',
  },
];
