import { useSignal } from '@preact/signals';
import type { Formulier } from '../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Invoerveld } from './invoerveld.tsx';
import { Punten } from './punten.tsx';
import { Tabel } from './tabel.tsx';
import { Tekstveld } from './veld.tsx';

/** The open text as a form; where it cannot be one, why, and where to go. */
export function Formulierpaneel({ bank }: { readonly bank: Werkbank }) {
  const { formulier, bezig } = bank.formulier;
  if (!formulier.value) {
    const words = bezig.value
      ? 'Het formulier wordt gemaakt…'
      : 'Deze tekst is nu niet als formulier te tonen. Los eerst de fouten op die bij de meldingen staan, of werk verder in de tekst.';
    return <p class="rv-leeg">{words}</p>;
  }
  return <Ingevuld bank={bank} formulier={formulier.value} />;
}

function Ingevuld({ bank, formulier }: { readonly bank: Werkbank; readonly formulier: Formulier }) {
  const { velden, punten, betoog, secties, tabellen, toevoegbaar } = formulier;
  const head = velden.filter(({ sleutel }) => sleutel !== 'bijlagen');
  const bijlagen = velden.find(({ sleutel }) => sleutel === 'bijlagen');
  const extra = head.filter((veld) => veld.extra);
  return (
    <form
      class="rv-formulier"
      onSubmit={(event) => event.preventDefault()}
      aria-label="Voorstel als formulier"
    >
      <section class="rv-formulierdeel" aria-labelledby="rv-gegevens">
        <h2 id="rv-gegevens">Gegevens</h2>
        {head
          .filter((veld) => !veld.extra)
          .map((veld) => (
            <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
          ))}
        {extra.length > 0 && (
          <details class="rv-meer">
            <summary>Meer gegevens ({extra.length})</summary>
            {extra.map((veld) => (
              <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
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
          <Tekstveld
            key={sleutel}
            label={kop}
            uitleg={uitleg}
            nodig={nodig}
            waarde={tekst}
            regels={4}
            zet={(waarde) => void bank.formulier.doe({ soort: 'sectie', sleutel, tekst: waarde })}
          />
        ))}
        {toevoegbaar.length > 0 && <Toevoegen bank={bank} toevoegbaar={toevoegbaar} />}
      </section>
      {tabellen.length > 0 && (
        <section class="rv-formulierdeel" aria-labelledby="rv-tabellen">
          <h2 id="rv-tabellen">Tabellen</h2>
          <p class="utrecht-form-field-description">
            Plak gerust een stuk uit Excel: zet de cursor in de cel linksboven en plak. Totalen rekent de
            werkbank uit.
          </p>
          {tabellen.map((tabel) => (
            <Tabel key={tabel.naam} bank={bank} tabel={tabel} />
          ))}
        </section>
      )}
      {bijlagen && (
        <section class="rv-formulierdeel" aria-labelledby="rv-bijlagen">
          <h2 id="rv-bijlagen">Bijlagen</h2>
          <Invoerveld bank={bank} veld={bijlagen} />
        </section>
      )}
    </form>
  );
}

function Toevoegen({
  bank,
  toevoegbaar,
}: {
  readonly bank: Werkbank;
  readonly toevoegbaar: Formulier['toevoegbaar'];
}) {
  const chosen = useSignal(toevoegbaar[0]?.sleutel ?? '');
  return (
    <div class="rv-toevoegen">
      <label class="utrecht-form-label" for="rv-onderdeel">
        Onderdeel toevoegen
      </label>
      <select
        id="rv-onderdeel"
        class="utrecht-select utrecht-select--html-select"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {toevoegbaar.map(({ sleutel, kop }) => (
          <option key={sleutel} value={sleutel}>
            {kop}
          </option>
        ))}
      </select>
      <Knop
        soort="secondary-action"
        teken="nieuw"
        doe={() => {
          const own = toevoegbaar.find(({ sleutel }) => sleutel === chosen.value) ?? toevoegbaar[0];
          if (own) void bank.formulier.doe({ soort: 'sectie', sleutel: own.sleutel, tekst: '' });
        }}
      >
        Voeg toe
      </Knop>
    </div>
  );
}
