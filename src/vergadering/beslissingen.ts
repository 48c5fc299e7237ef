import { type Agendapunt, alleAgendapunten, type Stukbehandeling } from '../domain/vergadering.ts';

/** A decision that a vote may have been about: a proposal, an amendment, a motion. */
export interface Beslissing {
  /** "punt 7", "amendement A7.1" */
  readonly over: string;
  readonly punt: Agendapunt;
  readonly stuk?: Stukbehandeling | undefined;
}

/** Everything of an agenda that has an outcome, amendments before the proposal, motions after it. */
export function beslissingenVan(agenda: readonly Agendapunt[]): readonly Beslissing[] {
  return alleAgendapunten(agenda).flatMap((punt) => [
    ...punt.amendementen.map((stuk) => ({ over: `amendement ${stuk.stuk.value}`, punt, stuk })),
    { over: `punt ${punt.nummer.value}`, punt },
    ...punt.moties.map((stuk) => ({ over: `motie ${stuk.stuk.value}`, punt, stuk })),
  ]);
}
