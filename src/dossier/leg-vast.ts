import {
  kenmerkVan,
  legVast,
  type VastBesluit,
  type Vastlegging,
} from '../besluit/vastleggen/vastlegging.ts';
import type { ComposeInput } from '../compose/compose-document.ts';

/** What freezing a proposal gives. */
export interface LegVastUitkomst {
  readonly versie: number;
  /** SHA-256 of the decision, in hexadecimal. */
  readonly kenmerk: string;
  /** Whether there is something to write; a version that was frozen before stays as it is. */
  readonly nieuw: boolean;
  /** The whole vastgelegd.json. */
  readonly bestand: string;
}

/** Freezes the decision of a good proposal behind the versions that were frozen before. */
export function voegVersieToe(
  eerdere: readonly Vastlegging[],
  besluit: VastBesluit,
  { voorstel }: Pick<ComposeInput, 'voorstel'>,
): LegVastUitkomst {
  const versie = voorstel.versie?.value ?? 1;
  const kenmerk = kenmerkVan(besluit);
  const known = eerdere.some((one) => one.versie === versie);
  const all = known ? eerdere : [...eerdere, legVast(besluit, versie, voorstel.versie_reden?.value)];
  return { versie, kenmerk, nieuw: !known, bestand: `${JSON.stringify(all, null, 2)}\n` };
}
