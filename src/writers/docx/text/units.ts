/** Points to twentieths of a point, the unit of most lengths in WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half points, the unit of font sizes; Word knows no finer step. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points to eighths of a point, the unit of border widths; Word draws 1/4 to 12 points. */
export function eighths(points: number): number {
  return Math.min(96, Math.max(2, Math.round(points * 8)));
}

/** Points to English metric units, the unit of DrawingML: 12700 a point. */
export function emus(points: number): number {
  return Math.round(points * 12700);
}

/** "#1f3864" as OOXML writes colours: "1F3864". */
export function hexColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
