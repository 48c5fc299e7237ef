import { useEffect } from 'preact/hooks';
import { Formulierpaneel } from '../formulier/formulierpaneel.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { OpenVenster } from '../vensters/open-venster.tsx';
import { Bovenbalk } from './bovenbalk.tsx';
import { Editorpaneel } from './editorpaneel.tsx';
import { Knop } from './knop.tsx';
import { Meldingenlijst } from './meldingenlijst.tsx';
import { Scheiding } from './scheiding.tsx';
import { Sleepvlak } from './sleepvlak.tsx';
import { Startscherm } from './startscherm.tsx';
import { Statusbalk } from './statusbalk.tsx';
import { Paneel, Tabs } from './tabbladen.tsx';
import { Voorbeeldpaneel } from './voorbeeldpaneel.tsx';
import { Woorden } from './woorden.tsx';

/** The whole page. */
export function Blad({ bank }: { readonly bank: Werkbank }) {
  const { weergave } = bank;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void bank.open.bewaar();
    };
    const leave = () => bank.open.bewaarConcept();
    addEventListener('keydown', keys);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('keydown', keys);
      removeEventListener('pagehide', leave);
    };
  }, [bank]);
  const thema = weergave.thema.value;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (thema === 'systeem') delete dataset.thema;
    else dataset.thema = thema;
  }, [thema]);
  const bron = bank.open.bron.value;
  useEffect(() => {
    document.title = bron ? `${bron.titel} – werkbank` : 'Werkbank – raadsvoorstel';
  }, [bron]);
  if (!bank.werkmap.opslag.value) return <Startscherm bank={bank} />;
  return (
    <>
      {bron && (
        <nav aria-label="Overslaan">
          <a class="rv-overslaan" href="#rv-schrijven">
            Naar de tekst
          </a>
          <a class="rv-overslaan" href="#rv-meldingen-titel">
            Naar de meldingen
          </a>
        </nav>
      )}
      <Bovenbalk bank={bank} />
      <main class="rv-werk" data-deel={weergave.deel.value}>
        <h1 class="rv-onzichtbaar">{bron?.titel ?? 'Werkbank'}</h1>
        <Verloren bank={bank} />
        {bron ? <Kolommen bank={bank} /> : <Leeg bank={bank} />}
      </main>
      {bron && <Delenkiezer bank={bank} />}
      <Statusbalk bank={bank} />
      <OpenVenster bank={bank} />
      <Sleepvlak bank={bank} />
    </>
  );
}

/** Why nothing can be saved any more: the workbench was started again, with another address. */
function Verloren({ bank }: { readonly bank: Werkbank }) {
  const reden = bank.werkmap.verloren.value;
  return (
    <div role="alert">
      {reden && (
        <p class="rv-strook">
          <strong>{reden.melding}</strong> {reden.hint && <Woorden tekst={reden.hint} />} Wat u niet hebt
          bewaard, staat nog in deze bladzijde: kopieer het eerst.
        </p>
      )}
    </div>
  );
}

/** A folder in which nothing is open yet. */
function Leeg({ bank }: { readonly bank: Werkbank }) {
  const some = bank.werkmap.bronnen.value.length > 0;
  return (
    <section class="rv-nogleeg" aria-label="Begin">
      <h2>{some ? 'Kies een tekst' : 'Hier staat nog geen voorstel'}</h2>
      <p>
        {some
          ? 'Kies bovenaan een tekst om te openen, of begin een nieuwe.'
          : 'Begin een nieuw voorstel, of sleep een oud voorstel uit Word op deze pagina.'}
      </p>
      <div class="rv-vensterknoppen">
        <Knop
          soort="primary-action"
          teken="nieuw"
          doe={() => {
            bank.venster.value = 'nieuw';
          }}
        >
          Begin een nieuw voorstel
        </Knop>
        <Knop
          soort="secondary-action"
          teken="invoer"
          doe={() => {
            bank.venster.value = 'importeer';
          }}
        >
          Importeer een oud voorstel
        </Knop>
      </div>
    </section>
  );
}

function Kolommen({ bank }: { readonly bank: Werkbank }) {
  const { weergave } = bank;
  const part = weergave.verdeling.value;
  return (
    <div class="rv-kolommen" style={{ '--rv-deel': `${part}fr`, '--rv-rest': `${1 - part}fr` }}>
      <section class="rv-kolom rv-schrijven" id="rv-schrijven" aria-label="Schrijven" tabIndex={-1}>
        <div class="rv-kolomkop">
          <Tabs
            id="rv-schrijf"
            label="Hoe u schrijft"
            bladen={[
              { naam: 'tekst', titel: 'Tekst' },
              { naam: 'formulier', titel: 'Formulier' },
            ]}
            gekozen={weergave.schrijven.value}
            kies={(naam) => {
              weergave.schrijven.value = naam;
            }}
          />
        </div>
        <Paneel id="rv-schrijf" naam="tekst" gekozen={weergave.schrijven.value}>
          <Editorpaneel bank={bank} />
        </Paneel>
        <Paneel id="rv-schrijf" naam="formulier" gekozen={weergave.schrijven.value}>
          <Formulierpaneel bank={bank} />
        </Paneel>
      </section>
      <Scheiding weergave={weergave} />
      <Voorbeeldpaneel bank={bank} />
      <Meldingenlijst bank={bank} />
    </div>
  );
}

/** On a small screen one part is shown at a time. */
function Delenkiezer({ bank }: { readonly bank: Werkbank }) {
  const { deel } = bank.weergave;
  const { fout, waarschuwing, tip } = bank.telling.value;
  const all = fout + waarschuwing + tip;
  const delen = [
    ['schrijven', 'Schrijven'],
    ['voorbeeld', 'Voorbeeld'],
    ['meldingen', all > 0 ? `Meldingen (${all})` : 'Meldingen'],
  ] as const;
  return (
    <nav class="rv-delen" aria-label="Deel van de werkbank">
      {delen.map(([naam, titel]) => (
        <button
          key={naam}
          type="button"
          aria-current={deel.value === naam ? 'true' : undefined}
          onClick={() => {
            deel.value = naam;
          }}
        >
          {titel}
        </button>
      ))}
    </nav>
  );
}
