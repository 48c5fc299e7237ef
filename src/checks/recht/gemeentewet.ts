// src/checks/recht: what the law says, as data: articles, official names, repealed acts.

/** Where the facts below come from. */
export const GEMEENTEWET_BRON = 'Gemeentewet (BWBR0005416), tekst zoals geldend op 1 oktober 2026';

export interface Artikel {
  readonly onderwerp: string;
  /** Whether a decision of the council can rest on it: no, or a power of another body. */
  readonly grondslag: 'ja' | 'nee' | 'college' | 'burgemeester';
  /** First day (ISO 8601) on which the article no longer exists. */
  readonly vervallen?: string;
  /** What to cite instead. */
  readonly nu?: string;
}

/** Wet van 1 februari 2023 to align the rules on secrecy; in force on this day. */
export const NIEUWE_GEHEIMHOUDING = '2023-04-01';

const geheim = (onderwerp: string): Artikel => ({
  onderwerp,
  grondslag: 'ja',
  vervallen: NIEUWE_GEHEIMHOUDING,
  nu: 'artikel 87, 88 of 89 van de Gemeentewet',
});

/** The articles that proposals cite, rightly or wrongly, by number. What is not here, no rule has a view on. */
export const GEMEENTEWET: Readonly<Record<string, Artikel>> = {
  '19': { onderwerp: 'de oproep en de agenda van de vergadering', grondslag: 'nee' },
  '20': { onderwerp: 'het quorum van de vergadering', grondslag: 'nee' },
  '25': geheim('geheimhouding door de raad'),
  '28': { onderwerp: 'het niet deelnemen aan een stemming', grondslag: 'nee' },
  '30': { onderwerp: 'de meerderheid bij stemmingen', grondslag: 'nee' },
  '31': { onderwerp: 'stemmen over personen', grondslag: 'nee' },
  '32': { onderwerp: 'het staken van stemmen', grondslag: 'nee' },
  '32a': { onderwerp: 'de ondertekening van stukken', grondslag: 'nee' },
  '55': geheim('geheimhouding door het college'),
  '86': geheim('geheimhouding door een commissie'),
  '81oa': {
    onderwerp: 'de rekenkamerfunctie',
    grondslag: 'ja',
    // Wet versterking decentrale rekenkamers (Stb. 2022, 430).
    vervallen: '2023-01-01',
    nu: 'artikel 81a van de Gemeentewet (de rekenkamer)',
  },
  '87': { onderwerp: 'het opleggen van geheimhouding', grondslag: 'ja' },
  '88': { onderwerp: 'het delen van geheime informatie', grondslag: 'ja' },
  '89': { onderwerp: 'de plicht tot geheimhouding en het opheffen ervan', grondslag: 'ja' },
  '108': { onderwerp: 'de huishouding van de gemeente en medebewind', grondslag: 'ja' },
  '147': { onderwerp: 'de bevoegdheid van de raad', grondslag: 'ja' },
  '147a': { onderwerp: 'het recht van initiatief', grondslag: 'ja' },
  '147b': { onderwerp: 'het recht van amendement', grondslag: 'ja' },
  '149': { onderwerp: 'het maken van verordeningen', grondslag: 'ja' },
  '156': { onderwerp: 'het overdragen van bevoegdheden', grondslag: 'ja' },
  '160': { onderwerp: 'de bevoegdheden van het college', grondslag: 'college' },
  '169': { onderwerp: 'de inlichtingenplicht van het college', grondslag: 'college' },
  '180': { onderwerp: 'de inlichtingenplicht van de burgemeester', grondslag: 'burgemeester' },
  '189': { onderwerp: 'de middelen op de begroting', grondslag: 'ja' },
  '190': { onderwerp: 'de ontwerpbegroting', grondslag: 'ja' },
  '191': { onderwerp: 'het vaststellen van de begroting', grondslag: 'ja' },
  '192': { onderwerp: 'het wijzigen van de begroting', grondslag: 'ja' },
  '212': { onderwerp: 'de financiële verordening', grondslag: 'ja' },
  '213': { onderwerp: 'de controle door de accountant', grondslag: 'ja' },
  '213a': { onderwerp: 'onderzoek naar doelmatigheid', grondslag: 'ja' },
};
