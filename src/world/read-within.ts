import type { World } from './world.ts';

/**
 * Why a file was not read: there is none, a link leads out of the folder, it is a folder, a device or a pipe or made up by
 * the system, or it has more bytes than it may.
 */
export type Refusal =
  | { readonly refused: 'absent' | 'outside' | 'folder' | 'other' }
  | { readonly refused: 'too-large'; readonly bytes: number };

/** Where a file must really lie, links followed, and how large it may be. */
export interface Bounds {
  /** A folder; absent where somebody named the file itself. */
  readonly within?: string;
  /** In bytes. */
  readonly most: number;
}

/** The content of a file, looked at before it is read. */
export function readWithin(
  world: World,
  path: string,
  { within, most }: Bounds,
): Refusal | { readonly content: Uint8Array } {
  const found = lookWithin(world, path, within);
  if ('refused' in found) return found;
  if (found.bytes > most) return { refused: 'too-large', bytes: found.bytes };
  const content = world.read(path);
  if (!content) return { refused: 'absent' };
  // What git keeps elsewhere is larger than it looked.
  return content.length > most ? { refused: 'too-large', bytes: content.length } : { content };
}

/** The size of a file that lies in a folder, or why it is none. */
export function lookWithin(
  world: World,
  path: string,
  within: string | undefined,
): Refusal | { readonly bytes: number } {
  const info = world.info(path);
  if (!info) return { refused: 'absent' };
  if (within !== undefined && !isWithin(world.info(within)?.real, info.real)) return { refused: 'outside' };
  return info.kind === 'file' ? { bytes: info.size } : { refused: info.kind };
}

function isWithin(folder: string | undefined, real: string): boolean {
  return folder !== undefined && real.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
