import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../source/located.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Layer } from '../read/read-layers.ts';
import type { SoortBestand } from './sjabloon-schema.ts';
import { type Lijn, soortIn } from './soort-lijn.ts';

/** What may be said for all kinds of proposal, and within one for that one. */
export type PerSoort = Pick<
  SoortBestand,
  | 'kopgegevens'
  | 'kopnummering'
  | 'nummering'
  | 'nummering_college'
  | 'leestekens'
  | 'leestekens_college'
  | 'vrije_secties'
>;

/** What the nearest file says. */
export function nearestOf<T>(layers: readonly Layer[], read: (layer: Layer) => T | undefined): T | undefined {
  for (const layer of layers) {
    const found = read(layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the nearest file says: within the soort, within one that it is like, else for all of them. */
export function perSoort<T>(
  layers: readonly Layer[],
  lijn: Lijn,
  read: (file: PerSoort) => T | undefined,
): T | undefined {
  return nearestOf(layers, (layer) => {
    for (const soort of lijn) {
      const own = soortIn(layer, soort);
      const found = own && read(own);
      if (found !== undefined) return found;
    }
    return read(layer.sjabloon);
  });
}

/** A key that none of the files has, told at the start of the nearest. */
export function missingKey(layers: readonly Layer[], key: string, why?: string): Diagnostic {
  const source = layers[0]?.source;
  return fout(
    'sjabloon',
    `Het sjabloon zegt niets over '${key}'.${why ? ` ${why}` : ''}`,
    source && spanOf(source, 0, source.lineStarts[1] ?? source.text.length),
    { hint: "Vul het in, of neem het over van een andere map met 'breidt_uit: standaard'." },
  );
}

/** Names that stand in one list twice; `what` is what they name. */
export function doubleNames(names: readonly Located<string>[], what: string): readonly Diagnostic[] {
  return names.flatMap((name, index) => {
    const earlier = names.slice(0, index).find((other) => other.value === name.value);
    if (!earlier) return [];
    return fout('sjabloon', `Het ${what} '${name.value}' staat er twee keer.`, name.span, {
      verwant: [{ melding: 'Hier staat het ook.', span: earlier.span }],
    });
  });
}
