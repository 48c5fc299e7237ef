import { useSignal } from '@preact/signals';
import type { Formuliercel, Formulierrij, Formuliertabel } from '../../../formulier/formulier.ts';
import { leesPlakbord, plak } from '../../../formulier/plakken.ts';
import type { Yamlpad } from '../../../formulier/yaml/boom.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { itemnaam } from './focus.ts';
import { useGetypt } from './veld.tsx';

/** How many cells that were not pasted are named. */
const MEEST_GENOEMD = 10;

/** A table as a grid: what is typed can be changed, also by pasting a range of a spreadsheet; what is computed is shown. */
export function Tabel({ bank, tabel }: { readonly bank: Werkbank; readonly tabel: Formuliertabel }) {
  const { kolommen, rijen, lijst = [], titel } = tabel;
  const { doe, doeEnGa } = bank.formulier;
  const overgeslagen = useSignal<readonly string[]>([]);
  const paste = (event: ClipboardEvent, rij: number, kolom: number) => {
    const cells = leesPlakbord(event.clipboardData?.getData('text/plain') ?? '');
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    const { wensen, niet, vervangen } = plak(tabel, { rij, kolom }, cells);
    if (wensen.length > 0) void doe(...wensen);
    overgeslagen.value = niet;
    const rijenwoord = cells.length === 1 ? '1 rij' : `${cells.length} rijen`;
    const over =
      vervangen === 0 ? '' : ` ${vervangen === 1 ? '1 cel is' : `${vervangen} cellen zijn`} vervangen.`;
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
                <span class="rv-onzichtbaar">Rij verwijderen of toevoegen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij, at) => (
              <tr
                key={`${at}-${rij.index}`}
                data-rij={rij.index === undefined ? undefined : itemnaam(rij.lijst ?? lijst, rij.index)}
                class={rij.berekend || rij.groep ? 'rv-berekend' : ''}
              >
                <th scope="row">
                  {rij.index === undefined && !rij.naampad ? (
                    <span>{rij.label}</span>
                  ) : (
                    <Celveld
                      label={`Omschrijving van rij ${at + 1}`}
                      waarde={rij.label}
                      zet={(waarde) =>
                        void doe({
                          soort: 'waarde',
                          pad: rij.naampad ?? [
                            ...(rij.lijst ?? lijst),
                            rij.index ?? 0,
                            rij.groep ? 'groep' : 'post',
                          ],
                          waarde,
                          leegWeg: false,
                        })
                      }
                      plak={(event) => paste(event, at, -1)}
                    />
                  )}
                </th>
                {rij.cellen.map((cel, kolom) => (
                  <td key={kolommen[kolom]?.id} class="rv-getal">
                    <Cel
                      bank={bank}
                      cel={cel}
                      label={[rij.bij, rij.label, kolommen[kolom]?.kop].filter(Boolean).join(', ')}
                      plak={(event) => paste(event, at, kolom)}
                    />
                  </td>
                ))}
                <td>{weg(rij)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {tabel.lijst && (
        <Knop
          klein
          soort="secondary-action"
          teken="nieuw"
          label={`Voeg een rij toe aan ${titel}`}
          doe={() => voegToe(lijst)}
        >
          Voeg een rij toe
        </Knop>
      )}
    </div>
  );

  /** Adds a row behind the last one of a list. */
  function voegToe(pad: Yamlpad) {
    const own = rijen.filter((rij) => (rij.lijst ?? lijst).join() === pad.join());
    const index = Math.max(-1, ...own.map((rij) => rij.index ?? -1)) + 1;
    const rij = `[data-deel="tabel-${CSS.escape(tabel.naam)}"] tr[data-rij="${CSS.escape(itemnaam(pad, index))}"]`;
    void doeEnGa({ soort: 'item-nieuw', pad, index, waarde: { post: 'Nieuwe post' } }, `${rij} input`);
  }

  function weg({ index, label, groep, lijst: own = lijst }: Formulierrij) {
    if (index === undefined) return null;
    if (groep)
      return (
        <Knop
          klein
          alleenTeken
          teken="nieuw"
          label={`Voeg een rij toe aan ${label}`}
          doe={() => voegToe(groep)}
        >
          Voeg een rij toe
        </Knop>
      );
    return (
      <Knop
        klein
        alleenTeken
        teken="weg"
        label={`Verwijder de rij ${label}`}
        doe={() => void doe({ soort: 'item-weg', pad: own, index })}
      >
        Verwijder
      </Knop>
    );
  }
}

function Cel({
  bank,
  cel,
  label,
  plak: paste,
}: {
  readonly bank: Werkbank;
  readonly cel: Formuliercel;
  readonly label: string;
  readonly plak: (event: ClipboardEvent) => void;
}) {
  const { pad, tekst, getypt } = cel;
  if (!pad) return <span>{tekst}</span>;
  return (
    <Celveld
      label={label}
      waarde={getypt ?? ''}
      getal
      zet={(waarde) => void bank.formulier.doe({ soort: 'waarde', pad, waarde, leegWeg: true })}
      plak={paste}
    />
  );
}

function Celveld({
  label,
  waarde,
  zet,
  plak: paste,
  getal,
}: {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly plak: (event: ClipboardEvent) => void;
  readonly getal?: boolean;
}) {
  const typed = useGetypt(waarde, zet);
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input rv-cel"
      aria-label={label}
      inputMode={getal ? 'decimal' : 'text'}
      autocomplete="off"
      onPaste={paste}
      {...typed}
    />
  );
}
