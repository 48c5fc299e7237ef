import type { Vlak } from '../../../../formulier/vergadering/vergaderformulier.ts';
import { ERNST_IN_WOORDEN, ERNST_TEKEN } from '../../delen/ernst.ts';
import { Teken } from '../../delen/teken.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';

/** What is wrong with a piece of the text, without what belongs to smaller pieces of it. */
export function MeldingenHier({
  bank,
  plek,
  behalve = [],
}: {
  readonly bank: Werkbank;
  readonly plek: Vlak;
  readonly behalve?: readonly Vlak[];
}) {
  const pad = bank.open.bron.value?.pad;
  const own = bank.controle.meldingen.value.filter((one) => {
    if (one.plek?.pad !== pad || one.plek === undefined) return false;
    const { van } = one.plek;
    const within = (vlak: Vlak) => vlak.van <= van && van < vlak.tot;
    return within(plek) && !behalve.some(within);
  });
  if (own.length === 0) return null;
  return (
    <ul class="rv-meldingenhier">
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
