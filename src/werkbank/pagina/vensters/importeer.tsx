import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Weigering as Reden } from '../../../domain/weigering.ts';
import { Knop } from '../delen/knop.tsx';
import { Venster } from '../delen/venster.tsx';
import { zetNieuw } from '../staat/bestanden.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Weigering } from './weigering.tsx';

/** Brings in an old paper; a file that was dropped on the page is read at once. */
export function Importeer({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const redenen = useSignal<readonly Reden[]>([]);
  const bezig = useSignal<string | undefined>(undefined);
  const gevraagd = useSignal<{ readonly file: File; readonly aantal: number } | undefined>(undefined);
  const id = useId();
  const lees = async (file: File, wijzigingen?: 'aanvaard' | 'verworpen') => {
    redenen.value = [];
    gevraagd.value = undefined;
    bezig.value = file.name;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const made = await bank.praat('importeer', {
        bestandsnaam: file.name,
        bytes,
        ...(wijzigingen && { wijzigingen }),
      });
      if ('wijzigingen' in made) gevraagd.value = { file, aantal: made.wijzigingen };
      else if ('geweigerd' in made) redenen.value = [made.geweigerd];
      else {
        const failed = await zetNieuw(bank.werkmap, made.gelukt.bestanden);
        redenen.value = failed.map((melding) => ({ melding }));
        const text = made.gelukt.bestanden.find(({ pad }) => pad.endsWith('/voorstel.md'));
        if (failed.length > 0 || !text) return;
        bank.openPad(text.pad);
        bank.bericht.value = `${file.name} is ingelezen. Kijk de meldingen na: daar staat wat niet zeker is.`;
        sluit();
      }
    } catch (error) {
      redenen.value = [{ melding: error instanceof Error ? error.message : String(error) }];
    } finally {
      bezig.value = undefined;
    }
  };
  const dropped = bank.gesleept.value;
  useEffect(() => {
    if (!dropped) return;
    bank.gesleept.value = undefined;
    void lees(dropped);
  }, [dropped]);
  return (
    <Venster titel="Importeer een Word-bestand" sluit={sluit}>
      <Weigering redenen={redenen.value} />
      {gevraagd.value ? (
        <Wijzigingen
          aantal={gevraagd.value.aantal}
          kies={(welke) => gevraagd.value && void lees(gevraagd.value.file, welke)}
        />
      ) : (
        <>
          <p>
            Een oud voorstel wordt een tekst om mee verder te werken. Het bestand zelf blijft zoals het is, en
            het gaat nergens heen.
          </p>
          <div class="rv-veld rv-sleepvak">
            <label class="utrecht-form-label" for={id}>
              Kies een bestand, of sleep het hierheen
            </label>
            <input
              id={id}
              type="file"
              accept=".docx,.txt,.md"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void lees(file);
              }}
            />
          </div>
          <p role="status">{bezig.value ? `${bezig.value} wordt gelezen…` : ''}</p>
        </>
      )}
    </Venster>
  );
}

function Wijzigingen({
  aantal,
  kies,
}: {
  readonly aantal: number;
  readonly kies: (welke: 'aanvaard' | 'verworpen') => void;
}) {
  return (
    <>
      <p>
        In dit bestand{' '}
        {aantal === 1 ? 'staat 1 bijgehouden wijziging' : `staan ${aantal} bijgehouden wijzigingen`}. Hoe moet
        de tekst worden gelezen?
      </p>
      <div class="rv-vensterknoppen">
        <Knop soort="primary-action" doe={() => kies('aanvaard')}>
          Met de wijzigingen
        </Knop>
        <Knop soort="secondary-action" doe={() => kies('verworpen')}>
          Zonder de wijzigingen
        </Knop>
      </div>
    </>
  );
}
