import type { Werkbank } from '../staat/werkbank.ts';
import { aantalVan, ERNST_TEKEN } from './ernst.ts';
import { Teken } from './teken.tsx';

const ERNSTEN = ['fout', 'waarschuwing', 'tip'] as const;

/** What holds at this moment; the count of problems is told politely to who listens. */
export function Statusbalk({ bank }: { readonly bank: Werkbank }) {
  const { lijn, kolom } = bank.cursor.value;
  const telling = bank.telling.value;
  const some = ERNSTEN.filter((ernst) => telling[ernst] > 0);
  const bezig = bank.controle.gecontroleerd.value === '';
  return (
    <footer class="rv-status">
      <p aria-live="polite" class="rv-telling">
        {bezig && bank.open.bron.value ? 'Wordt nagekeken…' : null}
        {!bezig && bank.open.bron.value && some.length === 0 ? 'Geen meldingen' : null}
        {some.map((ernst) => (
          <span key={ernst} class={`rv-${ernst}`}>
            <Teken naam={ERNST_TEKEN[ernst]} /> {aantalVan(ernst, telling[ernst])}
          </span>
        ))}
      </p>
      <p class="rv-bericht" role="status">
        {bank.bericht.value}
      </p>
      {bank.open.bron.value && bank.weergave.schrijven.value === 'tekst' && (
        <p class="rv-toetsen">
          <span>
            Regel {lijn}, kolom {kolom}
          </span>
          <span>
            <kbd>F8</kbd> volgende melding
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>.</kbd> wat kan hier
          </span>
          <span>
            <kbd>Esc</kbd> <kbd>Tab</kbd> uit de tekst
          </span>
        </p>
      )}
    </footer>
  );
}
