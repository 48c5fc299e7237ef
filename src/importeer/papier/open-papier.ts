// src/importeer/papier: a paper as it is opened, or why not, and made ready to be read.

import { readWord } from '../../ooxml/word/read-word.ts';
import type { Choice } from '../../ooxml/word/resolve/choice.ts';
import { resolveRevisions } from '../../ooxml/word/resolve/resolve-revisions.ts';
import type { WordBlock, WordDocument } from '../../ooxml/word/word-document.ts';
import { randen } from '../verslag/verantwoording.ts';
import { leesTekst } from './lees-tekst.ts';
import type { Papier } from './papier.ts';
import { teZwaar, teZwaarPapier } from './te-zwaar.ts';
import { type Weigering, weigering } from './weigering.ts';

/** What is done with changes that are tracked in a paper. */
export const WIJZIGINGSKEUZES = ['aanvaard', 'verworpen'] as const satisfies readonly Choice[];

/** A paper to be read, or why it is not. */
export type GeopendPapier =
  | {
      /** How many changes are tracked in it. */
      readonly wijzigingen: number;
      /** The paper as it reads with all of them accepted, or with all of them rejected; `isKop` knows headings in plain text. */
      readonly lees: (keuze: Choice, isKop?: (line: string) => boolean) => Papier;
    }
  | Weigering;

/** Opens the bytes of a paper: a Word file, or text that is UTF-8. */
export function openPapier(bytes: Uint8Array): GeopendPapier {
  const read = readWord(bytes);
  if ('document' in read) return geopendWoord(read.document);
  if (read.refused === 'text' || (read.refused === 'unknown' && isTekst(bytes))) {
    const text = alsUtf8(bytes);
    if (text === undefined) return GEEN_UTF8;
    return teZwaar(text.split(/[\r\n]+/)) ?? { wijzigingen: 0, lees: (_, isKop) => leesTekst(text, isKop) };
  }
  return weigering(read.refused);
}

/** Each reading of a paper is made once. */
function geopendWoord(document: WordDocument): GeopendPapier {
  const wijzigingen = telWijzigingen(document);
  const aanvaard = resolveRevisions(document, 'aanvaard');
  const verworpen = wijzigingen === 0 ? aanvaard : resolveRevisions(document, 'verworpen');
  const zwaar = teZwaarPapier(aanvaard) ?? (wijzigingen === 0 ? undefined : teZwaarPapier(verworpen));
  return zwaar ?? { wijzigingen, lees: (keuze) => (keuze === 'aanvaard' ? aanvaard : verworpen) };
}

const GEEN_UTF8: Weigering = {
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
