import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { counted } from '../../../domain/counted.ts';
import type { Formuliertabel, Toevoegbaar } from '../../../formulier/formulier.ts';
import { leesPlakbord, plak } from '../../../formulier/plakken.ts';
import { nieuwDeel } from '../../../formulier/tabellen/nieuw-deel.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Invoerveld } from './invoerveld.tsx';
import { MeldingenHier } from './meldingen-hier.tsx';
import { Nieuwveld } from './nieuwveld.tsx';
import { rijSelector, Tabelrij, voegRijToe } from './tabelrij.tsx';

/** How many cells that were not pasted are named. */
const MEEST_GENOEMD = 10;

/** A table as a grid: what is typed can be changed, also by pasting a range of a spreadsheet; what is computed is shown. */
export function Tabel({ bank, tabel }: { readonly bank: Werkbank; readonly tabel: Formuliertabel }) {
  const { kolommen, rijen, lijst, titel } = tabel;
  const { doe } = bank.formulier;
  const overgeslagen = useSignal<readonly string[]>([]);
  const paste = (event: ClipboardEvent, rij: number, kolom: number) => {
    const cells = leesPlakbord(event.clipboardData?.getData('text/plain') ?? '');
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    const { wensen, niet, vervangen } = plak(tabel, { rij, kolom }, cells);
    if (wensen.length > 0) void doe(...wensen);
    overgeslagen.value = niet;
    const rijenwoord = counted(cells.length, 'rij', 'rijen');
    const over = vervangen === 0 ? '' : ` ${counted(vervangen, 'cel is', 'cellen zijn')} vervangen.`;
    if (wensen.length > 0) bank.bericht.value = `${rijenwoord} geplakt in ${titel}.${over}`;
  };
  return (
    <div class="rv-tabel">
      <h3>{titel}</h3>
      {overgeslagen.value.length > 0 && (
        <div class="utrecht-alert utrecht-alert--warning rv-overgeslagen" role="alert">
          <p>Niet alles is geplakt. Wat er stond, staat er nog.</p>
          <ul>
            {overgeslagen.value.slice(0, MEEST_GENOEMD).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {overgeslagen.value.length > MEEST_GENOEMD && (
            <p>En nog {overgeslagen.value.length - MEEST_GENOEMD} andere.</p>
          )}
          <Knop
            klein
            doe={() => {
              overgeslagen.value = [];
            }}
          >
            Gezien
          </Knop>
        </div>
      )}
      <section
        class="rv-tabelvak"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with a keyboard
        tabIndex={0}
        aria-label={`${titel}: tabel`}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Omschrijving</th>
              {kolommen.map(({ id, kop }) => (
                <th key={id} scope="col" class="rv-getal">
                  {kop}
                </th>
              ))}
              <th scope="col">
                <span class="rv-onzichtbaar">Wat u met de rij kunt doen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij, at) => (
              <Tabelrij key={`${at}-${rij.index}`} bank={bank} tabel={tabel} at={at} plak={paste} />
            ))}
          </tbody>
        </table>
      </section>
      {tabel.vlak && <MeldingenHier bank={bank} plek={tabel.vlak} />}
      <div class="rv-toevoegen">
        {lijst && (
          <Knop
            klein
            soort="secondary-action"
            teken="nieuw"
            label={`Voeg een rij toe aan ${titel}`}
            doe={() => voegRijToe(bank, tabel, lijst)}
          >
            Voeg een rij toe
          </Knop>
        )}
        {tabel.toevoegbaar.map((deel) => (
          <NieuwDeel key={deel.pad.join()} bank={bank} tabel={tabel} deel={deel} />
        ))}
      </div>
      {tabel.velden.length > 0 && (
        <details class="rv-meer">
          <summary>Meer gegevens van {titel}</summary>
          <div class="rv-rijvelden">
            {tabel.velden.map((veld) => (
              <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** A part with a name of its own: its name is asked first. */
function NieuwDeel({
  bank,
  tabel,
  deel,
}: {
  readonly bank: Werkbank;
  readonly tabel: Formuliertabel;
  readonly deel: Toevoegbaar;
}) {
  const naam = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const typed = naam.value.trim();
    if (typed === '') {
      bank.bericht.value = 'Vul eerst een naam in.';
      field.current?.focus();
      return;
    }
    const { wens, pad } = nieuwDeel(deel, typed);
    naam.value = '';
    void bank.formulier.doeEnGa(wens, `${rijSelector(tabel, pad)} [data-knop="meer"]`);
  };
  return (
    <div class="rv-nieuwdeel">
      <Nieuwveld label={`Naam van ${deel.een} om toe te voegen`} waarde={naam} voegToe={add} veld={field} />
      <Knop klein soort="secondary-action" teken="nieuw" doe={add}>
        Voeg {deel.een} toe
      </Knop>
    </div>
  );
}
