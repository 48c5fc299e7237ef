import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Gemeentekeuze, Herkenning, Vraag } from '../../gesprek/verzoeken.ts';
import { Knop } from '../delen/knop.tsx';

/** How a paper is read. */
export type Importkeuze = Pick<Vraag<'importeer'>, 'gemeente' | 'wijzigingen' | 'koppel'>;

const WIJZIGINGEN = [
  ['aanvaard', 'Met de wijzigingen: wat erbij kwam blijft, wat is geschrapt gaat weg'],
  ['verworpen', 'Zonder de wijzigingen: zoals het stuk daarvoor was'],
] as const;

/** Asks how a paper is read: for which municipality, with or without tracked changes, with amounts that come from tables. */
export function Importkeuzes({
  naam,
  herkenning,
  gemeenten,
  bezig,
  kies,
  sluit,
}: {
  readonly naam: string;
  readonly herkenning: Herkenning;
  readonly gemeenten: readonly Gemeentekeuze[];
  readonly bezig: boolean;
  readonly kies: (keuze: Importkeuze) => void;
  readonly sluit: () => void;
}) {
  const gemeente = useSignal(herkenning.gemeente ?? '');
  const wijzigingen = useSignal<Importkeuze['wijzigingen']>('aanvaard');
  const koppel = useSignal(false);
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { wijzigingen: aantal } = herkenning;
  return (
    <form
      class="rv-vensterformulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bezig && gemeente.value !== '')
          kies({ gemeente: gemeente.value, wijzigingen: wijzigingen.value, koppel: koppel.value });
      }}
    >
      <p>
        <strong>{naam}</strong> wordt een tekst om mee verder te werken.
      </p>
      <div class="rv-veld">
        <label class="utrecht-form-label" for={`${id}-g`}>
          Gemeente
        </label>
        <p class="utrecht-form-field-description" id={`${id}-u`}>
          {herkend(herkenning)}
        </p>
        <select
          id={`${id}-g`}
          ref={first}
          class="utrecht-select utrecht-select--html-select"
          aria-describedby={`${id}-u`}
          value={gemeente.value}
          required
          onChange={(event) => {
            gemeente.value = event.currentTarget.value;
          }}
        >
          {herkenning.gemeente === undefined && <option value="">Kies een gemeente</option>}
          {gemeenten.map((one) => (
            <option key={one.map} value={one.map}>
              {one.naam}
            </option>
          ))}
        </select>
      </div>
      {aantal > 0 && (
        <fieldset class="rv-varianten">
          <legend class="utrecht-form-label">
            {aantal === 1 ? 'Er is 1 bijgehouden wijziging' : `Er zijn ${aantal} bijgehouden wijzigingen`}.
            Hoe wordt de tekst gelezen?
          </legend>
          {WIJZIGINGEN.map(([welke, titel]) => (
            <label key={welke}>
              <input
                type="radio"
                name={`${id}-w`}
                checked={wijzigingen.value === welke}
                onChange={() => {
                  wijzigingen.value = welke;
                }}
              />
              {titel}
            </label>
          ))}
        </fieldset>
      )}
      <div class="rv-varianten">
        <label>
          <input
            type="checkbox"
            checked={koppel.value}
            onChange={(event) => {
              koppel.value = event.currentTarget.checked;
            }}
          />
          Laat bedragen in de tekst meeveranderen met de tabel waar ze in staan
        </label>
      </div>
      <div class="rv-vensterknoppen">
        <Knop
          soort="primary-action"
          teken="invoer"
          uit={bezig || gemeente.value === ''}
          doe={(event) => (event.currentTarget as HTMLElement).closest('form')?.requestSubmit()}
        >
          Lees in
        </Knop>
        <Knop doe={sluit}>Annuleer</Knop>
      </div>
    </form>
  );
}

/** How sure it is whose a paper is, in words. */
function herkend({ gemeente, twijfel }: Herkenning): string {
  if (gemeente === undefined) return 'Geen sjabloon herkent de koppen van dit stuk. Kies zelf.';
  return twijfel === undefined ? 'Herkend in het stuk.' : `Kijk dit na. ${twijfel}`;
}
