import { useId } from 'preact/hooks';
import type { Formulierveld, Invoer } from '../../../formulier/formulier.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Bedragenveld } from './bedragenveld.tsx';
import { itemnaam } from './focus.ts';
import { Groep } from './groep.tsx';
import { Itemknoppen } from './itemknoppen.tsx';
import { Kaartveld } from './kaartveld.tsx';
import { MeldingenHier, meldingenIn } from './meldingen-hier.tsx';
import { Keuzeveld, Regelveld, type Veldvorm } from './veld.tsx';

/** A key of the head, in the form that stands in the text. */
export function Invoerveld({ bank, veld }: { readonly bank: Werkbank; readonly veld: Formulierveld }) {
  const { invoer, naam } = veld;
  const shared = { label: naam, uitleg: veld.uitleg, nodig: veld.nodig };
  switch (invoer.soort) {
    case 'woord':
      return <Woordveld bank={bank} invoer={invoer} leegWeg={!veld.nodig} {...shared} />;
    case 'bedragen':
      return <Bedragenveld bank={bank} naam={naam} uitleg={veld.uitleg} invoer={invoer} />;
    case 'lijst':
      return (
        <Groep naam={naam} uitleg={veld.uitleg}>
          <Lijst bank={bank} naam={naam} invoer={invoer} />
        </Groep>
      );
    case 'groep':
      return (
        <Groep naam={naam} uitleg={veld.uitleg}>
          {invoer.velden.map((one) => (
            <Invoerveld key={one.sleutel} bank={bank} veld={one} />
          ))}
        </Groep>
      );
    case 'kaart':
      return (
        <Kaartveld
          bank={bank}
          naam={naam}
          uitleg={veld.uitleg}
          invoer={invoer}
          toon={(one) => <Invoerveld bank={bank} veld={one} />}
        />
      );
    case 'elders':
      return (
        <p class="rv-zacht">
          <strong>{naam}</strong> staat in de tekst in een vorm die hier niet past. U kunt het daar wijzigen.
        </p>
      );
  }
}

/** A value of one line, with its problems below it. */
function Woordveld({
  bank,
  invoer,
  leegWeg,
  ...vorm
}: Omit<Veldvorm, 'waarde' | 'zet'> & {
  readonly bank: Werkbank;
  readonly invoer: Extract<Invoer, { soort: 'woord' }>;
  /** Its key goes when it is emptied. */
  readonly leegWeg: boolean;
}) {
  const id = useId();
  const { pad, waarde, keuzes, datum, bedrag, vlak } = invoer;
  const wrong = vlak ? meldingenIn(bank, vlak) : [];
  const shared = {
    ...vorm,
    waarde,
    vlak,
    zet: (typed: string) => void bank.formulier.doe({ soort: 'waarde', pad, waarde: typed, leegWeg }),
    ...(wrong.length > 0 && { over: id, fout: wrong.some(({ ernst }) => ernst === 'fout') }),
  };
  return (
    <>
      {keuzes ? (
        <Keuzeveld {...shared} keuzes={keuzes} />
      ) : (
        <Regelveld {...shared} datum={datum === true} bedrag={bedrag === true} />
      )}
      {vlak && <MeldingenHier bank={bank} plek={vlak} id={id} />}
    </>
  );
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
  const { doeEnGa } = bank.formulier;
  return (
    <>
      <ol class="rv-delenlijst">
        {delen.map((deel, index) => (
          <li key={`${index}-${delen.length}`}>
            <div class="rv-deelinvoer" data-invoer={itemnaam(pad, index)}>
              {deel.soort === 'woord' && (
                <Woordveld
                  bank={bank}
                  invoer={deel}
                  leegWeg={false}
                  label={`${naam} ${index + 1}`}
                  labelVerborgen
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
              {deel.soort !== 'woord' && deel.soort !== 'groep' && (
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
