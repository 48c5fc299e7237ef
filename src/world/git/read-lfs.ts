import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { absentIfUnreadable } from '../absent-if-unreadable.ts';

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.+\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;

/** A pointer is shorter than this (the specification of Git LFS, "the pointer"). */
const LONGEST = 1024;

/**
 * The content that a pointer of Git LFS stands for, from the store in the repository; undefined where the bytes are no
 * pointer, or the store does not have it, or not with the size and the SHA-256 that the pointer names.
 */
export function readLfs(store: string, bytes: Uint8Array, most: number): Uint8Array | undefined {
  if (bytes.length > LONGEST) return undefined;
  const [, oid = '', size = ''] = POINTER.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  if (oid === '' || Number(size) > most) return undefined;
  return absentIfUnreadable(() => {
    const path = `${store}/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size !== Number(size)) return undefined;
    const content = new Uint8Array(readFileSync(path));
    return createHash('sha256').update(content).digest('hex') === oid ? content : undefined;
  });
}
