import type { Werkbank } from '../staat/werkbank.ts';
import { Bladzijden } from './bladzijden.tsx';
import { Paneel, Tabs } from './tabbladen.tsx';
import { Webversie } from './webversie.tsx';

/** The documents as they will be: as pages, and as a page of the web. */
export function Voorbeeldpaneel({ bank }: { readonly bank: Werkbank }) {
  const vorm = bank.weergave.voorbeeld;
  const { documenten, gekozen, bladzijden, web, foutIn, bezig } = bank.voorbeeld;
  const all = documenten.value;
  const none = <Niets bezig={bezig.value} foutIn={foutIn.value} />;
  return (
    <section class="rv-kolom rv-voorbeeld" aria-label="Voorbeeld">
      <div class="rv-kolomkop">
        <Tabs
          id="rv-voorbeeld"
          label="Hoe het voorbeeld wordt getoond"
          bladen={[
            { naam: 'bladzijden', titel: 'Bladzijden' },
            { naam: 'web', titel: 'Webversie' },
          ]}
          gekozen={vorm.value}
          kies={(next) => {
            vorm.value = next;
          }}
        />
        {all.length > 1 && (
          <label class="rv-documentkeuze">
            <span class="rv-onzichtbaar">Document</span>
            <select
              class="utrecht-select utrecht-select--html-select"
              value={gekozen.value ?? all[0]?.naam}
              onChange={(event) => {
                gekozen.value = event.currentTarget.value;
              }}
            >
              {all.map(({ naam, titel }) => (
                <option key={naam} value={naam}>
                  {titel}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {foutIn.value.length > 0 && (bladzijden.value || web.value) && (
        <p class="rv-strook">
          Dit is hoe het was. Het voorbeeld verandert weer als de fouten zijn hersteld in{' '}
          {foutIn.value.join(', ')}.
        </p>
      )}
      <Paneel id="rv-voorbeeld" naam="bladzijden" gekozen={vorm.value}>
        {bladzijden.value ? <Bladzijden bank={bank} druk={bladzijden.value} /> : none}
      </Paneel>
      <Paneel id="rv-voorbeeld" naam="web" gekozen={vorm.value}>
        {web.value ? <Webversie bank={bank} html={web.value} /> : none}
      </Paneel>
    </section>
  );
}

/** Why there is nothing to see, and what to do about it. */
function Niets({ bezig, foutIn }: { readonly bezig: boolean; readonly foutIn: readonly string[] }) {
  if (bezig) return <p class="rv-leeg">Het voorbeeld wordt gemaakt…</p>;
  if (foutIn.length === 0) return <p class="rv-leeg">Van deze tekst komt geen document.</p>;
  return (
    <div class="rv-leeg rv-leegmetlijst">
      <p>Het voorbeeld komt zodra de fouten zijn hersteld in:</p>
      <ul class="rv-foutin">
        {foutIn.map((pad) => (
          <li key={pad}>{pad}</li>
        ))}
      </ul>
    </div>
  );
}
