import type { Located } from '../source/located.ts';
import type { Tekst } from './tekst.ts';
import type { LopendeTekst } from './voorstel.ts';

/** The lists of recitals of a decision, by their keys in the frontmatter. */
export const CONSIDERANSLIJSTEN = ['gelet_op', 'overwegende', 'gehoord'] as const;
export type Consideranslijst = (typeof CONSIDERANSLIJSTEN)[number];

/** What one line of each list is called, several, and one more. */
export const CONSIDERANSREGEL = {
  gelet_op: { een: 'grondslag', meer: 'grondslagen', nieuw: 'nieuwe grondslag' },
  overwegende: { een: 'overweging', meer: 'overwegingen', nieuw: 'nieuwe overweging' },
  gehoord: { een: 'advies', meer: 'adviezen', nieuw: 'nieuw advies' },
} as const satisfies Readonly<Record<Consideranslijst, object>>;

/** The recitals of a decision, by the key of their list. */
export type Considerans = Readonly<Record<Consideranslijst, readonly Located<Tekst>[]>>;

type Bron = Pick<LopendeTekst, 'geletOp' | 'overwegende' | 'gehoord'>;

/** The recitals of a proposal. */
export function consideransVan({ geletOp, overwegende, gehoord }: Bron): Considerans {
  return { gelet_op: geletOp, overwegende, gehoord };
}

/** The same as the fields of a proposal, each line through a function. */
export function alsVelden(
  { gelet_op, overwegende, gehoord }: Considerans,
  regel: (tekst: Located<Tekst>) => Located<Tekst> = (tekst) => tekst,
) {
  return {
    geletOp: gelet_op.map(regel),
    overwegende: overwegende.map(regel),
    gehoord: gehoord.map(regel),
  };
}
