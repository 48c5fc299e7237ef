// src/ooxml/word/parts: opens a Word file and finds its parts.

import type { OpenedWordFile } from '../word-parts.ts';

/**
 * Opens the bytes of a file as a Word file. Nothing is unpacked before its sizes are known to be within bounds, and an
 * address outside the file is never followed.
 */
export declare function openWordFile(bytes: Uint8Array): OpenedWordFile;
