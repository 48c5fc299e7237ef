import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Document, Melding } from '../../gesprek/verzoeken.ts';
import { Knop } from '../delen/knop.tsx';
import { Teken } from '../delen/teken.tsx';
import { Venster } from '../delen/venster.tsx';
import { zipVan } from '../staat/bestanden.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { download } from './download.ts';

const FORMATEN = ['docx', 'pdf', 'html', 'odt', 'json'] as const;
const NAMEN: Readonly<Record<string, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Webpagina',
  odt: 'OpenDocument',
  json: 'Gegevens',
};

/** All documents of the open text, to be downloaded one by one or together. */
export function Documenten({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const variant = useSignal<'openbaar' | 'intern'>('openbaar');
  const made = useSignal<{ documenten: readonly Document[]; meldingen: readonly Melding[] } | undefined>(
    undefined,
  );
  const pad = bank.open.bron.value?.pad;
  const { value: welke } = variant;
  useEffect(() => {
    if (pad === undefined) return;
    made.value = undefined;
    void bank.praat('maak', { pad, formaten: FORMATEN, variant: welke }).then((answer) => {
      made.value = answer;
    });
  }, [bank, pad, welke, made]);
  const documenten = made.value?.documenten ?? [];
  const fouten = made.value?.meldingen.filter(({ ernst }) => ernst === 'fout') ?? [];
  return (
    <Venster titel="Documenten" sluit={sluit}>
      <fieldset class="rv-varianten">
        <legend class="utrecht-form-label">Voor wie?</legend>
        {(['openbaar', 'intern'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="variant"
              checked={welke === one}
              onChange={() => {
                variant.value = one;
              }}
            />
            {one === 'openbaar' ? 'Voor iedereen' : 'Voor collega’s, met interne gegevens'}
          </label>
        ))}
      </fieldset>
      {made.value === undefined && <p role="status">De documenten worden gemaakt…</p>}
      {made.value && documenten.length === 0 && (
        <div class="utrecht-alert utrecht-alert--warning" role="alert">
          <p>
            Er zijn nog geen documenten te maken.{' '}
            {fouten.length > 0 && 'Los eerst de fouten op die bij de meldingen staan.'}
          </p>
        </div>
      )}
      {documenten.length > 0 && (
        <>
          <ul class="rv-documenten">
            {documenten.map(({ map, naam, bytes }) => (
              <li key={`${map}/${naam}`}>
                <Teken naam="blad" />
                <span class="rv-documentnaam">
                  {naam}
                  <span class="rv-zacht">
                    {' '}
                    {NAMEN[naam.split('.').at(-1) ?? '']}, {grootte(bytes.length)}
                  </span>
                </span>
                <Knop
                  klein
                  soort="secondary-action"
                  teken="uitvoer"
                  label={`Download ${naam}`}
                  doe={() => download(naam, bytes)}
                >
                  Download
                </Knop>
              </li>
            ))}
          </ul>
          <div class="rv-vensterknoppen">
            <Knop
              soort="primary-action"
              teken="uitvoer"
              doe={() =>
                download(`${documenten[0]?.map.split('/').at(-1) ?? 'documenten'}.zip`, zipVan(documenten))
              }
            >
              Download alles als zip
            </Knop>
          </div>
        </>
      )}
    </Venster>
  );
}

/** "12 kB", "1,4 MB". */
function grootte(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
