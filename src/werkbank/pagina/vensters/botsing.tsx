import { Knop } from '../delen/knop.tsx';
import { Venster } from '../delen/venster.tsx';
import type { Bewaarstand } from '../staat/tekst.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { download } from './download.ts';
import { NaastElkaar } from './naast-elkaar.tsx';

/** The file became another one while its text was open: both are shown, and nothing is lost before a choice is made. */
export function Botsing({
  bank,
  stand,
}: {
  readonly bank: Werkbank;
  readonly stand: Extract<Bewaarstand, { soort: 'botsing' }>;
}) {
  const mine = bank.open.tekst.value;
  const naam = bank.open.bron.value?.pad.split('/').at(-1) ?? 'voorstel.md';
  const keep = () => download(`mijn-${naam}`, new TextEncoder().encode(mine));
  return (
    <Venster titel="Het bestand is intussen veranderd" breed>
      {stand.nu === undefined ? (
        <p>Het bestand staat niet meer in de map. Uw tekst is er nog.</p>
      ) : (
        <>
          <p>
            Iemand anders, of een ander programma, heeft <strong>{naam}</strong> gewijzigd. Doorgestreept
            staat wat er nu in de map staat, in groen wat uw tekst ervan maakt.
          </p>
          <NaastElkaar was={stand.nu} wordt={mine} label="Uw tekst tegenover die van de map" />
        </>
      )}
      <div class="rv-vensterknoppen">
        <Knop soort="primary-action" doe={() => void bank.open.kies('mijn')}>
          Bewaar mijn tekst
        </Knop>
        {stand.nu !== undefined && (
          <Knop soort="secondary-action" doe={() => void bank.open.kies('schijf')}>
            Neem de tekst uit de map
          </Knop>
        )}
        <Knop teken="uitvoer" doe={keep}>
          Download mijn tekst eerst
        </Knop>
      </div>
    </Venster>
  );
}
