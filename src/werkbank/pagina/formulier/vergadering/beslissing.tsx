import type { Formulierbeslissing } from '../../../../formulier/vergadering/vergaderformulier.ts';
import { Knop } from '../../delen/knop.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';
import { Invoerveld } from '../invoerveld.tsx';
import { MeerVelden } from './meer-velden.tsx';
import { Stemming } from './stemming.tsx';

/** What became of something, and the vote on it. */
export function Beslissing({
  bank,
  beslissing: { pad, velden, stemming },
  over,
  opPersonen = false,
}: {
  readonly bank: Werkbank;
  readonly beslissing: Formulierbeslissing;
  readonly over: string;
  /** Whether persons may be voted on here: at an item, not at a motion. */
  readonly opPersonen?: boolean;
}) {
  const begin = (waarde: Readonly<Record<string, string>>) => () =>
    void bank.formulier.doe({ soort: 'groep', pad: [...pad, 'stemming'], waarde });
  return (
    <div class="rv-beslissing">
      {velden
        .filter((veld) => !veld.extra)
        .map((veld) => (
          <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
        ))}
      {stemming ? (
        <Stemming bank={bank} stemming={stemming} over={over} />
      ) : (
        <div class="rv-knoppen">
          <Knop
            klein
            teken="nieuw"
            label={`Voeg een stemming toe over ${over}`}
            // Those against are fewer, and are named.
            doe={begin({ wijze: 'fracties', voor: 'overigen' })}
          >
            Voeg een stemming toe
          </Knop>
          {opPersonen && (
            <Knop
              klein
              teken="nieuw"
              label={`Voeg een stemming over personen toe bij ${over}`}
              doe={begin({ wijze: 'schriftelijk', over: 'benoeming' })}
            >
              Voeg een stemming over personen toe
            </Knop>
          )}
        </div>
      )}
      <MeerVelden bank={bank} velden={velden} van={`de uitkomst van ${over}`} />
    </div>
  );
}
