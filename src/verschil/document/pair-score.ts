import type { Block, Figure } from '../../document/nodes.ts';
import { alike, contentKey } from './content-key.ts';
import { sameColumns } from './merge-table.ts';

/** Below this likeness two texts have nothing to do with each other. */
const LEAST = 0.4;

/** Parts of a document of which there is one: they pair even where little of their text is left. */
const SINGLE = 0.5;

/**
 * How well a block of the old and one of the new version make a pair, from 0 (not at all) to 1. Only blocks that look
 * alike do: of one type, role and level, lists that count alike, tables with the same columns, the same image.
 */
export function pairScore(oud: Block, nieuw: Block): number {
  if (contentKey(oud) === contentKey(nieuw)) return 1;
  if (oud.type === 'heading' && nieuw.type === 'heading') {
    if (oud.level !== nieuw.level || oud.role !== nieuw.role) return 0;
    const single = oud.role === 'titel' || (oud.label === undefined && oud.id === nieuw.id);
    return Math.max(atLeast(LEAST, oud, nieuw), single ? SINGLE : 0);
  }
  if (oud.type === 'paragraph' && nieuw.type === 'paragraph')
    return oud.role === nieuw.role ? atLeast(LEAST, oud, nieuw) : 0;
  if (oud.type === 'list' && nieuw.type === 'list') {
    const alikeLists = oud.role === nieuw.role && oud.format === nieuw.format && oud.start === nieuw.start;
    if (!alikeLists) return 0;
    return oud.role === 'besluitpunt' ? Math.max(SINGLE, alike(oud, nieuw)) : atLeast(0.2, oud, nieuw);
  }
  if (oud.type === 'quote' && nieuw.type === 'quote') return atLeast(LEAST, oud, nieuw);
  if (oud.type === 'table' && nieuw.type === 'table') {
    if (oud.role !== nieuw.role || !sameColumns(oud, nieuw)) return 0;
    return Math.max(atLeast(0.3, oud, nieuw), oud.id === nieuw.id ? SINGLE : 0);
  }
  if (oud.type === 'keyValueList' && nieuw.type === 'keyValueList')
    return Math.max(SINGLE, alike(oud, nieuw));
  if (oud.type === 'figure' && nieuw.type === 'figure') return sameImage(oud, nieuw) ? 1 : 0;
  if (oud.type === 'signatureBlock' && nieuw.type === 'signatureBlock')
    return oud.signers.length === nieuw.signers.length ? Math.max(SINGLE, alike(oud, nieuw)) : 0;
  if (oud.type === 'contents' && nieuw.type === 'contents') return SINGLE;
  return 0;
}

function atLeast(least: number, oud: Block, nieuw: Block): number {
  const likeness = alike(oud, nieuw);
  return likeness >= least ? likeness : 0;
}

function sameImage(oud: Figure, nieuw: Figure): boolean {
  if (oud.role !== nieuw.role || oud.width !== nieuw.width) return false;
  if (oud.image.width !== nieuw.image.width || oud.image.height !== nieuw.image.height) return false;
  const [one, other] = [oud.image.bytes, nieuw.image.bytes];
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
