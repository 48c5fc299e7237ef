import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Herstelling } from '../../gesprek/verzoeken.ts';
import { Knop } from '../delen/knop.tsx';
import { Venster } from '../delen/venster.tsx';
import { Woorden } from '../delen/woorden.tsx';
import type { Werkbank } from '../staat/werkbank.ts';

/** What can be done at a place: what mends the problems there, and what its author may want though nothing is wrong. */
export function Handelingen({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const { van, tot } = bank.gevraagd.value;
  const pad = bank.open.bron.value?.pad;
  const found = useSignal<
    { readonly tekst: string; readonly handelingen: readonly Herstelling[] } | undefined
  >(undefined);
  useEffect(() => {
    const tekst = bank.open.tekst.peek();
    if (pad === undefined) return;
    void bank.werkmap
      .zet(pad, tekst)
      .then(() => bank.praat('handelingen', { pad, van, tot }))
      .catch(() => [])
      .then((handelingen) => {
        found.value = { tekst, handelingen };
      });
  }, [bank, pad, van, tot]);
  const hier = bank.controle.meldingen.value.filter(
    ({ plek }) => plek?.pad === pad && plek !== undefined && plek.van <= tot && van <= plek.tot,
  );
  const herstel = hier.flatMap(({ herstel: one, keuzes }) => [...(one ? [one] : []), ...keuzes]);
  const lijn = bank.open.tekst.value.slice(0, van).split('\n').length;
  const done = () => {
    sluit();
    bank.ga(van, van);
  };
  const doe = async (handeling: Herstelling) => {
    const same = bank.open.tekst.peek() === found.value?.tekst;
    if (same) await bank.controle.doe(handeling);
    bank.bericht.value = same
      ? `Gedaan: ${handeling.titel}.`
      : 'Dit is niet gedaan: de tekst is ondertussen veranderd. Doe het nog eens.';
    done();
  };
  const knoppen = (all: readonly Herstelling[]) => (
    <ul class="rv-handelingen">
      {all.map((one) => (
        <li key={one.titel}>
          <Knop soort="secondary-action" teken="herstel" doe={() => void doe(one)}>
            <Woorden tekst={one.titel} />
          </Knop>
        </li>
      ))}
    </ul>
  );
  return (
    <Venster titel={`Wat kan bij regel ${lijn}`} sluit={done}>
      {herstel.length > 0 && (
        <>
          <h3>Wat hier niet klopt, herstellen</h3>
          {knoppen(herstel)}
        </>
      )}
      {found.value === undefined && <p role="status">Er wordt gekeken wat hier kan…</p>}
      {found.value && found.value.handelingen.length > 0 && (
        <>
          <h3>Wat u hier verder kunt doen</h3>
          {knoppen(found.value.handelingen)}
        </>
      )}
      {found.value && herstel.length + found.value.handelingen.length === 0 && (
        <p>
          Op deze plaats is niets te doen. Zet de cursor in een besluitpunt, in de kop van een argument, op
          een bedrag of bij een reeks jaren.
        </p>
      )}
    </Venster>
  );
}
