import { documentenVan } from '../../compose/documenten-van.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Agendapunt } from '../../domain/vergadering.ts';
import { alleStukken, type Stuk } from '../../dossier/lees-stukken.ts';
import type { Voorstelpunt } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { namenVan } from './stuk-inhoud.ts';

/**
 * The papers that lie before the council at an item, by their titles: those of the proposal, its amendments and motions,
 * its bijlagen, motions that lie beside the meeting, and those that were typed at the item. None of an item behind closed
 * doors (Gemeentewet, article 19, paragraph 2).
 */
export function stukkenBij(
  punt: Agendapunt,
  own: Voorstelpunt | undefined,
  { geladen, avond }: Pick<Papierbron, 'geladen' | 'avond'>,
): readonly { readonly naam: string }[] {
  if (punt.besloten) return [];
  const listed = [...punt.amendementen, ...punt.moties].map(({ stuk }) => stuk.value);
  const beside = alleStukken(avond.stukken.value).filter(
    ({ nummer, agendapunt }) => agendapunt?.value === punt.nummer.value || listed.includes(nummer.value),
  );
  const names = [
    ...(own ? documentnamen(own, geladen) : []),
    ...[...alleStukken(own?.stukken.value), ...beside].map(stuknaam),
    ...(own ? bijlagenamen(own) : []),
    ...punt.stukken.map(({ value }) => value),
  ];
  return names.map((naam) => ({ naam }));
}

function documentnamen({ checked }: Voorstelpunt, { sjabloon }: Papierbron['geladen']): readonly string[] {
  return documentenVan(checked.voorstel, sjabloon, 'openbaar').map(({ titel, besluit }) =>
    besluit ? `${titel} (ontwerp)` : titel,
  );
}

/** "Amendement A7.1: Eerst een ontwerp (Centrum en Dorpsbelang)" */
function stuknaam({ soort, nummer, titel, indieners, mede }: Stuk): string {
  const from = opsomming(namenVan([...indieners, ...mede]));
  return `${eersteHoofdletter(soort)} ${nummer.value}: ${titel.value}${from ? ` (${from})` : ''}`;
}

function bijlagenamen({ checked }: Voorstelpunt): readonly string[] {
  return checked.voorstel.bijlagen.map(({ titel, openbaar }, at) =>
    openbaar ? `Bijlage ${at + 1}: ${titel.value}` : `Bijlage ${at + 1} (niet openbaar)`,
  );
}
