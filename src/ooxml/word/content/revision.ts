import type { Xml } from '../../xml.ts';
import type { WordRevision } from '../word-document.ts';

const KINDS: Readonly<Record<string, WordRevision['kind']>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'move-from',
  'w:moveTo': 'move-to',
  'w:cellIns': 'insertion',
  'w:cellDel': 'deletion',
};

/** Whether an element marks a tracked change of text, a paragraph mark, a row or a cell. */
export function isRevision(node: Xml): boolean {
  return Object.hasOwn(KINDS, node.name);
}

/** The tracked change that an element marks (ISO 29500-1, 17.13.5); `move` names the move that it is part of. */
export function revisionOf(
  node: Xml,
  move: (kind: 'move-from' | 'move-to') => string | undefined,
): WordRevision {
  const { 'w:id': id, 'w:author': author, 'w:date': date } = node.attributes;
  const kind = KINDS[node.name] ?? 'insertion';
  const name = kind === 'move-from' || kind === 'move-to' ? move(kind) : undefined;
  return {
    kind,
    id: id ?? '',
    ...(name !== undefined && { move: name }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
  };
}
