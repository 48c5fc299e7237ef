import type { WordRefusal } from '../../ooxml/word/word-parts.ts';

/** Why a file is not read, and what to do; for a reader. */
export interface Weigering {
  readonly melding: string;
  readonly hint: string;
}

/** What is said of a file that the reader of Word files refuses. */
export function weigering(refused: WordRefusal): Weigering {
  return WEIGERINGEN[refused];
}

const OPSLAAN = 'Open het in Word of LibreOffice en bewaar het als Word-document (.docx).';

const WEIGERINGEN: Readonly<Record<WordRefusal, Weigering>> = {
  empty: { melding: 'Dit bestand is leeg.', hint: 'Kijk na of het goed is opgeslagen of gedownload.' },
  doc: { melding: 'Dit is een Word-document van vóór 2007 (.doc).', hint: OPSLAAN },
  password: {
    melding: 'Dit bestand is met een wachtwoord beveiligd.',
    hint: 'Open het in Word, haal het wachtwoord weg (Bestand, Info, Document beveiligen) en bewaar het opnieuw.',
  },
  odt: { melding: 'Dit is een OpenDocument-bestand (.odt).', hint: OPSLAAN },
  rtf: { melding: 'Dit is een RTF-bestand.', hint: OPSLAAN },
  pdf: {
    melding: 'Dit is een PDF.',
    hint: 'Neem het Word-document waarvan de PDF is gemaakt, of bewaar de tekst als .txt.',
  },
  html: { melding: 'Dit is een webpagina (HTML).', hint: OPSLAAN },
  text: { melding: 'Dit is tekst.', hint: 'Bewaar haar als .txt in UTF-8.' },
  template: { melding: 'Dit is een sjabloon van Word (.dotx) en geen document.', hint: OPSLAAN },
  workbook: {
    melding: 'Dit is een werkblad en geen Word-document.',
    hint: 'Bewaar een tabel als CSV en noem haar bij `bestand`; zie Een tabel uit Excel in de handleiding.',
  },
  slides: { melding: 'Dit is een presentatie en geen Word-document.', hint: 'Neem het Word-document.' },
  pages: {
    melding: 'Dit is een document van Pages (Apple).',
    hint: 'Kies in Pages Archief, Exporteer naar, Word.',
  },
  flat: { melding: 'Dit is een Word-document in één XML-bestand.', hint: OPSLAAN },
  damaged: {
    melding: 'Dit bestand is beschadigd of niet helemaal binnengekomen.',
    hint: 'Haal het opnieuw op, of open het in Word, laat het herstellen en bewaar het opnieuw.',
  },
  'other-zip': {
    melding: 'Dit is een zip en geen Word-document.',
    hint: 'Pak de zip uit en neem het .docx dat erin zit.',
  },
  'too-large': {
    melding: 'Dit bestand is te groot om te lezen.',
    hint: 'Haal grote afbeeldingen of delen eruit die u niet nodig hebt, en bewaar het opnieuw.',
  },
  'too-deep': {
    melding: 'In dit bestand zitten te veel onderdelen in elkaar om het te lezen.',
    hint: 'Kopieer de tekst naar een nieuw document en bewaar dat.',
  },
  entities: {
    melding:
      'In dit bestand staat een verwijzing naar tekst van buiten (een DTD). Zo’n bestand wordt niet gelezen.',
    hint: 'Word maakt zulke bestanden niet. Kijk na waar het vandaan komt.',
  },
  unknown: { melding: 'Dit is geen Word-document.', hint: 'Neem een .docx, of bewaar de tekst als .txt.' },
};
