import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Weigering as Reden } from '../../../domain/weigering.ts';
import type { Gemeentekeuze } from '../../gesprek/verzoeken.ts';
import { Knop } from '../delen/knop.tsx';
import { Venster } from '../delen/venster.tsx';
import { mapnaamVan, zetNieuw } from '../staat/bestanden.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Weigering } from './weigering.tsx';

/** Begins a proposal: for whom, what kind, about what. */
export function Nieuw({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const gemeenten = useSignal<readonly Gemeentekeuze[]>([]);
  const gemeente = useSignal('');
  const soort = useSignal('');
  const onderwerp = useSignal('');
  const redenen = useSignal<readonly Reden[]>([]);
  const id = useId();
  useEffect(() => {
    void bank.praat('gemeenten', null).then((found) => {
      gemeenten.value = found;
      gemeente.value = found[0]?.map ?? '';
      soort.value = found[0]?.soorten[0]?.soort ?? '';
    });
  }, [bank, gemeenten, gemeente, soort]);
  const soorten = gemeenten.value.find(({ map }) => map === gemeente.value)?.soorten ?? [];
  const begin = async () => {
    const naam = mapnaamVan(onderwerp.value);
    if (naam === '') {
      redenen.value = [{ melding: 'Vul in waar het voorstel over gaat.' }];
      return;
    }
    const made = await bank.praat('nieuw', {
      naam,
      gemeente: gemeente.value,
      soort: soort.value,
      onderwerp: onderwerp.value.trim(),
    });
    if ('geweigerd' in made) {
      redenen.value = [made.geweigerd];
      return;
    }
    const failed = await zetNieuw(bank.werkmap, [made.gelukt]);
    redenen.value = failed.map((melding) => ({ melding, hint: 'Kies een ander onderwerp.' }));
    if (failed.length > 0) return;
    bank.openPad(made.gelukt.pad);
    bank.weergave.schrijven.value = 'formulier';
    bank.bericht.value = 'Het nieuwe voorstel staat klaar.';
    sluit();
  };
  return (
    <Venster titel="Nieuw voorstel" sluit={sluit}>
      <form
        class="rv-vensterformulier"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <Weigering redenen={redenen.value} />
        <div class="rv-veld">
          <label class="utrecht-form-label" for={`${id}-o`}>
            Waar gaat het over?
          </label>
          <p class="utrecht-form-field-description" id={`${id}-u`}>
            In een paar woorden, zoals: Renovatie van het zwembad.
          </p>
          <input
            id={`${id}-o`}
            class="utrecht-textbox utrecht-textbox--html-input"
            aria-describedby={`${id}-u`}
            autocomplete="off"
            value={onderwerp.value}
            onInput={(event) => {
              onderwerp.value = event.currentTarget.value;
            }}
          />
        </div>
        <div class="rv-veld">
          <label class="utrecht-form-label" for={`${id}-g`}>
            Gemeente
          </label>
          <select
            id={`${id}-g`}
            class="utrecht-select utrecht-select--html-select"
            value={gemeente.value}
            onChange={(event) => {
              gemeente.value = event.currentTarget.value;
              soort.value =
                gemeenten.value.find(({ map }) => map === gemeente.value)?.soorten[0]?.soort ?? '';
            }}
          >
            {gemeenten.value.map(({ map, naam }) => (
              <option key={map} value={map}>
                {naam}
              </option>
            ))}
          </select>
        </div>
        <div class="rv-veld">
          <label class="utrecht-form-label" for={`${id}-s`}>
            Wat wordt het?
          </label>
          <select
            id={`${id}-s`}
            class="utrecht-select utrecht-select--html-select"
            value={soort.value}
            onChange={(event) => {
              soort.value = event.currentTarget.value;
            }}
          >
            {soorten.map((one) => (
              <option key={one.soort} value={one.soort}>
                {one.naam}
              </option>
            ))}
          </select>
        </div>
        <div class="rv-vensterknoppen">
          <Knop soort="primary-action" teken="nieuw" doe={() => void begin()}>
            Begin
          </Knop>
          <Knop doe={sluit}>Annuleer</Knop>
        </div>
      </form>
    </Venster>
  );
}
