import type { PostInvoer } from '../../../domain/financien/invoer.ts';
import { type CelSpec, cel, formule, type KolomSpec } from '../../rekenblad/model.ts';
import { KAPITAALLASTEN } from '../investeringen/schema.ts';

/** The cells of a post that are the kapitaallasten of an investering; undefined for any other post. */
export function kapitaallastenCellen(
  { investering, bedragen }: PostInvoer,
  kolommen: readonly KolomSpec[],
): ReadonlyMap<string, CelSpec> | undefined {
  if (!investering || bedragen !== undefined) return undefined;
  const jaren = kolommen.filter((kolom) => kolom.jaar);
  return new Map(jaren.map(({ id }) => [id, formule(cel(KAPITAALLASTEN, investering.value))]));
}
