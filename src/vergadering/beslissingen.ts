import {
  type Agendapunt,
  alleAgendapunten,
  type Ordevoorstel,
  type Stukbehandeling,
} from '../domain/vergadering.ts';

/** A decision that a vote may have been about: a proposal, an amendment, a motion, or the order of the meeting. */
export interface Beslissing {
  /** "punt 7", "amendement A7.1" */
  readonly over: string;
  readonly punt: Agendapunt;
  readonly stuk?: Stukbehandeling | undefined;
  readonly orde?: Ordevoorstel | undefined;
}

/** Everything of an agenda that has an outcome: at each item its order, amendments, the proposal, and motions after it. */
export function beslissingenVan(agenda: readonly Agendapunt[]): readonly Beslissing[] {
  return alleAgendapunten(agenda).flatMap((punt) => [
    ...punt.ordevoorstellen.map((orde) => ({
      over: `het ordevoorstel van ${orde.door.value} bij punt ${punt.nummer.value}`,
      punt,
      orde,
    })),
    ...punt.amendementen.map((stuk) => ({ over: `amendement ${stuk.stuk.value}`, punt, stuk })),
    { over: `punt ${punt.nummer.value}`, punt },
    ...punt.moties.map((stuk) => ({ over: `motie ${stuk.stuk.value}`, punt, stuk })),
  ]);
}

/** Where the outcome and the vote of a decision stand. */
export function behandeldIn({ stuk, orde, punt }: Beslissing): Stukbehandeling | Ordevoorstel | Agendapunt {
  return stuk ?? orde ?? punt;
}
