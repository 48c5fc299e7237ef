// src/werkbank/pagina/formulier/vergadering: a meeting as a form.

import { useRef } from 'preact/hooks';
import type { Vergaderformulier } from '../../../../formulier/vergadering/vergaderformulier.ts';
import { Knop } from '../../delen/knop.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';
import { focusVlak, useFormulierfocus, useVeldsprong } from '../focus.ts';
import { Invoerveld } from '../invoerveld.tsx';
import { Afwezigen } from './afwezigen.tsx';
import { Agendapunten } from './agendapunten.tsx';
import { MeerVelden } from './meer-velden.tsx';

/** A meeting: when and where, who was there, and the agenda with what was decided. */
export function Vergaderpaneel({
  bank,
  formulier,
}: {
  readonly bank: Werkbank;
  readonly formulier: Vergaderformulier;
}) {
  const { velden, punten } = formulier;
  const form = useRef<HTMLFormElement>(null);
  useFormulierfocus(bank, form);
  useVeldsprong(bank, (at) => form.current !== null && focusVlak(form.current, at));
  return (
    <form
      ref={form}
      class="rv-formulier"
      onSubmit={(event) => event.preventDefault()}
      aria-label="Vergadering als formulier"
    >
      <section class="rv-formulierdeel" aria-labelledby="rv-gegevens">
        <h2 id="rv-gegevens">Vergadering</h2>
        {velden
          .filter((veld) => !veld.extra)
          .map((veld) => (
            <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
          ))}
        <MeerVelden bank={bank} velden={velden} />
      </section>
      <Afwezigen bank={bank} formulier={formulier} />
      <section class="rv-formulierdeel" aria-labelledby="rv-agenda">
        <h2 id="rv-agenda">Agenda en besluiten</h2>
        <Agendapunten bank={bank} punten={punten} niveau={0} />
        <Knop
          soort="secondary-action"
          teken="nieuw"
          doe={() =>
            void bank.formulier.doe({
              soort: 'item-nieuw',
              pad: ['agenda'],
              index: punten.length,
              waarde: { nr: volgendNummer(punten.map(({ nummer }) => nummer)), titel: 'Nieuw punt' },
              regels: true,
            })
          }
        >
          Voeg een agendapunt toe
        </Knop>
      </section>
    </form>
  );
}

/** The number behind the highest of these. */
function volgendNummer(nummers: readonly string[]): string {
  return String(Math.max(0, ...nummers.map((one) => Number.parseInt(one, 10) || 0)) + 1);
}
