import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Weigering as Reden } from '../../../domain/weigering.ts';
import type { Gemeentekeuze, Herkenning } from '../../gesprek/verzoeken.ts';
import { Venster } from '../delen/venster.tsx';
import { zetNieuw } from '../staat/bestanden.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { type Importkeuze, Importkeuzes } from './importkeuzes.tsx';
import { Weigering } from './weigering.tsx';

/** A paper that was chosen, with what is known of it. */
interface Gekozen {
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly herkenning: Herkenning;
  readonly gemeenten: readonly Gemeentekeuze[];
}

/** Brings in an old paper: which one, then how it is read; a file that was dropped on the page is looked at at once. */
export function Importeer({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const redenen = useSignal<readonly Reden[]>([]);
  const bezig = useSignal<string | undefined>(undefined);
  const gekozen = useSignal<Gekozen | undefined>(undefined);
  const id = useId();
  const doe = async (naam: string, work: () => Promise<void>) => {
    redenen.value = [];
    bezig.value = naam;
    try {
      await work();
    } catch (error) {
      redenen.value = [{ melding: error instanceof Error ? error.message : String(error) }];
    } finally {
      bezig.value = undefined;
    }
  };
  const kies = (file: File) =>
    doe(file.name, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = await bank.praat('herken', { bytes });
      if ('geweigerd' in found) {
        redenen.value = [found.geweigerd];
        return;
      }
      const gemeenten = await bank.praat('gemeenten', null);
      gekozen.value = { naam: file.name, bytes, herkenning: found.gelukt, gemeenten };
    });
  const importeer = ({ naam, bytes }: Gekozen, keuze: Importkeuze) =>
    doe(naam, async () => {
      const made = await bank.praat('importeer', { bestandsnaam: naam, bytes, ...keuze });
      if ('geweigerd' in made) {
        redenen.value = [made.geweigerd];
        return;
      }
      const failed = await zetNieuw(bank.werkmap, made.gelukt.bestanden);
      redenen.value = failed.map((melding) => ({ melding }));
      const text = made.gelukt.bestanden.find(({ pad }) => pad.endsWith('/voorstel.md'));
      if (failed.length > 0 || !text) return;
      bank.openPad(text.pad);
      bank.bericht.value = `${naam} is ingelezen. In het importverslag staat wat niet zeker is.`;
      bank.venster.value = 'importverslag';
    });
  const dropped = bank.gesleept.value;
  useEffect(() => {
    if (!dropped) return;
    bank.gesleept.value = undefined;
    void kies(dropped);
  }, [dropped]);
  const paper = gekozen.value;
  return (
    <Venster titel="Importeer een Word-bestand" sluit={sluit}>
      <Weigering redenen={redenen.value} />
      {paper ? (
        <Importkeuzes
          {...paper}
          bezig={bezig.value !== undefined}
          kies={(keuze) => void importeer(paper, keuze)}
          sluit={sluit}
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
                if (file) void kies(file);
              }}
            />
          </div>
        </>
      )}
      <p role="status">{bezig.value ? `${bezig.value} wordt gelezen…` : ''}</p>
    </Venster>
  );
}
