import { HIDDEN } from './visible.ts';

/**
 * A value as JSON for programs, with a line end behind it. JSON leaves some signs as they are that a terminal obeys or a
 * reader does not see: they are written by their number (RFC 8259, 7), so that the value stays the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(HIDDEN, (sign) => (sign === '\n' ? sign : escapes(sign)))}\n`;
}

function escapes(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
