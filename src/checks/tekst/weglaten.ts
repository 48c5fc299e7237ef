import type { Herstel } from '../../diagnostics/herstel.ts';
import { mogelijkIn } from './herschrijf.ts';
import type { Passage } from './passage.ts';
import { readZinnen } from './zin.ts';

/** Ways to leave words out of a text: by themselves, or with the sentence that they stand in, unless that is all there is. */
export function weglaten(passage: Passage, start: number, end: number): readonly Herstel[] {
  const zinnen = readZinnen(passage);
  const zin = zinnen.find((one) => one.start <= start && end <= one.start + one.text.length);
  const alleen = { passage, ...ruimte(passage.text, start, end), tekst: '' };
  return [
    alleen.start > 0 || alleen.end < passage.text.length
      ? mogelijkIn(`Haal '${passage.text.slice(start, end).trim()}' weg`, alleen)
      : undefined,
    zin && zinnen.length > 1
      ? mogelijkIn('Haal de hele zin weg', {
          passage,
          ...ruimte(passage.text, zin.start, zin.start + zin.text.length),
          tekst: '',
        })
      : undefined,
  ].filter((one) => one !== undefined);
}

/** A piece of a text with the space before it, or else the one behind it. */
function ruimte(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  if (/\s/.test(text[start - 1] ?? '')) return { start: start - 1, end };
  return { start, end: /\s/.test(text[end] ?? '') ? end + 1 : end };
}
