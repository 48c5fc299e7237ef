import type { Werkbank } from '../staat/werkbank.ts';
import { Bladzijden } from './bladzijden.tsx';
import { Paneel, Tabs } from './tabbladen.tsx';
import { Webversie } from './webversie.tsx';

/** The documents as they will be: as pages, and as a page of the web. */
export function Voorbeeldpaneel({ bank }: { readonly bank: Werkbank }) {
  const vorm = bank.weergave.voorbeeld;
  const { documenten, gekozen, bladzijden, web, bezig } = bank.voorbeeld;
  const all = documenten.value;
  const none = (
    <p class="rv-leeg">
      {bezig.value ? 'Het voorbeeld wordt gemaakt…' : 'Van deze tekst komt geen document.'}
    </p>
  );
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
      <Paneel id="rv-voorbeeld" naam="bladzijden" gekozen={vorm.value}>
        {bladzijden.value ? <Bladzijden bank={bank} druk={bladzijden.value} /> : none}
      </Paneel>
      <Paneel id="rv-voorbeeld" naam="web" gekozen={vorm.value}>
        {web.value ? <Webversie bank={bank} html={web.value} /> : none}
      </Paneel>
    </section>
  );
}
