import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Formulier, Formulierpunt } from '../../../formulier/formulier.ts';
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
  const list = useRef<HTMLElement>(null);
  const count = useRef(punten.length);
  useLayoutEffect(() => {
    // A point that was added is where its author goes on.
    if (punten.length === count.current + 1 && list.current?.contains(document.activeElement)) {
      const fields = list.current.querySelectorAll<HTMLTextAreaElement>('.rv-punttekst textarea');
      [...fields].find(({ value }) => value === '')?.focus();
    }
    count.current = punten.length;
  }, [punten.length]);
  return (
    <section ref={list} class="rv-formulierdeel" aria-labelledby={`rv-${lijst}`}>
      <h2 id={`rv-${lijst}`}>{kop}</h2>
      <p class="utrecht-form-field-description">
        Schrijf elk punt als vervolg van “{kop}:”, zonder hoofdletter en zonder punt. De nummers komen
        vanzelf.
      </p>
      <Puntenlijst bank={bank} lijst={lijst} punten={punten} betoog={betoog} niveau={0} />
      <Knop
        soort="secondary-action"
        teken="nieuw"
        doe={() => void bank.formulier.doe({ soort: 'punt-nieuw', lijst })}
      >
        Voeg een besluitpunt toe
      </Knop>
    </section>
  );
}

interface Puntendeel {
  readonly bank: Werkbank;
  readonly lijst: Puntlijst;
  readonly betoog: Formulier['betoog'];
}

function Puntenlijst({
  punten,
  niveau,
  ...deel
}: Puntendeel & { readonly punten: readonly Formulierpunt[]; readonly niveau: number }) {
  return (
    <ol class={`rv-punten rv-niveau-${niveau}`}>
      {punten.map((punt, index) => (
        <Punt key={punt.nummer} {...deel} punt={punt} laatste={index === punten.length - 1} niveau={niveau} />
      ))}
    </ol>
  );
}

function Punt({
  punt,
  laatste,
  niveau,
  ...deel
}: Puntendeel & { readonly punt: Formulierpunt; readonly laatste: boolean; readonly niveau: number }) {
  const { bank, lijst, betoog } = deel;
  const { plek, nummer } = punt;
  const { doe } = bank.formulier;
  const index = plek.at(-1) ?? 0;
  const cannot: Readonly<Record<Richting, boolean>> = {
    op: index === 0,
    neer: laatste,
    in: index === 0 || niveau === 2,
    uit: niveau === 0,
  };
  const move = (richting: Richting, woorden: string) => {
    void doe({ soort: 'punt-verplaats', lijst, plek, richting });
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
              uit={cannot[richting]}
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
  const { doe } = bank.formulier;
  const own = punt.betoog.filter((one) => one.sectie === sectie);
  const een = sectie === 'argumenten' ? 'een argument' : 'een kanttekening';
  return (
    <div class="rv-betoog">
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
        doe={() => void doe({ soort: 'argument-nieuw', sectie, lijst, plek })}
      >
        Voeg {een} toe
      </Knop>
    </div>
  );
}
