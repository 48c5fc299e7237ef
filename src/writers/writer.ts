// src/writers: draws a prepared document in a format.

import type { Result } from '../diagnostics/result.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../prepare/prepared.ts';

/**
 * Turns a prepared document into the bytes of one file. Deterministic: the same document and huisstijl give the
 * same bytes, on any machine and any day. What cannot be expressed is a diagnostic, never silently dropped.
 */
export type Writer = (document: PreparedDocument, huisstijl: Huisstijl) => Promise<Result<Uint8Array>>;
