import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Formulierveld, Invoer } from '../../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';

/** Values behind names, as the votes for each candidate: names are added with a value, and taken away. */
export function Kaartveld({
  bank,
  naam,
  uitleg,
  invoer: { pad, delen },
  toon,
}: {
  readonly bank: Werkbank;
  readonly naam: string;
  readonly uitleg: string | undefined;
  readonly invoer: Extract<Invoer, { soort: 'kaart' }>;
  /** Draws the field of a value. */
  readonly toon: (veld: Formulierveld) => ComponentChildren;
}) {
  const nieuw = useSignal({ naam: '', waarde: '' });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { doe } = bank.formulier;
  const add = () => {
    const [sleutel, waarde] = [nieuw.value.naam.trim(), nieuw.value.waarde.trim()];
    const taken = delen.some((one) => one.naam === sleutel);
    if (sleutel === '' || waarde === '' || taken) {
      bank.bericht.value = taken ? `${sleutel} staat er al.` : 'Vul een naam en een waarde in.';
      field.current?.focus();
      return;
    }
    nieuw.value = { naam: '', waarde: '' };
    void doe({ soort: 'waarde', pad: [...pad, sleutel], waarde, leegWeg: false });
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset class="rv-groep">
      <legend class="utrecht-form-label">{naam}</legend>
      {uitleg && <p class="utrecht-form-field-description">{uitleg}</p>}
      {delen.length > 0 && (
        <ul class="rv-delenlijst">
          {delen.map((deel) => (
            <li key={deel.naam}>
              <div class="rv-deelinvoer">
                {toon({
                  sleutel: deel.naam,
                  naam: deel.naam,
                  nodig: false,
                  extra: false,
                  invoer: deel.invoer,
                })}
              </div>
              <div class="rv-deelknoppen">
                <Knop
                  klein
                  alleenTeken
                  teken="weg"
                  label={`Verwijder ${deel.naam} uit ${naam}`}
                  doe={() =>
                    void doe({ soort: 'waarde', pad: [...pad, deel.naam], waarde: '', leegWeg: true })
                  }
                >
                  Verwijder
                </Knop>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="rv-nieuwdeel">
        <div class="rv-veld">
          <label class="utrecht-form-label" for={`${id}-naam`}>
            Naam
          </label>
          <input
            ref={field}
            id={`${id}-naam`}
            class="utrecht-textbox utrecht-textbox--html-input"
            autocomplete="off"
            value={nieuw.value.naam}
            onInput={(event) => {
              nieuw.value = { ...nieuw.value, naam: event.currentTarget.value };
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div class="rv-veld">
          <label class="utrecht-form-label" for={`${id}-waarde`}>
            Waarde
          </label>
          <input
            id={`${id}-waarde`}
            class="utrecht-textbox utrecht-textbox--html-input"
            autocomplete="off"
            value={nieuw.value.waarde}
            onInput={(event) => {
              nieuw.value = { ...nieuw.value, waarde: event.currentTarget.value };
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <Knop klein soort="secondary-action" teken="nieuw" label={`Voeg toe aan ${naam}`} doe={add}>
          Voeg toe
        </Knop>
      </div>
    </fieldset>
  );
}
