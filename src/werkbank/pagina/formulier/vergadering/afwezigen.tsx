import type {
  Formulierafwezige,
  Vergaderformulier,
} from '../../../../formulier/vergadering/vergaderformulier.ts';
import { Knop } from '../../delen/knop.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';
import { MeldingenHier } from '../meldingen-hier.tsx';
import { Keuzeveld, Regelveld } from '../veld.tsx';

/** Who was not there, or not all evening. */
export function Afwezigen({
  bank,
  formulier: { afwezig, aanwezig, namen },
}: {
  readonly bank: Werkbank;
  readonly formulier: Vergaderformulier;
}) {
  return (
    <section class="rv-formulierdeel" aria-labelledby="rv-afwezig">
      <h2 id="rv-afwezig">Afwezig</h2>
      <p class="utrecht-form-field-description">
        {aanwezig} Kwam iemand later, vul dan in tot wanneer die er niet was; ging iemand eerder weg, vanaf
        wanneer. Dat mag een tijd zijn (20:15) of een agendapunt (punt 5).
      </p>
      {afwezig.length > 0 && (
        <ol class="rv-delenlijst">
          {afwezig.map((one, index) => (
            <li key={`${index}-${afwezig.length}`}>
              <Afwezige bank={bank} afwezige={one} namen={namen} />
              <Knop
                klein
                alleenTeken
                teken="weg"
                label={`Verwijder ${one.wie || 'deze regel'} bij de afwezigen`}
                doe={() => void bank.formulier.doe({ soort: 'item-weg', pad: ['afwezig'], index })}
              >
                Verwijder
              </Knop>
            </li>
          ))}
        </ol>
      )}
      <Knop
        soort="secondary-action"
        teken="nieuw"
        doe={() =>
          void bank.formulier.doe({
            soort: 'item-nieuw',
            pad: ['afwezig'],
            index: afwezig.length,
            waarde: namen.find((naam) => !afwezig.some(({ wie }) => wie === naam)) ?? '',
          })
        }
      >
        Voeg een afwezige toe
      </Knop>
    </section>
  );
}

function Afwezige({
  bank,
  afwezige: { pad, plek, sleutel, wie, vanaf, tot, aantal },
  namen,
}: {
  readonly bank: Werkbank;
  readonly afwezige: Formulierafwezige;
  readonly namen: readonly string[];
}) {
  const { doe } = bank.formulier;
  const zet = (key: string) => (waarde: string) =>
    void doe({ soort: 'waarde', pad: [...pad, key], waarde, leegWeg: true, kern: 'naam' });
  const zetWie = (waarde: string) =>
    void doe({ soort: 'waarde', pad: sleutel ? [...pad, sleutel] : pad, waarde, leegWeg: false });
  return (
    <div class="rv-afwezige">
      {namen.length > 0 ? (
        <Keuzeveld label="Wie" waarde={wie} keuzes={namen} zet={zetWie} />
      ) : (
        <Regelveld label="Wie" waarde={wie} zet={zetWie} />
      )}
      {sleutel === 'fractie' && <Regelveld label="Aantal leden" waarde={aantal} zet={zet('aantal')} />}
      <Regelveld label={`Er niet tot`} waarde={tot} zet={zet('tot')} />
      <Regelveld label={`Weg vanaf`} waarde={vanaf} zet={zet('vanaf')} />
      <MeldingenHier bank={bank} plek={plek} />
    </div>
  );
}
