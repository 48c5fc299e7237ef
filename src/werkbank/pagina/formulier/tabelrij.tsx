import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Formuliercel, Formulierrij, Formuliertabel } from '../../../formulier/formulier.ts';
import type { Wens } from '../../../formulier/wens.ts';
import type { Yamlpad } from '../../../formulier/yaml/boom.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Celveld } from './celveld.tsx';
import { Invoerveld } from './invoerveld.tsx';

interface Rijdeel {
  readonly bank: Werkbank;
  readonly tabel: Formuliertabel;
  /** Its place in the table. */
  readonly at: number;
}

/** A row of a table, and below it, when it is asked for, what else may be typed of it. */
export function Tabelrij({
  bank,
  tabel,
  at,
  plak,
}: Rijdeel & { readonly plak: (event: ClipboardEvent, rij: number, kolom: number) => void }) {
  const { kolommen, rijen } = tabel;
  const rij = rijen[at];
  const open = useSignal(false);
  const id = useId();
  if (!rij) return null;
  const naampad = naampadVan(tabel, rij);
  const merk =
    rij.onderdeel?.pad ?? (rij.index === undefined ? undefined : [...lijstVan(tabel, rij), rij.index]);
  const velden = rij.velden ?? [];
  return (
    <>
      <tr data-rij={merk?.join('.')} class={rij.berekend || rij.groep ? 'rv-berekend' : ''}>
        <th scope="row">
          {naampad ? (
            <Celveld
              bank={bank}
              label={`Omschrijving van rij ${at + 1}`}
              waarde={rij.label}
              zet={(waarde) =>
                void bank.formulier.doe({ soort: 'waarde', pad: naampad, waarde, leegWeg: false })
              }
              plak={(event) => plak(event, at, -1)}
            />
          ) : (
            <span>{rij.label}</span>
          )}
        </th>
        {rij.cellen.map((cel, kolom) => (
          <td key={kolommen[kolom]?.id} class="rv-getal">
            <Cel
              bank={bank}
              cel={cel}
              label={[rij.bij, rij.label, kolommen[kolom]?.kop].filter(Boolean).join(', ')}
              plak={(event) => plak(event, at, kolom)}
            />
          </td>
        ))}
        <td>
          <div class="rv-rijknoppen">
            {velden.length > 0 && (
              <Knop
                klein
                alleenTeken
                teken={open.value ? 'sluit' : 'lijst'}
                merk="meer"
                open={open.value}
                beheert={id}
                label={`${open.value ? 'Minder' : 'Meer'} gegevens van ${rij.label}`}
                doe={() => {
                  open.value = !open.value;
                }}
              >
                {open.value ? 'Minder gegevens' : 'Meer gegevens'}
              </Knop>
            )}
            <Rijknoppen bank={bank} tabel={tabel} at={at} />
          </div>
        </td>
      </tr>
      {open.value && velden.length > 0 && (
        <tr class="rv-rijmeer" id={id}>
          <td colSpan={kolommen.length + 2}>
            <fieldset class="rv-rijvelden">
              <legend>Gegevens van {rij.label}</legend>
              {velden.map((veld) => (
                <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
              ))}
            </fieldset>
          </td>
        </tr>
      )}
    </>
  );
}

/** What can be done with a row: one more in its group, one place up, gone. */
function Rijknoppen({ bank, tabel, at }: Rijdeel) {
  const rij = tabel.rijen[at];
  const item = rij && itemVan(tabel, rij);
  const weg = rij && wegWens(tabel, rij);
  if (!rij || !weg) return null;
  const { doe, doeEnGa } = bank.formulier;
  const { groep } = rij;
  return (
    <>
      {groep && (
        <Knop
          klein
          alleenTeken
          teken="nieuw"
          label={`Voeg een rij toe aan ${rij.label}`}
          doe={() => voegRijToe(bank, tabel, groep)}
        >
          Voeg een rij toe
        </Knop>
      )}
      {item && item.index > 0 && (
        <Knop
          klein
          alleenTeken
          teken="op"
          merk="omhoog"
          label={`${rij.label} omhoog`}
          doe={() =>
            void doeEnGa(
              { soort: 'item-wissel', ...item, stap: -1 },
              item.index === 1
                ? `${rijSelector(tabel, [...item.pad, 0])} input`
                : `${rijSelector(tabel, [...item.pad, item.index - 1])} [data-knop="omhoog"]`,
            )
          }
        >
          Omhoog
        </Knop>
      )}
      <Knop klein alleenTeken teken="weg" label={`Verwijder ${rij.label}`} doe={() => void doe(weg)}>
        Verwijder
      </Knop>
    </>
  );
}

function Cel({
  bank,
  cel,
  label,
  plak,
}: {
  readonly bank: Werkbank;
  readonly cel: Formuliercel;
  readonly label: string;
  readonly plak: (event: ClipboardEvent) => void;
}) {
  const { pad, tekst, getypt, vlak } = cel;
  if (!pad) return <span>{tekst}</span>;
  return (
    <Celveld
      bank={bank}
      label={label}
      waarde={getypt ?? ''}
      vlak={vlak}
      getal
      zet={(waarde) => void bank.formulier.doe({ soort: 'waarde', pad, waarde, leegWeg: true })}
      plak={plak}
    />
  );
}

/** Adds a row behind the last one of a list. */
export function voegRijToe(bank: Werkbank, tabel: Formuliertabel, pad: Yamlpad): void {
  const own = tabel.rijen.filter((rij) => lijstVan(tabel, rij).join() === pad.join());
  const index = Math.max(-1, ...own.map((rij) => rij.index ?? -1)) + 1;
  const wens: Wens = { soort: 'item-nieuw', pad, index, waarde: { post: 'Nieuwe post' } };
  void bank.formulier.doeEnGa(wens, `${rijSelector(tabel, [...pad, index])} input`);
}

/** The row of a table that is made of what stands at a path. */
export function rijSelector({ naam }: Formuliertabel, pad: Yamlpad): string {
  return `[data-deel="tabel-${CSS.escape(naam)}"] tr[data-rij="${CSS.escape(pad.join('.'))}"]`;
}

function lijstVan({ lijst = [] }: Formuliertabel, rij: Formulierrij): Yamlpad {
  return rij.lijst ?? lijst;
}

/** Where its name is typed. */
function naampadVan(tabel: Formuliertabel, rij: Formulierrij): Yamlpad | undefined {
  const { naampad, index, groep } = rij;
  if (naampad || index === undefined) return naampad;
  return [...lijstVan(tabel, rij), index, groep ? 'groep' : 'post'];
}

/** The item of a list that a row is made of. */
function itemVan(tabel: Formuliertabel, rij: Formulierrij) {
  const { index, onderdeel } = rij;
  if (onderdeel)
    return onderdeel.index === undefined
      ? undefined
      : { pad: onderdeel.pad.slice(0, -1), index: onderdeel.index };
  return index === undefined ? undefined : { pad: lijstVan(tabel, rij), index };
}

/** What takes a row away, with all that is of it; with the last part of a map its key goes. */
function wegWens(tabel: Formuliertabel, rij: Formulierrij): Wens | undefined {
  const item = itemVan(tabel, rij);
  if (item) return { soort: 'item-weg', ...item };
  const pad = rij.onderdeel?.pad;
  if (!pad) return undefined;
  const last = tabel.toevoegbaar.some(({ aantal, bezet }) => bezet && aantal === 1);
  return { soort: 'waarde', pad: last ? pad.slice(0, -1) : pad, waarde: '', leegWeg: true };
}
