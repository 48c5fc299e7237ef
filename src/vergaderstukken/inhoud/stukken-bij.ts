import { documentenVan } from '../../compose/documenten-van.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Agendapunt } from '../../domain/vergadering.ts';
import type { Beslotenpunt } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { namenVan } from './stuk-inhoud.ts';

/**
 * The papers that lie before the council at an item, by their titles: those of the proposal, its amendments and motions,
 * its bijlagen, and those that were typed at the item. None of an item behind closed doors (Gemeentewet, article 19,
 * paragraph 2).
 */
export function stukkenBij(
  punt: Agendapunt,
  own: Beslotenpunt | undefined,
  { geladen }: Papierbron,
): readonly { readonly naam: string }[] {
  if (punt.besloten) return [];
  const typed = punt.stukken.map(({ value }) => value);
  const names = own ? [...vanVoorstel(own, geladen), ...typed] : typed;
  return names.map((naam) => ({ naam }));
}

function vanVoorstel(
  { checked, stukken }: Beslotenpunt,
  { sjabloon }: Papierbron['geladen'],
): readonly string[] {
  const documenten = documentenVan(checked.voorstel, sjabloon, 'openbaar').map(({ titel, besluit }) =>
    besluit ? `${titel} (ontwerp)` : titel,
  );
  const { amendementen, subamendementen, moties } = stukken.value;
  const changes = amendementen.flatMap((one) => [
    one,
    ...subamendementen.filter(({ bij }) => bij.value === one.nummer.value),
  ]);
  const pieces = [...changes, ...moties].map(({ soort, nummer, titel, indieners, mede }) => {
    const from = opsomming(namenVan([...indieners, ...mede]));
    return `${eersteHoofdletter(soort)} ${nummer.value}: ${titel.value}${from ? ` (${from})` : ''}`;
  });
  const bijlagen = checked.voorstel.bijlagen.map(({ titel, openbaar }, at) =>
    openbaar ? `Bijlage ${at + 1}: ${titel.value}` : `Bijlage ${at + 1} (niet openbaar)`,
  );
  return [...documenten, ...pieces, ...bijlagen];
}
