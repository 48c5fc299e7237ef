import type { WordRefusal } from '../word-parts.ts';

const ZIP = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** So many bytes at the beginning tell what a file is. */
const HEAD = 4096;

/** What a file is by its bytes, whatever it is called: a zip, or a reason why it is not read. */
export function kindOfFile(bytes: Uint8Array): 'zip' | WordRefusal {
  if (bytes.length === 0) return 'empty';
  const beginsWith = (all: readonly number[]) => all.every((byte, index) => bytes[index] === byte);
  if (ZIP.some(beginsWith)) return 'zip';
  if (beginsWith(OLE)) return kindOfOle(bytes);
  const head = bytes.subarray(0, HEAD);
  if (new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const start = textOf(head)?.trimStart();
  if (start === undefined) return 'unknown';
  if (start === '') return bytes.length > HEAD ? 'text' : 'empty';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/progid="Word\.Document"|<w:wordDocument[\s>]|<pkg:package[\s>]/u.test(start)) return 'flat';
  if (
    /^(<!doctype html|<html|<head|<body|<meta|<\?xml[^>]*\?>\s*(<!doctype html|<html))|^mime-version:/i.test(
      start,
    )
  )
    return 'html';
  return 'text';
}

/** The text of the first bytes; undefined when there are characters in it that no text has. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const text = new TextDecoder(wide || 'utf-8').decode(bytes);
  return [...text].some(isControl) ? undefined : text;
}

/** A character that no text has; white space and the escape of old terminals are none. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 32 && !(code >= 9 && code <= 13) && code !== 26 && code !== 27;
}

/**
 * What an OLE file is, by the names in its directory, whatever their capitals (MS-CFB 2.6): an encrypted Office file keeps
 * its package in one of them (MS-OFFCRYPTO 2.3).
 */
function kindOfOle(bytes: Uint8Array): WordRefusal {
  if (hasName(bytes, 'EncryptedPackage') || hasName(bytes, 'EncryptionInfo')) return 'password';
  if (hasName(bytes, 'WordDocument')) return 'doc';
  if (hasName(bytes, 'Workbook') || hasName(bytes, 'Book')) return 'workbook';
  if (hasName(bytes, 'PowerPoint Document')) return 'slides';
  return 'unknown';
}

const DIRECTORY_ENTRY = 128;

/** Whether an entry of the directory has this name: in UTF-16 at the beginning of an entry, closed by a zero. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((character) => {
    const code = character.charCodeAt(0);
    const other = /[A-Za-z]/u.test(character) ? code ^ 0x20 : code;
    return [
      [code, other],
      [0, 0],
    ];
  });
  for (let at = 512; at + wanted.length <= bytes.length; at += DIRECTORY_ENTRY) {
    if (wanted.every((any, index) => any.includes(bytes[at + index] ?? -1))) return true;
  }
  return false;
}
