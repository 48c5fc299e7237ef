import { Venster } from '../delen/venster.tsx';

const TOETSEN: readonly (readonly [string, string])[] = [
  ['Ctrl S', 'Bewaar'],
  ['F8', 'Ga naar de volgende melding in de tekst'],
  ['Ctrl punt', 'Zie wat u op deze plaats kunt doen: herstellen, verplaatsen, koppelen'],
  ['Ctrl spatie', 'Toon wat hier kan staan'],
  ['Ctrl F', 'Zoek en vervang'],
  ['Ctrl Z', 'Maak ongedaan, ook wat u in het formulier deed'],
  ['Esc, dan Tab', 'Ga uit de tekst naar het volgende deel van de pagina'],
];

/** How the page works, in short. */
export function Hulp({ sluit }: { readonly sluit: () => void }) {
  return (
    <Venster titel="Hulp" sluit={sluit}>
      <h3>In het kort</h3>
      <ol class="rv-stappen">
        <li>Open een map, of begin een nieuw voorstel. Een oud voorstel uit Word sleept u op de pagina.</li>
        <li>
          Schrijf in het formulier of in de tekst. Het is dezelfde tekst: u kunt wisselen wanneer u wilt.
        </li>
        <li>Rechts ziet u meteen de bladzijden. Klik op een zin om naar die plaats in de tekst te gaan.</li>
        <li>Bij Meldingen staat wat nog niet klopt. Wat zeker is, herstelt de werkbank met één klik.</li>
        <li>Onder Documenten haalt u Word, PDF en de webversie op.</li>
      </ol>
      <h3>Toetsen</h3>
      <dl class="rv-toetsenlijst">
        {TOETSEN.map(([toets, doet]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{doet}</dd>
          </div>
        ))}
      </dl>
      <h3>Wat er met uw tekst gebeurt</h3>
      <p>
        Alles gebeurt op deze computer; er gaat niets over het internet. Wat u nog niet hebt bewaard, onthoudt
        deze browser, ook als u de pagina sluit.
      </p>
    </Venster>
  );
}
