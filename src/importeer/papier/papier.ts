import type { WordDocument } from '../../ooxml/word/word-document.ts';

/** What the passes read of a paper, whatever file it came from; nothing in it is tracked. */
export type Papier = Pick<WordDocument, 'body' | 'sections' | 'notes' | 'comments' | 'images' | 'unread'>;
