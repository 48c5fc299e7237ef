/** A number as PDF writes it: at most three decimals, no exponent, no negative zero. */
export function pdfNumber(value: number): string {
  // The shortest text of a number that was rounded so has no more decimals, and that of -0 is "0".
  return String(Math.round(value * 1000) / 1000);
}

/** "#rrggbb" as the operands of `rg`: red, green and blue from 0 to 1. */
export function pdfColor(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
    .map((part) => pdfNumber(part / 255))
    .join(' ');
}

/** Text as hexadecimal UTF-16BE without the byte order mark, as in ToUnicode. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  return hex;
}

/** An ISO 8601 date or time as PDF writes it; what is not given is zero, UTC. */
export function pdfDate(iso: string): string {
  const [year = '1970', month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    iso.match(/\d+/g) ?? [];
  return `D:${year}${month}${day}${hour}${minute}${second}Z`;
}

/** The same moment as XMP writes it. */
export function xmpDate(iso: string): string {
  const [year = '1970', month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    iso.match(/\d+/g) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
