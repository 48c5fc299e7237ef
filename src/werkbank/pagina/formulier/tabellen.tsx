import type { Formulier } from '../../../formulier/formulier.ts';
import { nieuweTabel } from '../../../formulier/tabellen/nieuw-deel.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Invoerveld } from './invoerveld.tsx';
import { Tabel } from './tabel.tsx';
import { Toevoegen } from './toevoegen.tsx';

/** The tables of a proposal, what holds for all of them, and which may be added. */
export function Tabellen({
  bank,
  formulier: { tabellen, tabelvelden, nieuweTabellen },
}: {
  readonly bank: Werkbank;
  readonly formulier: Pick<Formulier, 'tabellen' | 'tabelvelden' | 'nieuweTabellen'>;
}) {
  return (
    <section class="rv-formulierdeel" aria-labelledby="rv-tabellen">
      <h2 id="rv-tabellen">Tabellen</h2>
      <p class="utrecht-form-field-description">
        Plak gerust een stuk uit Excel: zet de cursor in de cel linksboven en plak. Totalen rekent de werkbank
        uit.
      </p>
      {tabellen.map((tabel) => (
        <div key={tabel.naam} class="rv-plek" data-deel={`tabel-${tabel.naam}`}>
          <Tabel bank={bank} tabel={tabel} />
        </div>
      ))}
      <Toevoegen
        naam="Tabel toevoegen"
        keuzes={nieuweTabellen.map(({ naam, begin }) => ({
          naam,
          kies: () =>
            void bank.formulier.doeEnGa(
              nieuweTabel(begin),
              `[data-deel="tabel-${CSS.escape(String(begin.pad.at(-1)))}"] input`,
            ),
        }))}
      />
      {tabellen.length > 0 && (
        <details class="rv-meer">
          <summary>Wat voor alle tabellen geldt</summary>
          <div class="rv-rijvelden">
            {tabelvelden.map((veld) => (
              <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
