/** How many bytes go into one call: each is an argument, and there is an end to how many of those a call may have. */
const PIECE = 0x2000;

/** Bytes as base64 (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
