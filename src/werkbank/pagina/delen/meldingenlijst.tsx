import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Ernst } from '../../../diagnostics/diagnostic.ts';
import type { Herstelling, Melding } from '../../gesprek/verzoeken.ts';
import { verschil } from '../staat/tekstwijziging.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { aantalVan, ERNST_IN_WOORDEN, ERNST_TEKEN } from './ernst.ts';
import { useFocusBlijft } from './focus-blijft.ts';
import { Knop } from './knop.tsx';
import { Teken } from './teken.tsx';
import { Woorden } from './woorden.tsx';

const ERNSTEN = ['fout', 'waarschuwing', 'tip'] as const;

/** What is wrong with the text, as a list outside the editor: with a keyboard, and read aloud, it is all there. */
export function Meldingenlijst({ bank }: { readonly bank: Werkbank }) {
  const verborgen = useSignal<readonly Ernst[]>([]);
  const { meldingen, storing } = bank.controle;
  const telling = bank.telling.value;
  const list = useRef<HTMLElement>(null);
  // What was pressed goes with the problem that it mends: who uses a keyboard goes on in the list.
  useFocusBlijft(list, 'h2');
  const all = meldingen.value;
  const shown = all.filter(({ ernst }) => !verborgen.value.includes(ernst));
  const veilig = all.filter(({ herstel }) => herstel?.veilig).length;
  const toggle = (ernst: Ernst) => {
    const { value } = verborgen;
    verborgen.value = value.includes(ernst) ? value.filter((one) => one !== ernst) : [...value, ernst];
  };
  return (
    <section class="rv-meldingen" aria-labelledby="rv-meldingen-titel" ref={list}>
      <header class="rv-meldingenkop">
        <h2 id="rv-meldingen-titel" tabIndex={-1}>
          Meldingen
        </h2>
        <fieldset class="rv-filters">
          <legend class="rv-onzichtbaar">Toon meldingen</legend>
          {ERNSTEN.filter((ernst) => telling[ernst] > 0).map((ernst) => (
            <button
              key={ernst}
              type="button"
              class={`rv-filter rv-${ernst}`}
              aria-pressed={!verborgen.value.includes(ernst)}
              onClick={() => toggle(ernst)}
            >
              <Teken naam={ERNST_TEKEN[ernst]} />
              {aantalVan(ernst, telling[ernst])}
            </button>
          ))}
        </fieldset>
        {veilig > 0 && (
          <Knop soort="secondary-action" teken="herstel" klein doe={() => void herstelAlles(bank)}>
            Herstel alles wat kan ({veilig})
          </Knop>
        )}
      </header>
      {storing.value && (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          {storing.value}
        </div>
      )}
      {all.length === 0 && !storing.value ? (
        <p class="rv-leeg">
          <Teken naam="goed" klasse="rv-positief" />{' '}
          {bank.controle.gecontroleerd.value === ''
            ? 'De tekst wordt nagekeken…'
            : 'Er valt niets aan te merken op deze tekst.'}
        </p>
      ) : (
        <ul class="rv-meldinglijst" aria-labelledby="rv-meldingen-titel">
          {shown.map((melding) => (
            <Meldingregel key={keyOf(melding)} bank={bank} melding={melding} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function herstelAlles(bank: Werkbank): Promise<void> {
  const aantal = await bank.controle.herstelAlles();
  bank.bericht.value = aantal === 1 ? '1 melding hersteld.' : `${aantal} meldingen hersteld.`;
}

/** The head of a section that came with guidance, and that waits to be written. */
function geschrevenKop(was: string, wordt: string): number | undefined {
  const change = verschil(was, wordt);
  if (!change?.tekst.includes('<!--')) return undefined;
  const start = wordt.lastIndexOf('\n', change.van - 1) + 1;
  const found = /^#{2,6} .*\n+<!--/m.exec(wordt.slice(start));
  return found ? start + found.index : undefined;
}

function keyOf({ regel, melding, plek }: Melding): string {
  return `${regel}|${plek?.pad}|${plek?.van}|${melding}`;
}

function Meldingregel({ bank, melding }: { readonly bank: Werkbank; readonly melding: Melding }) {
  const { ernst, plek, hint, verwant } = melding;
  const repairs = [...(melding.herstel ? [melding.herstel] : []), ...melding.keuzes];
  const repair = async (herstelling: Herstelling) => {
    const was = bank.open.tekst.value;
    await bank.controle.herstel(melding, herstelling);
    bank.bericht.value = `Gedaan: ${herstelling.titel}.`;
    const kop = geschrevenKop(was, bank.open.tekst.value);
    if (kop !== undefined) bank.ga(kop, kop);
  };
  const own = plek?.pad === bank.open.bron.value?.pad;
  const ga = plek && !bank.inFormulier() ? `Ga naar regel ${plek.lijn}` : 'Ga naar het veld';
  return (
    <li class={`rv-melding rv-${ernst}`}>
      <Teken naam={ERNST_TEKEN[ernst]} />
      <div class="rv-meldingtekst">
        <p>
          <strong>{ERNST_IN_WOORDEN[ernst]}: </strong>
          <Woorden tekst={melding.melding} />
        </p>
        {hint && (
          <p class="rv-zacht">
            <Woorden tekst={hint} />
          </p>
        )}
        {verwant.map((one) => (
          <p key={one.melding} class="rv-zacht">
            <Woorden tekst={one.melding} /> (regel {one.plek.lijn})
          </p>
        ))}
        <div class="rv-knoppen">
          {plek && own && (
            <Knop
              klein
              teken="pijl"
              label={`${ga}: ${melding.melding}`}
              doe={() => bank.ga(plek.van, plek.tot)}
            >
              {ga}
            </Knop>
          )}
          {plek && !own && (
            <span class="rv-zacht">
              {plek.pad}, regel {plek.lijn}
            </span>
          )}
          {repairs.map((herstelling) => (
            <Knop
              key={herstelling.titel}
              klein
              soort="secondary-action"
              teken="herstel"
              doe={() => void repair(herstelling)}
            >
              {herstelling.titel}
            </Knop>
          ))}
          {plek && own && melding.watKan && (
            <Knop
              klein
              label={`Wat kan hier: regel ${plek.lijn}`}
              doe={() => bank.watKan(plek.van, plek.tot)}
            >
              Wat kan hier
            </Knop>
          )}
        </div>
      </div>
    </li>
  );
}
