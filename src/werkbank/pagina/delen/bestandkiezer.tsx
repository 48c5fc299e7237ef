import { useRef } from 'preact/hooks';
import type { Werkbank } from '../staat/werkbank.ts';
import type { BronInMap } from '../staat/werkmap.ts';
import { Teken } from './teken.tsx';

const KOPPEN: Readonly<Record<string, string>> = {
  voorstel: 'Voorstellen',
  stukken: 'Amendementen en moties',
  vergadering: 'Vergaderingen',
  raad: 'Wie er in de raad zitten',
};

/** The open text, and below it all others of the folder. */
export function Bestandkiezer({ bank }: { readonly bank: Werkbank }) {
  const list = useRef<HTMLDivElement>(null);
  const bron = bank.open.bron.value;
  const soorten = [...new Set(bank.werkmap.bronnen.value.map(({ soort }) => soort))];
  const choose = (next: BronInMap) => {
    bank.open.open(next);
    list.current?.hidePopover();
  };
  return (
    <div class="rv-kiezer">
      <button type="button" class="rv-kiezerknop" popovertarget="rv-kiezerlijst" aria-haspopup="dialog">
        <span class="rv-kiezertekst">
          <span class="rv-onzichtbaar">Open tekst: </span>
          <span class="rv-kiezertitel">{bron?.titel ?? 'Kies een voorstel'}</span>
          <span class="rv-kiezerpad">{bron?.pad ?? bank.werkmap.opslag.value?.naam}</span>
        </span>
        <Teken naam="omlaag" />
      </button>
      <div
        id="rv-kiezerlijst"
        class="rv-kiezerlijst"
        popover="auto"
        ref={list}
        role="dialog"
        aria-label="Kies een tekst"
      >
        <p class="rv-kiezermap">
          <Teken naam="map" /> {bank.werkmap.opslag.value?.naam}
        </p>
        {soorten.map((soort) => (
          <section key={soort} aria-labelledby={`rv-kiezer-${soort}`}>
            <h2 id={`rv-kiezer-${soort}`}>{KOPPEN[soort] ?? soort}</h2>
            <ul>
              {bank.werkmap.bronnen.value
                .filter((one) => one.soort === soort)
                .map((one) => (
                  <li key={one.pad}>
                    <button
                      type="button"
                      aria-current={one.pad === bron?.pad ? 'true' : undefined}
                      onClick={() => choose(one)}
                    >
                      <span class="rv-kiezertitel">{one.titel}</span>
                      <span class="rv-kiezerpad">{one.pad}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
