// src/writers: draws a block tree in a format.

import type { Result } from '../diagnostics/result.ts';
import type { RenderedDocument } from '../document/nodes.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';

/**
 * Turns a block tree into the bytes of one file. Deterministic: the same document and huisstijl give the
 * same bytes, on any machine and any day. What cannot be expressed is a diagnostic, never silently dropped.
 */
export type Writer = (document: RenderedDocument, huisstijl: Huisstijl) => Promise<Result<Uint8Array>>;
