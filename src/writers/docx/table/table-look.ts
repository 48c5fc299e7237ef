import { el, type Xml } from '../../../ooxml/xml.ts';

/** Tells Word and screen readers whether the first row and the first column are heads; bands are not used. */
export function tableLook(firstRow: boolean, firstColumn: boolean): Xml {
  const bits = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
  return el('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}
