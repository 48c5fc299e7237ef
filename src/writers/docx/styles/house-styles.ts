import type { ParagraphLook } from './paragraph-look.ts';

export type StyleKind = 'paragraph' | 'character' | 'table';

/** The styles of a house template that are used instead of ours. */
export interface HouseStyles {
  /** The id of the style with a name, whatever the case of its letters. */
  find(name: string, kind: StyleKind): string | undefined;
  /** How a paragraph style looks; `otherwise` says what cannot be told from it. */
  look(id: string, otherwise: ParagraphLook): ParagraphLook;
  /** Whether a style has this id. */
  taken(id: string): boolean;
}

/** Ids by which our definitions refer to styles of Word, with the names by which a house template has them. */
const WORD_STYLES: Readonly<Record<string, readonly [name: string, kind: StyleKind]>> = {
  Normal: ['Normal', 'paragraph'],
  ListNumber: ['List Number', 'paragraph'],
  ListBullet: ['List Bullet', 'paragraph'],
  DefaultParagraphFont: ['Default Paragraph Font', 'character'],
  TableNormal: ['Normal Table', 'table'],
};

/** The id in the file of a style of Word that our definitions name by its usual id. */
export function wordStyle(id: string, house: HouseStyles | undefined): string {
  const style = WORD_STYLES[id];
  return (style && house?.find(...style)) ?? id;
}
