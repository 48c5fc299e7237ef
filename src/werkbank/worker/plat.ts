import type { SourceText, Span } from '../../source/source-text.ts';
import { plekVan } from './melding.ts';

/**
 * An answer of the session as data that can be sent: a span is a place in the text as it was typed, a set a list, a map a
 * list of pairs; functions and whole texts stay behind.
 */
export function plat(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (isSpan(value)) return plekVan(value);
  if (Array.isArray(value)) return value.map(plat);
  if (value instanceof Map || value instanceof Set) return [...value].map(plat);
  const entries = Object.entries(value).filter(([, one]) => !isSource(one) && typeof one !== 'function');
  return Object.fromEntries(entries.map(([name, one]) => [name, plat(one)]));
}

function isSpan(value: object): value is Span {
  return 'source' in value && isSource(value.source) && 'start' in value && 'end' in value;
}

function isSource(value: unknown): value is SourceText {
  return typeof value === 'object' && value !== null && 'lineStarts' in value && 'path' in value;
}
