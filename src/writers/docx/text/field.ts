import { el, type Xml } from '../../../ooxml/xml.ts';

/** A field with the result that is shown until Word works it out: PAGE, NUMPAGES, TOC, PAGEREF … */
export function field(instruction: string, result: readonly Xml[]): readonly Xml[] {
  return [...fieldStart(instruction), ...result, fieldEnd()];
}

/** The opening of a field whose result covers more than one paragraph. */
export function fieldStart(instruction: string): readonly Xml[] {
  return [
    character('begin'),
    el('w:r', {}, el('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)),
    character('separate'),
  ];
}

/** The run that ends a field. */
export function fieldEnd(): Xml {
  return character('end');
}

function character(type: 'begin' | 'separate' | 'end'): Xml {
  return el('w:r', {}, el('w:fldChar', { 'w:fldCharType': type }));
}
