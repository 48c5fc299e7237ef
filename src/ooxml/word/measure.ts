/** Points from a measure: twentieths of a point, or a number with its unit ("12pt", "2.5cm"); 0 for anything else. */
export declare function points(measure: string | undefined): number;
/** Points from the English metric units of a drawing (12700 a point). */
export declare function emuPoints(measure: string | undefined): number | undefined;
