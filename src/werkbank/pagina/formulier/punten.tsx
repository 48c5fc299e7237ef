import type { Formulier, Formulierpunt } from '../../../formulier/formulier.ts';
import { doelVan } from '../../../formulier/punten/plekken.ts';
import type { Plek, Puntlijst, Richting } from '../../../formulier/wens.ts';
import { Knop } from '../delen/knop.tsx';
import type { Tekennaam } from '../delen/teken.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { Regelveld, Tekstveld } from './veld.tsx';

const RICHTINGEN: readonly (readonly [Richting, Tekennaam, string])[] = [
  ['op', 'op', 'omhoog'],
  ['neer', 'neer', 'omlaag'],
  ['in', 'in', 'wordt een onderdeel van het punt erboven'],
  ['uit', 'uit', 'wordt een niveau hoger'],
];

/** The besluitpunten of a list, with the arguments about each of them. */
export function Punten({
  bank,
  groep,
  betoog,
}: {
  readonly bank: Werkbank;
  readonly groep: Formulier['punten'][number];
  readonly betoog: Formulier['betoog'];
}) {
  const { lijst, kop, punten } = groep;
  return (
    <section class="rv-formulierdeel" aria-labelledby={`rv-${lijst}`}>
      <h2 id={`rv-${lijst}`}>{kop}</h2>
      <p class="utrecht-form-field-description">
        Schrijf elk punt als vervolg van “{kop}:”, zonder hoofdletter en zonder punt. De nummers komen
        vanzelf.
      </p>
      <Puntenlijst bank={bank} lijst={lijst} alle={punten} punten={punten} betoog={betoog} niveau={0} />
      <Knop
        soort="secondary-action"
        teken="nieuw"
        doe={() =>
          void bank.formulier.doeEnGa(
            { soort: 'punt-nieuw', lijst },
            `[data-deel="${lijst}-${punten.length}"] textarea`,
          )
        }
      >
        Voeg een besluitpunt toe
      </Knop>
    </section>
  );
}

interface Puntendeel {
  readonly bank: Werkbank;
  readonly lijst: Puntlijst;
  /** All points of the list. */
  readonly alle: readonly Formulierpunt[];
  readonly betoog: Formulier['betoog'];
}

function Puntenlijst({
  punten,
  niveau,
  ...deel
}: Puntendeel & { readonly punten: readonly Formulierpunt[]; readonly niveau: number }) {
  return (
    <ol class={`rv-punten rv-niveau-${niveau}`}>
      {punten.map((punt) => (
        <Punt key={punt.nummer} {...deel} punt={punt} niveau={niveau} />
      ))}
    </ol>
  );
}

function Punt({
  punt,
  niveau,
  ...deel
}: Puntendeel & { readonly punt: Formulierpunt; readonly niveau: number }) {
  const { bank, lijst, alle, betoog } = deel;
  const { plek, nummer } = punt;
  const { doe, doeEnGa } = bank.formulier;
  const move = (richting: Richting, woorden: string) => {
    const doel = doelVan(alle, plek, richting);
    if (!doel) return;
    // Who moves a point goes on with that point.
    const knop = `[data-deel="${lijst}-${doel.join('-')}"] > .rv-puntkop [data-knop="${richting}"]`;
    void doeEnGa({ soort: 'punt-verplaats', lijst, plek, richting }, knop);
    bank.bericht.value = `Besluitpunt ${nummer} ${woorden}.`;
  };
  return (
    <li class="rv-punt" data-deel={`${lijst}-${plek.join('-')}`}>
      <div class="rv-puntkop">
        <span class="rv-puntnummer" aria-hidden="true">
          {nummer}
        </span>
        <div class="rv-punttekst">
          <Tekstveld
            label={`Besluitpunt ${nummer}`}
            labelVerborgen
            regels={2}
            waarde={punt.tekst}
            zet={(tekst) => void doe({ soort: 'punt', lijst, plek, tekst })}
          />
        </div>
        <div class="rv-deelknoppen">
          {RICHTINGEN.map(([richting, teken, woorden]) => (
            <Knop
              key={richting}
              klein
              alleenTeken
              teken={teken}
              merk={richting}
              uit={!doelVan(alle, plek, richting)}
              label={`Besluitpunt ${nummer} ${woorden}`}
              doe={() => move(richting, woorden)}
            >
              {woorden}
            </Knop>
          ))}
          <Knop
            klein
            alleenTeken
            teken="weg"
            label={`Verwijder besluitpunt ${nummer} met wat erbij hoort`}
            doe={() => {
              void doe({ soort: 'punt-weg', lijst, plek });
              bank.bericht.value = `Besluitpunt ${nummer} is verwijderd. Met Ctrl+Z in de tekst haalt u het terug.`;
            }}
          >
            Verwijder
          </Knop>
        </div>
      </div>
      {betoog.map(({ sleutel, kop }) => (
        <Betoog key={sleutel} {...deel} punt={punt} sectie={sleutel} kop={kop} plek={plek} />
      ))}
      {punt.sub.length > 0 && <Puntenlijst {...deel} punten={punt.sub} niveau={niveau + 1} />}
    </li>
  );
}

function Betoog({
  bank,
  lijst,
  punt,
  sectie,
  kop,
  plek,
}: Puntendeel & {
  readonly punt: Formulierpunt;
  readonly sectie: string;
  readonly kop: string;
  readonly plek: Plek;
}) {
  const { doe, doeEnGa } = bank.formulier;
  const own = punt.betoog.filter((one) => one.sectie === sectie);
  const nieuw = `[data-deel="${lijst}-${plek.join('-')}"] > [data-sectie="${CSS.escape(sectie)}"] > :nth-child(${own.length + 1} of .rv-argument) input`;
  const een = sectie === 'argumenten' ? 'een argument' : 'een kanttekening';
  return (
    <div class="rv-betoog" data-sectie={sectie}>
      {own.length > 0 && (
        <p class="rv-betoogkop">
          {kop} bij {punt.nummer}
        </p>
      )}
      {own.map((one) => (
        <div key={one.index} class="rv-argument" data-deel={`betoog-${sectie}-${one.index}`}>
          <Regelveld
            label={`${kop} ${one.nummer}: in één zin`}
            labelVerborgen
            waarde={one.bewering}
            zet={(bewering) => void doe({ soort: 'argument', sectie, index: one.index, bewering })}
          />
          <Tekstveld
            label={`${kop} ${one.nummer}: toelichting`}
            labelVerborgen
            regels={2}
            waarde={one.tekst}
            zet={(tekst) => void doe({ soort: 'argument', sectie, index: one.index, tekst })}
          />
          <Knop
            klein
            teken="weg"
            label={`Verwijder ${one.nummer}: ${one.bewering}`}
            doe={() => void doe({ soort: 'argument-weg', sectie, index: one.index })}
          >
            Verwijder
          </Knop>
        </div>
      ))}
      <Knop
        klein
        teken="nieuw"
        label={`Voeg ${een} toe bij besluitpunt ${punt.nummer}`}
        doe={() => void doeEnGa({ soort: 'argument-nieuw', sectie, lijst, plek }, nieuw)}
      >
        Voeg {een} toe
      </Knop>
    </div>
  );
}
