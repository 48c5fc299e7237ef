import { Knop } from '../delen/knop.tsx';
import { Venster } from '../delen/venster.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { NaastElkaar } from './naast-elkaar.tsx';

/** What changed since the text was last saved. */
export function Verschil({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const was = bank.open.bewaard.value;
  const wordt = bank.open.tekst.value;
  return (
    <Venster titel="Wat is er veranderd" sluit={sluit} breed={was !== wordt}>
      {was === wordt ? (
        <p>Er is niets veranderd sinds u het laatst bewaarde.</p>
      ) : (
        <>
          <p class="rv-zacht">Vergeleken met de tekst zoals die het laatst is bewaard.</p>
          <NaastElkaar was={was} wordt={wordt} label="Wat er veranderd is sinds het laatste bewaren" />
          <div class="rv-vensterknoppen">
            <Knop soort="primary-action" teken="bewaar" doe={() => void bank.open.bewaar().then(sluit)}>
              Bewaar
            </Knop>
            <Knop
              doe={() => {
                bank.open.zet(was);
                bank.bericht.value =
                  'De tekst is weer zoals die was. Met Ctrl+Z haalt u uw wijzigingen terug.';
                sluit();
              }}
            >
              Zet alles terug
            </Knop>
          </div>
        </>
      )}
    </Venster>
  );
}
