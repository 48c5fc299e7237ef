import { verslagpad } from '../staat/importverslag.ts';
import type { Bewaarstand } from '../staat/tekst.ts';
import { THEMAS, type Thema } from '../staat/weergave.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Bestandkiezer } from './bestandkiezer.tsx';
import { Knop } from './knop.tsx';
import { Beeldmerk } from './startscherm.tsx';
import { Teken } from './teken.tsx';

const STAND: Readonly<Record<Bewaarstand['soort'], string>> = {
  bewaard: 'Bewaard',
  gewijzigd: 'Nog niet bewaard',
  bezig: 'Wordt bewaard…',
  botsing: 'Niet bewaard: het bestand is veranderd',
  geweigerd: 'Niet bewaard',
};

/** What can be done with the whole of it: choose, save, begin, bring in, compare, take away. */
export function Bovenbalk({ bank }: { readonly bank: Werkbank }) {
  const { venster } = bank;
  const stand = bank.open.stand.value;
  const open = bank.open.bron.value !== undefined;
  return (
    <header class="rv-balk">
      <p class="rv-merk">
        <Beeldmerk />
        <span class="rv-merknaam">raadsvoorstel</span>
      </p>
      <Bestandkiezer bank={bank} />
      <div class="rv-bewaren">
        <Knop
          soort="secondary-action"
          teken="bewaar"
          toets="Control+S"
          uit={!open || stand.soort === 'bewaard' || stand.soort === 'bezig'}
          doe={() => void bank.open.bewaar()}
        >
          Bewaar
        </Knop>
        <span class={`rv-stand rv-stand-${stand.soort}`} role="status">
          {open && stand.soort === 'bewaard' && <Teken naam="goed" />}
          {open ? STAND[stand.soort] : ''}
        </span>
      </div>
      <nav class="rv-acties" aria-label="Werkbank">
        <Knop teken="nieuw" klasse="rv-smal" label="Nieuw voorstel" doe={() => toon('nieuw')}>
          Nieuw<span class="rv-lang"> voorstel</span>
        </Knop>
        <Knop teken="invoer" klasse="rv-smal" label="Importeer Word" doe={() => toon('importeer')}>
          Importeer<span class="rv-lang"> Word</span>
        </Knop>
        {bank.werkmap.bronnen.value.length > 0 && heeftVerslag(bank) && (
          <Knop teken="blad" klasse="rv-smal" label="Importverslag" doe={() => toon('importverslag')}>
            Importverslag
          </Knop>
        )}
        <Knop
          teken="verschil"
          klasse="rv-smal"
          label="Wat is er veranderd"
          uit={!open}
          doe={() => toon('verschil')}
        >
          <span class="rv-lang">Wat is er </span>
          <span class="rv-eerste">veranderd</span>
        </Knop>
        <Knop soort="primary-action" teken="uitvoer" uit={!open} doe={() => toon('documenten')}>
          Documenten
        </Knop>
        <Themaknop bank={bank} />
        <Knop teken="help" alleenTeken doe={() => toon('help')}>
          Hulp
        </Knop>
      </nav>
    </header>
  );

  function toon(welk: NonNullable<typeof venster.value>) {
    venster.value = welk;
  }
}

/** Whether the open text was made of an old paper, with a report beside it. */
function heeftVerslag({ open, werkmap }: Werkbank): boolean {
  const pad = open.bron.value?.pad;
  return pad !== undefined && werkmap.bestand(verslagpad(pad)) !== undefined;
}

const THEMANAAM: Readonly<Record<Thema, string>> = {
  systeem: 'Licht of donker: zoals op deze computer',
  licht: 'Licht',
  donker: 'Donker',
};

function Themaknop({ bank }: { readonly bank: Werkbank }) {
  const { thema } = bank.weergave;
  const next = THEMAS[(THEMAS.indexOf(thema.value) + 1) % THEMAS.length] ?? 'systeem';
  return (
    <Knop
      teken={thema.value === 'donker' ? 'maan' : 'zon'}
      alleenTeken
      label={`Weergave: ${THEMANAAM[thema.value].toLowerCase()}. Kies ${THEMANAAM[next].toLowerCase()}`}
      doe={() => {
        thema.value = next;
        bank.bericht.value = `Weergave: ${THEMANAAM[next].toLowerCase()}.`;
      }}
    >
      Weergave
    </Knop>
  );
}
