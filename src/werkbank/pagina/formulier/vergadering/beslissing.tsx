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
}: {
  readonly bank: Werkbank;
  readonly beslissing: Formulierbeslissing;
  readonly over: string;
}) {
  const begin = () =>
    void bank.formulier.doe({
      soort: 'groep',
      pad: [...pad, 'stemming'],
      // Those against are fewer, and are named.
      waarde: { wijze: 'fracties', voor: 'overigen' },
    });
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
        <Knop klein teken="nieuw" label={`Voeg een stemming toe over ${over}`} doe={begin}>
          Voeg een stemming toe
        </Knop>
      )}
      <MeerVelden bank={bank} velden={velden} van={`de uitkomst van ${over}`} />
    </div>
  );
}
