import type { WordProperties } from './word-document.ts';
import type { WordParts } from './word-parts.ts';

/** What a file says about itself. */
export declare function readProperties(parts: WordParts): WordProperties;
