import type { Vlak } from '../../../formulier/formulier.ts';
import { ERNST_IN_WOORDEN, ERNST_TEKEN } from '../delen/ernst.ts';
import { Teken } from '../delen/teken.tsx';
import type { Werkbank } from '../staat/werkbank.ts';

/** The problems of a piece of the open text, without those of smaller pieces of it. */
export function meldingenIn(bank: Werkbank, plek: Vlak, behalve: readonly Vlak[] = []) {
  const pad = bank.open.bron.value?.pad;
  return bank.controle.meldingen.value.filter((one) => {
    if (one.plek?.pad !== pad || one.plek === undefined) return false;
    const { van } = one.plek;
    const within = (vlak: Vlak) => vlak.van <= van && van < vlak.tot;
    return within(plek) && !behalve.some(within);
  });
}

/** What is wrong with a piece of the text, without what belongs to smaller pieces of it. */
export function MeldingenHier({
  bank,
  plek,
  behalve = [],
  id,
}: {
  readonly bank: Werkbank;
  readonly plek: Vlak;
  readonly behalve?: readonly Vlak[];
  /** By which a field says that this is about it. */
  readonly id?: string;
}) {
  const own = meldingenIn(bank, plek, behalve);
  if (own.length === 0) return null;
  return (
    <ul class="rv-meldingenhier" id={id}>
      {own.map(({ regel, ernst, melding, hint, plek: at }) => (
        <li key={`${regel}|${at?.van}|${melding}`} class={`rv-${ernst}`}>
          <Teken naam={ERNST_TEKEN[ernst]} />
          <span>
            <strong>{ERNST_IN_WOORDEN[ernst]}: </strong>
            {melding} {hint && <span class="rv-zacht">{hint}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
