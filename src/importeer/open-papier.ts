import { readWord } from '../ooxml/word/read-word.ts';
import type { Choice } from '../ooxml/word/resolve/choice.ts';
import { resolveRevisions } from '../ooxml/word/resolve/resolve-revisions.ts';
import type { WordBlock, WordDocument } from '../ooxml/word/word-document.ts';
import type { WordRefusal } from '../ooxml/word/word-parts.ts';
import { leesTekst } from './lees-tekst.ts';
import type { Papier } from './papier.ts';
import { randen } from './verantwoording.ts';

/** What is done with changes that are tracked in a paper. */
export const WIJZIGINGSKEUZES = ['aanvaard', 'verworpen'] as const satisfies readonly Choice[];

/** A paper to be read, or why it is not. */
export type GeopendPapier =
  | {
      /** How many changes are tracked in it. */
      readonly wijzigingen: number;
      /** The paper as it reads with all of them accepted, or with all of them rejected. */
      readonly lees: (keuze: Choice) => Papier;
    }
  | { readonly melding: string; readonly hint: string };

/** Opens the bytes of a paper: a Word file, or text that is UTF-8. */
export function openPapier(bytes: Uint8Array): GeopendPapier {
  const read = readWord(bytes);
  if ('document' in read)
    return {
      wijzigingen: telWijzigingen(read.document),
      lees: (keuze) => resolveRevisions(read.document, keuze),
    };
  if (read.refused === 'text' || (read.refused === 'unknown' && isTekst(bytes))) {
    const text = alsUtf8(bytes);
    if (text === undefined) return GEEN_UTF8;
    const papier = leesTekst(text);
    return { wijzigingen: 0, lees: () => papier };
  }
  return weigering(read.refused);
}

/** Why a file is not read, and what to do. */
export function weigering(refused: WordRefusal): { readonly melding: string; readonly hint: string } {
  return WEIGERINGEN[refused];
}

const GEEN_UTF8 = {
  melding: 'Deze tekst is niet in UTF-8 opgeslagen: letters als ë en € zijn niet zeker.',
  hint: 'Open het bestand in Kladblok, kies Bestand, Opslaan als, en kies bij Codering UTF-8.',
};

/** Text of Windows has no bytes that stand for nothing. */
function isTekst(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

function alsUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const OPSLAAN = 'Open het in Word of LibreOffice en bewaar het als Word-document (.docx).';

const WEIGERINGEN: Readonly<Record<WordRefusal, { readonly melding: string; readonly hint: string }>> = {
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

/**
 * How many changes are tracked: in text, marks of paragraphs, rows and cells, wherever they stand; a change of how a
 * paragraph looks or of how cells are merged counts as one.
 */
function telWijzigingen({ body, notes, sections }: WordDocument): number {
  const ids = new Set<string>();
  let looks = 0;
  const walk = (blocks: readonly WordBlock[]): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        for (const { id } of [...block.mark, ...block.children.flatMap(({ revisions }) => revisions)])
          ids.add(id);
        if (block.before) looks += 1;
        continue;
      }
      for (const { cells, revisions } of block.rows) {
        for (const { id } of [...revisions, ...cells.flatMap((cell) => cell.revisions)]) ids.add(id);
        looks += cells.filter(({ merge }) => merge !== undefined).length;
        for (const cell of cells) walk(cell.blocks);
      }
    }
  };
  walk(body);
  for (const { blocks } of notes.values()) walk(blocks);
  walk(randen(sections));
  return ids.size + looks;
}
