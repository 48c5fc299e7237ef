/** How far from the left something of a width stands in a measure. */
export function placeInWidth(align: 'left' | 'center' | 'right', width: number, measure: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? measure - width : (measure - width) / 2;
}
