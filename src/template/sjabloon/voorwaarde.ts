import { bedoeld } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vervangWaarde } from '../../diagnostics/herstel-waarde.ts';
import type { Voorwaarde } from '../../domain/sjabloon.ts';
import { ALLE_GEGEVENS, kopnamen } from '../../gegevens/register.ts';
import type { Located } from '../../source/located.ts';

/** What a document is, besides what a proposal holds. */
const VAN_HET_DOCUMENT = ['intern', 'concept'];

/** What is wrong with the name of a condition (`als:` in sjabloon.yaml); `velden` are the own keys of the template. */
export function checkVoorwaarde(als: Located<Voorwaarde>, velden: readonly string[]): Diagnostic[] {
  const all = [
    ...VAN_HET_DOCUMENT,
    ...kopnamen().keys(),
    ...ALLE_GEGEVENS.map(({ sleutel }) => sleutel),
    ...velden,
  ];
  const known = [...new Set(all)];
  const { naam, niet } = als.value;
  if (known.includes(naam)) return [];
  const meant = bedoeld({
    woord: naam,
    bekend: known,
    anders: `Bekend zijn: ${known.join(', ')}.`,
    schrijf: (near) => [vervangWaarde(als.span, niet ? `niet ${near}` : near)],
  });
  return [fout('sjabloon', `Er is geen gegeven '${naam}' om naar te kijken.`, als.span, meant)];
}
