import type { Regel } from '../regel.ts';
import { spanIn } from '../tekst/passage.ts';

const DREIGING =
  /^(?:(?:wanneer|als|indien) (?:de raad|uw raad|u|de gemeenteraad|dit voorstel|het voorstel|dit besluit|het besluit)\b[^.,]*\b(?:niet|geen)\b|(?:wanneer|als|indien) [^.,]{3,60} niet (?:wordt|worden) (?:ingezet|vastgesteld|verleend|toegekend|uitgevoerd)\b|zonder (?:dit|een|het|uw) (?:voorstel|besluit|raadsbesluit)\b|niet (?:instemmen|besluiten)\b)/i;

/** A kanttekening says what speaks against the proposal, not what happens without it. */
export const kanttekeningDreiging: Regel = {
  naam: 'kanttekening-dreiging',
  groep: 'argumenten',
  ernst: 'waarschuwing',
  kort: 'Een kanttekening noemt een nadeel of risico van het voorstel.',
  waarom:
    '"Als de raad niet instemt, gaat het plan niet door" is geen kanttekening maar een argument vóór. De raad wil weten wat er tegen het voorstel pleit en wat u daaraan doet.',
  bron: 'Motie over raadsvoorstellen, Bloemendaal 2014: nadelen en risico’s ontbreken',
  fout: '## Kanttekeningen\n\n### 1.1 ‹Als de raad niet› instemt, komt er geen fietsnota\n\nDan blijft alles zoals het is.',
  goed: '## Kanttekeningen\n\n### 1.1 De eerste routes kosten parkeerplaatsen\n\nWe zoeken met de straat naar plaatsen om de hoek.',
  check: ({ passages }) =>
    passages
      .filter(({ sectie }) => sectie === 'kanttekeningen')
      .flatMap((passage) => {
        const found = DREIGING.exec(passage.text);
        if (!found) return [];
        const melding =
          'Dit zegt wat er zonder het besluit gebeurt, en niet wat er tegen het voorstel pleit.';
        const hint = 'Zet het bij de argumenten, en noem hier een nadeel of risico met wat u eraan doet.';
        return [{ melding, span: spanIn(passage, 0, found[0].length), hint }];
      }),
};
