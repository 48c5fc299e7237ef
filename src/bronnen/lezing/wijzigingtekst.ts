import { type Puntwoord, zinVan } from '../../besluit/amenderen/zinnen.ts';
import type { Dekkingsregel, Nieuwpunt, Wijziging } from '../../domain/amendement.ts';
import { formatBedrag, readBedrag } from '../../domain/bedrag.ts';
import { naamVan, type RijInvoer } from '../../domain/financien/invoer.ts';
import type { Located } from '../../source/located.ts';
import type { Lezer } from '../../verschil/compare/lezer.ts';

/** An operation as it is compared: its sentence, with what it says that the paper does not print. */
export function wijzigingstekst(wijziging: Wijziging, lezer: Lezer): string {
  const zin = zinVan(wijziging, woorden(lezer));
  const more = bijzonderheden(wijziging);
  return more.length > 0 ? `${zin} (${more.join('; ')})` : zin;
}

/** "reserves.wijken: 2026 € 10.000, 2027 € 5.000 (incidenteel)" */
export function dekkingstekst({ uit, bedragen, aard }: Dekkingsregel): string {
  const amounts = [...bedragen].map(([jaar, bedrag]) => `${jaar} € ${gelezen(bedrag).value}`);
  return `${uit.value}: ${amounts.join(', ')}${aard ? ` (${aard.value})` : ''}`;
}

/** Points and amounts are called as they were typed: the numbers are those of the frozen decision. */
function woorden(lezer: Lezer): Puntwoord {
  return {
    enkelvoud: 'besluitpunt',
    druk: (segment) => lezer([segment]).tekst,
    label: (doel) => doel,
    nieuw: () => undefined,
    bedrag: (pad) => pad,
    duizend: () => false,
  };
}

/** What an operation says besides its sentence. */
function bijzonderheden(wijziging: Wijziging): readonly string[] {
  switch (wijziging.soort) {
    case 'vervang':
      return [...was(wijziging.was), ...ids([wijziging.wordt])];
    case 'schrap':
      return was(wijziging.was);
    case 'voeg_toe':
      return ids(wijziging.wordt);
    case 'bedrag':
      return wijziging.waarde.soort === 'met' ? was(wijziging.was && gelezen(wijziging.was)) : [];
    case 'rijen':
      return wijziging.rijen.map(rijtekst);
    default:
      return [];
  }
}

function was(text: Located<string> | undefined): readonly string[] {
  return text ? [`was: ‘${text.value}’`] : [];
}

/** The ids that new points get. */
function ids(punten: readonly Nieuwpunt[]): readonly string[] {
  return punten.flatMap(({ id, sub }) => [...(id ? [`id ${id.value}`] : []), ...ids(sub)]);
}

/** An amount in one notation, without its sign; what is no plain amount as it was typed. */
function gelezen(text: Located<string>): Located<string> {
  return { ...text, value: bedragtekst(text.value) };
}

function bedragtekst(text: string): string {
  const lezing = readBedrag(text);
  if (!lezing.ok || lezing.vn) return text;
  return formatBedrag(lezing.waarde, { euroteken: false }) || text;
}

/** A row with every key that it has, for which its sentence has no room. */
function rijtekst(rij: RijInvoer): string {
  const { span: _, soort: __, ...keys } = rij;
  const told = Object.entries(keys).flatMap(([key, value]) => {
    if (value === undefined || value === naamVan(rij)) return [];
    if (key === 'leden') return rij.soort === 'groep' ? rij.leden.map(rijtekst) : [];
    return [`${key} ${uitgeschreven(value, key === 'bedragen' || key === 'verwacht')}`];
  });
  return [naamVan(rij).value, ...told].join(', ');
}

/** Typed data on one line, whatever its shape; without the places where it stands. */
function uitgeschreven(value: unknown, bedragen: boolean): string {
  if (typeof value === 'string' && bedragen) return bedragtekst(value);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if (Array.isArray(value)) return value.map((one) => uitgeschreven(one, bedragen)).join(', ');
  const { span: _, ...keys } = value as Readonly<Record<string, unknown>>;
  const own = Object.entries(keys);
  const [only] = own;
  if (own.length === 1 && only?.[0] === 'value') return uitgeschreven(only[1], bedragen);
  if ('key' in keys && 'value' in keys)
    return `${uitgeschreven(keys.key, false)}: ${uitgeschreven(keys.value, bedragen)}`;
  return own.map(([key, one]) => `${key} ${uitgeschreven(one, bedragen)}`).join(', ');
}
