import { useRef } from 'preact/hooks';
import type { Formulier } from '../../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { focusIn, focusVlak, useFormulierfocus, useVeldsprong } from './focus.ts';
import { Invoerveld } from './invoerveld.tsx';
import { Punten } from './punten.tsx';
import { Tabellen } from './tabellen.tsx';
import { Toevoegen } from './toevoegen.tsx';
import { Tekstveld } from './veld.tsx';
import { Vergaderpaneel } from './vergadering/vergaderpaneel.tsx';

/** The open text as a form; where it cannot be one, why, and where to go. */
export function Formulierpaneel({ bank }: { readonly bank: Werkbank }) {
  const { formulier, vergadering, bezig } = bank.formulier;
  if (vergadering.value) return <Vergaderpaneel bank={bank} formulier={vergadering.value} />;
  if (!formulier.value) {
    const words = bezig.value
      ? 'Het formulier wordt gemaakt…'
      : 'Deze tekst is nu niet als formulier te tonen. Los eerst de fouten op die bij de meldingen staan.';
    return (
      <div class="rv-leeg">
        <p>{words}</p>
        {!bezig.value && (
          <Knop
            soort="secondary-action"
            teken="pijl"
            doe={() => {
              bank.weergave.schrijven.value = 'tekst';
            }}
          >
            Werk verder in de tekst
          </Knop>
        )}
      </div>
    );
  }
  return <Ingevuld bank={bank} formulier={formulier.value} />;
}

function Ingevuld({ bank, formulier }: { readonly bank: Werkbank; readonly formulier: Formulier }) {
  const { velden, punten, betoog, secties, toevoegbaar } = formulier;
  const head = velden.filter(({ sleutel }) => sleutel !== 'bijlagen');
  const bijlagen = velden.find(({ sleutel }) => sleutel === 'bijlagen');
  const extra = head.filter((veld) => veld.extra);
  const form = useRef<HTMLFormElement>(null);
  useFormulierfocus(bank, form);
  useVeldsprong(bank, (at) => {
    const host = form.current;
    const plekken = bank.formulier.formulier.value?.plekken ?? [];
    if (!host) return false;
    const delen = plekken.filter(({ van, tot }) => van <= at && at <= tot);
    return focusVlak(host, at) || delen.some(({ deel }) => focusDeel(host, deel));
  });
  return (
    <form
      ref={form}
      class="rv-formulier"
      onSubmit={(event) => event.preventDefault()}
      onFocusIn={({ target }) => {
        const deel = (target as Element).closest('[data-deel]')?.getAttribute('data-deel');
        const plek = formulier.plekken.find((one) => one.deel === deel);
        if (!plek) return;
        bank.meekijken.leid('tekst');
        bank.meekijken.gerold('tekst', plek.van);
      }}
      aria-label="Voorstel als formulier"
    >
      <section class="rv-formulierdeel" aria-labelledby="rv-gegevens">
        <h2 id="rv-gegevens">Gegevens</h2>
        {head
          .filter((veld) => !veld.extra)
          .map((veld) => (
            <Kopveld key={veld.sleutel} bank={bank} veld={veld} />
          ))}
        {extra.length > 0 && (
          <details class="rv-meer">
            <summary>Meer gegevens ({extra.length})</summary>
            {extra.map((veld) => (
              <Kopveld key={veld.sleutel} bank={bank} veld={veld} />
            ))}
          </details>
        )}
      </section>
      {punten.map((groep) => (
        <Punten key={groep.lijst} bank={bank} groep={groep} betoog={betoog} />
      ))}
      <section class="rv-formulierdeel" aria-labelledby="rv-teksten">
        <h2 id="rv-teksten">Teksten</h2>
        {secties.map(({ sleutel, kop, uitleg, nodig, tekst }) => (
          <div key={sleutel} class="rv-plek" data-deel={`sectie-${sleutel}`}>
            <Tekstveld
              label={kop}
              uitleg={uitleg}
              nodig={nodig}
              waarde={tekst}
              regels={4}
              zet={(waarde) => void bank.formulier.doe({ soort: 'sectie', sleutel, tekst: waarde })}
            />
          </div>
        ))}
        <Toevoegen
          naam="Onderdeel toevoegen"
          keuzes={toevoegbaar.map(({ sleutel, kop }) => ({
            naam: kop,
            kies: () =>
              void bank.formulier.doeEnGa(
                { soort: 'sectie', sleutel, tekst: '' },
                `[data-deel="sectie-${CSS.escape(sleutel)}"] textarea`,
              ),
          }))}
        />
      </section>
      {(formulier.tabellen.length > 0 || formulier.nieuweTabellen.length > 0) && (
        <Tabellen bank={bank} formulier={formulier} />
      )}
      {bijlagen && (
        <section class="rv-formulierdeel" aria-labelledby="rv-bijlagen">
          <h2 id="rv-bijlagen">Bijlagen</h2>
          <Kopveld bank={bank} veld={bijlagen} />
        </section>
      )}
    </form>
  );
}

/** Puts the cursor in a part of the form; false where the form does not show it. */
function focusDeel(form: HTMLElement, deel: string): boolean {
  const own = form.querySelector<HTMLElement>(`[data-deel="${CSS.escape(deel)}"]`);
  return own !== null && focusIn(own);
}

function Kopveld({ bank, veld }: { readonly bank: Werkbank; readonly veld: Formulier['velden'][number] }) {
  return (
    <div class="rv-plek" data-deel={`veld-${veld.sleutel}`}>
      <Invoerveld bank={bank} veld={veld} />
    </div>
  );
}
