import { createHash } from 'node:crypto';

/**
 * The name that git gives to bytes in a repository that counts in SHA-1 (git-hash-object). In one that counts in
 * SHA-256, or where git changes line ends, it is the name of no file that holds them.
 */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
