import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';

/** A stretch of a paper that the same pass reads. */
export interface Vak {
  readonly soort: 'kop' | 'besluitpunten' | 'besluit' | 'bijlagen' | 'ondertekening' | 'sectie';
  /** Of a section that the template knows. */
  readonly sleutel?: string;
  /** The heading as it is to be written: that of the template where it knows the section. */
  readonly titel?: string;
  /** The heading in the paper. */
  readonly kop?: WordParagraph;
  /** The name was known up to a slip. */
  readonly bijna: boolean;
  /** The name of a second section in the heading ("Aanleiding en doel"). */
  readonly tweede?: string;
  /** That it begins a section is only seen by how the paper's own headings look: the template knows none like it. */
  readonly eigen?: boolean;
  readonly blocks: readonly Vakblok[];
}

/** A block of a section, perhaps a heading in it, with its depth from 1. */
export interface Vakblok {
  readonly block: WordBlock;
  readonly tussenkop?: { readonly tekst: string; readonly diepte: number };
}
