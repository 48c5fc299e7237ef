import type { Vlak } from '../../../../formulier/formulier.ts';
import type {
  Formulieragendapunt,
  Formulierstukken,
  Stuksoort,
} from '../../../../formulier/vergadering/vergaderformulier.ts';
import { Knop } from '../../delen/knop.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';
import { Invoerveld } from '../invoerveld.tsx';
import { Itemknoppen } from '../itemknoppen.tsx';
import { MeldingenHier } from '../meldingen-hier.tsx';
import { Tekstveld } from '../veld.tsx';
import { Beslissing } from './beslissing.tsx';
import { MeerVelden } from './meer-velden.tsx';

/** The items of an agenda, with what was decided at each. */
export function Agendapunten({
  bank,
  punten,
  niveau,
}: {
  readonly bank: Werkbank;
  readonly punten: readonly Formulieragendapunt[];
  readonly niveau: number;
}) {
  return (
    <ol class={`rv-punten rv-niveau-${niveau}`}>
      {punten.map((punt, index) => {
        const pad = punt.pad.slice(0, -1);
        const naam = `agendapunt ${punt.nummer}`;
        return (
          <li key={punt.nummer} class="rv-agendapunt">
            <div class="rv-agendakop">
              <h3>
                <span class="rv-puntnummer">{punt.nummer}</span> {punt.titel}
              </h3>
              <Itemknoppen
                bank={bank}
                pad={pad}
                index={index}
                omhoog={`Zet ${naam} hoger`}
                weg={`Verwijder ${naam}`}
              />
            </div>
            <MeldingenHier bank={bank} plek={punt.plek} behalve={delenVan(punt)} />
            <details class="rv-meer">
              <summary>Gegevens van punt {punt.nummer}</summary>
              {punt.velden
                .filter((veld) => !veld.extra)
                .map((veld) => (
                  <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
                ))}
              <MeerVelden bank={bank} velden={punt.velden} van={naam} />
              <Tekstveld
                label={`Tekst bij punt ${punt.nummer}`}
                uitleg="Wat er in de besluitenlijst onder dit punt staat."
                waarde={punt.tekst}
                zet={(tekst) => void bank.formulier.doe({ soort: 'sectie', sleutel: punt.nummer, tekst })}
              />
            </details>
            {punt.stukken
              .filter(({ soort }) => soort !== 'moties')
              .map((stukken) => (
                <Stukken key={stukken.soort} bank={bank} stukken={stukken} punt={punt} />
              ))}
            <Beslissing bank={bank} beslissing={punt.beslissing} over={`punt ${punt.nummer}`} opPersonen />
            {punt.stukken
              .filter(({ soort }) => soort === 'moties')
              .map((stukken) => (
                <Stukken key={stukken.soort} bank={bank} stukken={stukken} punt={punt} />
              ))}
            {punt.sub.length > 0 && <Agendapunten bank={bank} punten={punt.sub} niveau={niveau + 1} />}
          </li>
        );
      })}
    </ol>
  );
}

/** The pieces of an item that tell of their own problems themselves. */
function delenVan({ beslissing, stukken, sub }: Formulieragendapunt): readonly Vlak[] {
  const own = beslissing.stemming ? [beslissing.stemming.plek] : [];
  return [
    ...own,
    ...stukken.flatMap((one) => one.stukken.map(({ plek }) => plek)),
    ...sub.map(({ plek }) => plek),
  ];
}

const NAMEN: Readonly<Record<Stuksoort, { readonly een: string; readonly letter: string }>> = {
  ordevoorstellen: { een: 'een ordevoorstel', letter: '' },
  amendementen: { een: 'een amendement', letter: 'A' },
  moties: { een: 'een motie', letter: 'M' },
};

/** Amendments, motions or proposals about the order at an item. */
function Stukken({
  bank,
  stukken: { soort, pad, stukken },
  punt,
}: {
  readonly bank: Werkbank;
  readonly stukken: Formulierstukken;
  readonly punt: Formulieragendapunt;
}) {
  const { doe } = bank.formulier;
  const { een, letter } = NAMEN[soort];
  const what = een.replace(/^een /, '');
  return (
    <div class="rv-stukken">
      {stukken.map(({ naam, plek, velden, beslissing }, index) => (
        <div key={`${naam}-${index}`} class="rv-stuk">
          <div class="rv-agendakop">
            <h4>
              {what === 'ordevoorstel' ? 'Ordevoorstel van' : what === 'motie' ? 'Motie' : 'Amendement'}{' '}
              {naam}
            </h4>
            <Knop
              klein
              alleenTeken
              teken="weg"
              label={`Verwijder ${what} ${naam}`}
              doe={() => void doe({ soort: 'item-weg', pad, index })}
            >
              Verwijder
            </Knop>
          </div>
          <MeldingenHier
            bank={bank}
            plek={plek}
            behalve={beslissing.stemming ? [beslissing.stemming.plek] : []}
          />
          <Beslissing bank={bank} beslissing={beslissing} over={`${what} ${naam}`} />
          <details class="rv-meer">
            <summary>
              Gegevens van {what} {naam}
            </summary>
            {velden.map((veld) => (
              <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
            ))}
          </details>
        </div>
      ))}
      <Knop
        klein
        teken="nieuw"
        label={`Voeg ${een} toe bij punt ${punt.nummer}`}
        doe={() =>
          void doe({
            soort: 'item-nieuw',
            pad,
            index: stukken.length,
            regels: true,
            waarde:
              soort === 'ordevoorstellen'
                ? { door: 'Naam van de fractie', tekst: 'wat werd voorgesteld' }
                : { stuk: `${letter}${punt.nummer}.${stukken.length + 1}` },
          })
        }
      >
        Voeg {een} toe
      </Knop>
    </div>
  );
}
