import type { Soort } from '../../domain/soort.ts';
import { punt } from '../besluit/considerans.ts';
import type { Gevonden, Waarde } from '../gevonden.ts';
import type { Lezing } from '../lees-papier.ts';

/** The frontmatter of the new proposal by its keys. */
export function maakGegevens(
  { waarden, overwegingen, punten, tabellen, bijlagen, kopbijlagen, eerdere, ondertekening, namen }: Lezing,
  { soort, gemeente }: { readonly soort: Soort; readonly gemeente: string },
): ReadonlyMap<string, Waarde> {
  return new Map<string, Waarde>([
    ['soort', soort],
    ['gemeente', gemeente],
    ...kopwaarden(waarden),
    ...[...overwegingen].map(([key, all]) => [key, all.map(({ waarde }) => waarde)] as const),
    ...(punten.waarde.length > 0
      ? [['besluitpunten', punten.waarde.map((one) => punt(one, namen))] as const]
      : []),
    ...(tabellen.financien ? [['financien', tabellen.financien] as const] : []),
    ...(bijlagen
      ? [['bijlagen', [...kopbijlagen, ...bijlagen.waarde.map(({ waarde }) => waarde)]] as const]
      : []),
    ...(eerdere.length > 0 ? [['eerdere_besluiten', eerdere.map(({ waarde }) => waarde)] as const] : []),
    ...(ondertekening.namen.size > 0
      ? [
          [
            'ondertekening',
            Object.fromEntries([...ondertekening.namen].map(([ambt, one]) => [ambt, ondertekenaar(one)])),
          ] as const,
        ]
      : []),
  ]);
}

/** The keys within `intern` together; what was not filled in stays out. */
function kopwaarden(waarden: ReadonlyMap<string, Gevonden<Waarde>>): readonly (readonly [string, Waarde])[] {
  const filled = [...waarden].filter(([sleutel]) => !sleutel.startsWith('leeg '));
  const intern = filled.flatMap(([sleutel, { waarde }]) =>
    sleutel.startsWith('intern.') ? [[sleutel.slice('intern.'.length), waarde] as const] : [],
  );
  const open = filled.flatMap(([sleutel, { waarde }]) =>
    sleutel.startsWith('intern.') ? [] : [[sleutel, waarde] as const],
  );
  return [...open, ...(intern.length > 0 ? [['intern', Object.fromEntries(intern)] as const] : [])];
}

function ondertekenaar({ naam, functie }: { readonly naam: string; readonly functie?: string }): Waarde {
  return functie === undefined ? naam : { naam, functie };
}
