import type { Located } from '../source/located.ts';
import type { Tekst } from './tekst.ts';
import type { LopendeTekst } from './voorstel.ts';

/** The lists of recitals of a decision, by their keys in the frontmatter. */
export const CONSIDERANSLIJSTEN = ['gelet_op', 'overwegende', 'gehoord'] as const;
export type Consideranslijst = (typeof CONSIDERANSLIJSTEN)[number];

/** What one line of each list is called. */
export const CONSIDERANSREGEL: Readonly<Record<Consideranslijst, string>> = {
  gelet_op: 'grondslag',
  overwegende: 'overweging',
  gehoord: 'advies',
};

/** The recitals of a decision, by the key of their list. */
export type Considerans = Readonly<Record<Consideranslijst, readonly Located<Tekst>[]>>;

type Bron = Pick<LopendeTekst, 'geletOp' | 'overwegende' | 'gehoord'>;

/** The recitals of a proposal. */
export function consideransVan({ geletOp, overwegende, gehoord }: Bron): Considerans {
  return { gelet_op: geletOp, overwegende, gehoord };
}

/** The same as the fields of a proposal. */
export function alsVelden({ gelet_op, overwegende, gehoord }: Considerans): Bron {
  return { geletOp: gelet_op, overwegende, gehoord };
}
