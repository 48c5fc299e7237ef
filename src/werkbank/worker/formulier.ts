import { leesFormulier } from '../../formulier/lees-formulier.ts';
import { pasToe } from '../../formulier/pas-toe.ts';
import { leesVergaderformulier } from '../../formulier/vergadering/lees-vergadering.ts';
import { pasVergaderingToe } from '../../formulier/vergadering/pas-vergadering-toe.ts';
import { soortVan } from '../../session/known/vorm-van.ts';
import type { Stand } from '../../session/session.ts';
import { openVergadering } from '../../vergadering/open-vergadering.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';

/** A proposal as a form, as its template has it; or a meeting. */
export function maakFormulier(stand: Stand): Antwoord<'formulier'> {
  if (stand.soort === 'vergadering') {
    const geteld = openVergadering(stand.world, stand.path, stand.sjablonen.folder).value;
    const vergadering = leesVergaderformulier(stand.source, geteld);
    return vergadering ? { vergadering } : {};
  }
  const soort = soortVan(stand);
  if (!soort) return {};
  const { source, lezing } = stand;
  const gerekend = lezing && { tekst: lezing.parsed.source.text, financien: lezing.financien };
  const formulier = leesFormulier(source.text, soort, gerekend);
  return formulier ? { formulier } : {};
}

/** Does in a text what was done in its form, one thing after the other. */
export function doeWensen(stand: Stand, { tekst, wensen }: Vraag<'wens'>): Antwoord<'wens'> {
  if (stand.soort === 'vergadering') return { tekst: wensen.reduce(pasVergaderingToe, tekst) };
  const soort = soortVan(stand);
  if (!soort) return { tekst };
  return { tekst: wensen.reduce((made, wens) => pasToe(made, wens, soort), tekst) };
}
