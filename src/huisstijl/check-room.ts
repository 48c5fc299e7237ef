import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Located } from '../source/located.ts';
import type { HuisstijlBestand } from './huisstijl-schema.ts';

/** The least room for text, in both directions: 50 mm. */
const LEAST_ROOM = 141;

/** Whether the margins leave room for text, in both directions. */
export function checkRoom(pagina: HuisstijlBestand['pagina']): readonly Diagnostic[] {
  const { breedte, hoogte, marges } = pagina ?? {};
  return [
    ...checkDirection('breed', breedte, [marges?.links, marges?.rechts]),
    ...checkDirection('hoog', hoogte, [marges?.boven, marges?.onder]),
  ];
}

function checkDirection(
  richting: 'breed' | 'hoog',
  size: Located<number> | undefined,
  given: readonly (Located<number> | undefined)[],
): readonly Diagnostic[] {
  if (!size) return [];
  const margins = given.flatMap((margin) => margin ?? []);
  const left = size.value - margins.reduce((sum, { value }) => sum + value, 0);
  if (left >= LEAST_ROOM) return [];
  const [widest] = [...margins].sort((one, two) => two.value - one.value);
  // A small page is to blame when its margins would do on another.
  const blamed = widest && widest.value * 2 >= size.value ? widest : size;
  const mm = Math.max(0, Math.round((left * 25.4) / 72));
  return [
    fout('huisstijl', `Binnen de marges is de bladzijde maar ${mm} mm ${richting}.`, blamed.span, {
      hint: 'Maak de marges kleiner of de bladzijde groter: voor tekst is ten minste 50 mm nodig.',
    }),
  ];
}
