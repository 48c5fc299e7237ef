import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
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
  const { naam } = als.value;
  if (known.includes(naam)) return [];
  const near = nearest(naam, known);
  const hint = near ? `Bedoelde u '${near}'?` : `Bekend zijn: ${known.join(', ')}.`;
  return [fout('sjabloon', `Er is geen gegeven '${naam}' om naar te kijken.`, als.span, { hint })];
}
