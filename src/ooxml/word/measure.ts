/** Points of the units that a strict file may write (ISO 29500-1, 22.9.2.15). */
const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};
const TWIPS = 20;
const EMU = 12_700;
/** No measure of a page is larger: 22 inches and some. */
const LARGEST = 2000;

/** Points from a measure: twentieths of a point, or a number with its unit ("12pt", "2.5cm"); 0 for anything else. */
export function points(measure: string | undefined): number {
  const [, digits = '', unit = ''] =
    /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/u.exec(measure?.trim() ?? '') ?? [];
  const value = unit === '' ? Number(digits) / TWIPS : Number(digits) * (UNITS[unit] ?? 0);
  return Math.max(-LARGEST, Math.min(LARGEST, value));
}

/** Points from the English metric units of a drawing (12700 a point); undefined when it is no whole number. */
export function emuPoints(measure: string | undefined): number | undefined {
  const value = whole(measure);
  return value === undefined ? undefined : value / EMU;
}

/** A whole number of at most nine digits; undefined for anything else. */
export function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/u.test(text) ? Number(text) : undefined;
}
