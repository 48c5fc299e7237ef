import { leesbaar } from '../../domain/scalar.ts';
import type { Grens, Tijd } from '../../domain/vergadering.ts';

/** A time of day, "20:05" or "20.05"; gives minutes since midnight. A meeting that goes on after midnight writes 24:10. */
export const tijd = leesbaar(leesTijd).meta({
  type: ['string', 'number'],
  pattern: '^\\d{1,2}[:.]\\d{2}$',
  examples: ['20:00'],
});

/** When somebody came or left: a time, or an item of the agenda as in "punt 8". */
export const grens = leesbaar((text): { value: Grens } | { melding: string; hint: string } => {
  const nummer = /^(?:agenda)?punt\s+(\d\S*)$/i.exec(text.trim())?.[1];
  if (nummer !== undefined) return { value: { soort: 'punt', nummer } };
  const read = leesTijd(text);
  if ('value' in read) return { value: { soort: 'tijd', tijd: read.value } };
  const melding = `'${text}' is geen tijd en geen agendapunt.`;
  return { melding, hint: 'Schrijf bijvoorbeeld 20:05 (na middernacht telt u door: 24:10), of punt 8.' };
}).meta({ type: ['string', 'number'], examples: ['20:00', 'punt 8'] });

function leesTijd(text: string): { value: Tijd } | { melding: string; hint: string } {
  const found = /^(\d{1,2})[:.](\d{2})(?:\s*uur)?$/.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour > 29 || minute > 59) {
    return {
      melding: `'${text}' is geen tijd.`,
      hint: 'Schrijf bijvoorbeeld 20:05; na middernacht telt u door: 24:10.',
    };
  }
  return { value: hour * 60 + minute };
}
