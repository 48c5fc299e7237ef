import type { Formulierveld, Invoer } from '../../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { itemnaam } from './focus.ts';
import { Itemknoppen } from './itemknoppen.tsx';
import { Keuzeveld, Regelveld } from './veld.tsx';

/** A key of the head, in the form that stands in the text. */
export function Invoerveld({ bank, veld }: { readonly bank: Werkbank; readonly veld: Formulierveld }) {
  const { invoer, naam } = veld;
  const zet = (waarde: string) =>
    invoer.soort === 'woord' &&
    void bank.formulier.doe({ soort: 'waarde', pad: invoer.pad, waarde, leegWeg: !veld.nodig });
  const shared = { label: naam, uitleg: veld.uitleg, nodig: veld.nodig };
  switch (invoer.soort) {
    case 'woord':
      return invoer.keuzes ? (
        <Keuzeveld {...shared} keuzes={invoer.keuzes} waarde={invoer.waarde} zet={zet} />
      ) : (
        <Regelveld {...shared} waarde={invoer.waarde} zet={zet} datum={invoer.datum === true} />
      );
    case 'lijst':
      return (
        <fieldset class="rv-groep">
          <legend class="utrecht-form-label">{naam}</legend>
          {veld.uitleg && <p class="utrecht-form-field-description">{veld.uitleg}</p>}
          <Lijst bank={bank} naam={naam} invoer={invoer} />
        </fieldset>
      );
    case 'groep':
      return (
        <fieldset class="rv-groep">
          <legend class="utrecht-form-label">{naam}</legend>
          {veld.uitleg && <p class="utrecht-form-field-description">{veld.uitleg}</p>}
          {invoer.velden.map((one) => (
            <Invoerveld key={one.sleutel} bank={bank} veld={one} />
          ))}
        </fieldset>
      );
    case 'elders':
      return (
        <p class="rv-zacht">
          <strong>{naam}</strong> staat in de tekst in een vorm die hier niet past. U kunt het daar wijzigen.
        </p>
      );
  }
}

function Lijst({
  bank,
  naam,
  invoer,
}: {
  readonly bank: Werkbank;
  readonly naam: string;
  readonly invoer: Extract<Invoer, { soort: 'lijst' }>;
}) {
  const { pad, delen, nieuw } = invoer;
  const { doe, doeEnGa } = bank.formulier;
  return (
    <>
      <ol class="rv-delenlijst">
        {delen.map((deel, index) => (
          <li key={`${index}-${delen.length}`}>
            <div class="rv-deelinvoer" data-invoer={itemnaam(pad, index)}>
              {deel.soort === 'woord' && (
                <Regelveld
                  label={`${naam} ${index + 1}`}
                  labelVerborgen
                  waarde={deel.waarde}
                  zet={(waarde) => void doe({ soort: 'waarde', pad: deel.pad, waarde, leegWeg: false })}
                />
              )}
              {deel.soort === 'groep' && (
                <fieldset class="rv-groep">
                  <legend class="rv-onzichtbaar">
                    {naam} {index + 1}
                  </legend>
                  {deel.velden.map((one) => (
                    <Invoerveld key={one.sleutel} bank={bank} veld={one} />
                  ))}
                </fieldset>
              )}
              {(deel.soort === 'elders' || deel.soort === 'lijst') && (
                <p class="rv-zacht">Dit deel staat in de tekst in een vorm die hier niet past.</p>
              )}
            </div>
            <Itemknoppen
              bank={bank}
              pad={pad}
              index={index}
              omhoog={`${naam} ${index + 1} omhoog`}
              weg={`Verwijder ${naam} ${index + 1}`}
            />
          </li>
        ))}
      </ol>
      <Knop
        klein
        soort="secondary-action"
        teken="nieuw"
        label={`Voeg toe aan ${naam}`}
        doe={() =>
          void doeEnGa(
            { soort: 'item-nieuw', pad, index: delen.length, waarde: nieuw },
            `[data-invoer="${CSS.escape(itemnaam(pad, delen.length))}"] :is(input, select, textarea)`,
          )
        }
      >
        Voeg toe
      </Knop>
    </>
  );
}
