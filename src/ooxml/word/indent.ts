import { child, type Xml } from '../xml.ts';
import { points } from './measure.ts';

/** Points from the left margin by the properties of a paragraph (`w:ind`); undefined when they do not say. */
export function leftIndent(pPr: Xml | undefined): number | undefined {
  const indent = child(pPr, 'w:ind')?.attributes;
  const left = indent?.['w:start'] ?? indent?.['w:left'];
  return left === undefined ? undefined : points(left);
}
