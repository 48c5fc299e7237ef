import { leesbaar } from '../../domain/scalar.ts';
import type { Tijd } from '../../domain/vergadering.ts';

/** A time of day, "20:05" or "20.05"; gives minutes since midnight. A meeting that goes on after midnight writes 24:10. */
export const tijd = leesbaar((text): { value: Tijd } | { melding: string; hint: string } => {
  const found = /^(\d{1,2})[:.](\d{2})(?:\s*uur)?$/.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour > 29 || minute > 59) {
    return {
      melding: `'${text}' is geen tijd.`,
      hint: 'Schrijf bijvoorbeeld 20:05; na middernacht telt u door: 24:10.',
    };
  }
  return { value: hour * 60 + minute };
}).meta({ type: ['string', 'number'], pattern: '^\\d{1,2}[:.]\\d{2}$', examples: ['20:00'] });
