import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Formulierveld, Invoer } from '../../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Groep } from './groep.tsx';
import { Nieuwveld } from './nieuwveld.tsx';

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
  const nieuweNaam = useSignal('');
  const nieuweWaarde = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const { doe } = bank.formulier;
  const add = () => {
    const [sleutel, waarde] = [nieuweNaam.value.trim(), nieuweWaarde.value.trim()];
    const taken = delen.some((one) => one.naam === sleutel);
    if (sleutel === '' || waarde === '' || taken) {
      bank.bericht.value = taken ? `${sleutel} staat er al.` : 'Vul een naam en een waarde in.';
      field.current?.focus();
      return;
    }
    nieuweNaam.value = '';
    nieuweWaarde.value = '';
    void doe({ soort: 'waarde', pad: [...pad, sleutel], waarde, leegWeg: false });
    field.current?.focus();
  };
  return (
    <Groep naam={naam} uitleg={uitleg}>
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
          <Nieuwveld label="Naam" waarde={nieuweNaam} voegToe={add} veld={field} />
        </div>
        <div class="rv-veld">
          <Nieuwveld label="Waarde" waarde={nieuweWaarde} voegToe={add} />
        </div>
        <Knop klein soort="secondary-action" teken="nieuw" label={`Voeg toe aan ${naam}`} doe={add}>
          Voeg toe
        </Knop>
      </div>
    </Groep>
  );
}
