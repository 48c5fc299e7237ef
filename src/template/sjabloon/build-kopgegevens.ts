import { fout } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { KopgegevenDefinitie } from '../../domain/sjabloon.ts';
import { kopsleutels } from '../../gegevens/register.ts';
import type { Layer } from '../read-layers.ts';
import { doubleNames, perSoort } from './layers.ts';
import type { Lijn } from './soort-lijn.ts';

/** The head of the documents of one kind of proposal; `velden` are the own keys that it may print. */
export function buildKopgegevens(
  layers: readonly Layer[],
  lijn: Lijn,
  velden: readonly string[],
): Result<readonly KopgegevenDefinitie[]> {
  const found = perSoort(layers, lijn, (file) => file.kopgegevens) ?? [];
  const known = [...kopsleutels(), ...velden];
  const unknown = found.filter(({ sleutel }) => !known.includes(sleutel.value));
  return {
    value: found.map((entry) => ({
      sleutel: entry.sleutel.value,
      kop: entry.kop.value,
      verplicht: entry.verplicht?.value ?? false,
      tonenAlsLeeg: entry.tonen_als_leeg?.value ?? false,
    })),
    diagnostics: [
      ...unknown.map(({ sleutel }) => {
        const near = nearest(sleutel.value, known);
        const hint = near
          ? `Bedoelde u '${near}'?`
          : `Bekend zijn: ${known.join(', ')}. Een eigen gegeven hoort ook onder 'velden'.`;
        return fout('sjabloon', `Er is geen gegeven '${sleutel.value}' voor de kop.`, sleutel.span, { hint });
      }),
      ...doubleNames(
        found.map((entry) => entry.sleutel),
        'gegeven',
      ),
    ],
  };
}
