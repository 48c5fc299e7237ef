import type { WordPicture } from '../word-document.ts';

type Format = NonNullable<WordPicture['format']>;

/** How files of each kind begin; `at` is where, from 0. */
const BEGINNINGS: readonly { readonly format: Format; readonly at: number; readonly bytes: string }[] = [
  { format: 'png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { format: 'gif', at: 0, bytes: 'GIF8' },
  { format: 'bmp', at: 0, bytes: 'BM' },
  { format: 'tiff', at: 0, bytes: 'II*\0' },
  { format: 'tiff', at: 0, bytes: 'MM\0*' },
  { format: 'webp', at: 8, bytes: 'WEBP' },
  // The first record of an enhanced metafile is its head, which has this signature in it (MS-EMF 2.2.9).
  { format: 'emf', at: 40, bytes: ' EMF' },
  { format: 'wmf', at: 0, bytes: '\xd7\xcd\xc6\x9a' },
  { format: 'wmf', at: 0, bytes: '\x01\0\x09\0' },
];

/** What a picture is by its first bytes, whatever its name says; undefined for one of another kind. */
export function pictureFormat(bytes: Uint8Array): Format | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const known = BEGINNINGS.find(({ at, bytes: beginning }) => head.startsWith(beginning, at));
  if (known) return known.format;
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]*>\s*)?(?:(?:<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*)*<?svg[\s>]/u.test(
    head,
  ) || /^(?:\xef\xbb\xbf)?\s*<svg[\s>]/u.test(head)
    ? 'svg'
    : undefined;
}
