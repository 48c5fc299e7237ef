import type { Opslagkeuze } from '../../opslag/opslag.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Knop } from './knop.tsx';
import { Teken } from './teken.tsx';
import { Woorden } from './woorden.tsx';

const UITLEG: Readonly<Record<Opslagkeuze['soort'], string>> = {
  map: 'Uw voorstellen blijven gewone bestanden op uw computer of netwerkschijf.',
  browser: 'Uw voorstellen blijven in deze browser bewaard. U kunt ze altijd downloaden.',
};

/** The page before anything is open: where the files are, and what happens to them. */
export function Startscherm({ bank }: { readonly bank: Werkbank }) {
  const geweigerd = bank.weigering.value;
  return (
    <main class="rv-start">
      <div class="rv-startinhoud">
        <p class="rv-merk">
          <Beeldmerk /> raadsvoorstel
        </p>
        <h1>Schrijf een voorstel dat klopt.</h1>
        <p class="rv-inleiding">
          U schrijft de tekst, de werkbank rekent de bedragen uit, kijkt alles na en maakt er Word, PDF en een
          webversie van in de huisstijl van uw gemeente.
        </p>
        {geweigerd && (
          <div class="utrecht-alert utrecht-alert--error" role="alert">
            <div class="utrecht-alert__content">
              <p>{geweigerd.melding}</p>
              {geweigerd.hint && (
                <p>
                  <Woorden tekst={geweigerd.hint} />
                </p>
              )}
            </div>
          </div>
        )}
        {bank.opent.value ? (
          <p role="status">De map wordt geopend…</p>
        ) : (
          <ul class="rv-keuzes">
            {bank.opslagkeuzes.map((keuze, index) => (
              <li key={keuze.naam}>
                <Knop
                  soort={index === 0 ? 'primary-action' : 'secondary-action'}
                  teken={keuze.soort === 'map' ? 'map' : 'blad'}
                  doe={() => void bank.kiesMap(keuze)}
                >
                  {keuze.naam}
                </Knop>
                <p class="rv-zacht">{UITLEG[keuze.soort]}</p>
              </li>
            ))}
          </ul>
        )}
        <p class="rv-belofte">
          <Teken naam="slot" /> Alles gebeurt op deze computer. Er gaat niets over het internet.
        </p>
      </div>
    </main>
  );
}

/** A sheet with a line under it: where is decided. */
export function Beeldmerk() {
  return (
    <svg class="rv-beeldmerk" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="rv-vlak" d="M6 3h15l6 6v20H6z" />
      <path class="rv-streep" d="M11 13h11M11 18h11M11 23l3 3 7-6" />
    </svg>
  );
}
