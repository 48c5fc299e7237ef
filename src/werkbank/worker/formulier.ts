import { bronVan } from '../../bronnen/register.ts';
import { readDocument } from '../../parse/files/read-document.ts';
import { readLezing, type Sjablonen } from '../../pipeline.ts';
import { openVergadering } from '../../vergadering/open-vergadering.ts';
import type { World } from '../../world/world.ts';
import { leesFormulier } from '../formulier/lees-formulier.ts';
import { pasToe } from '../formulier/pas-toe.ts';
import { leesVergaderformulier } from '../formulier/vergadering/lees-vergadering.ts';
import { pasVergaderingToe } from '../formulier/vergadering/pas-vergadering-toe.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';
import { TEMPLATES } from './werkmap.ts';

/** A proposal as a form, as its template has it; or a meeting. */
export async function maakFormulier(
  world: World,
  sjablonen: Sjablonen,
  pad: string,
): Promise<Antwoord<'formulier'>> {
  if (bronVan(world, pad) === 'vergadering') {
    const { parsed } = readDocument(world, pad);
    const vergadering =
      parsed && leesVergaderformulier(parsed.source, openVergadering(world, pad, TEMPLATES).value);
    return vergadering ? { vergadering } : {};
  }
  const { value: lezing } = await readLezing(world, pad, sjablonen);
  const soort = lezing?.geladen.sjabloon.soorten[lezing.voorstel.soort.value];
  if (!lezing || !soort) return {};
  const formulier = leesFormulier(lezing.parsed.source.text, soort, lezing.financien);
  return formulier ? { formulier } : {};
}

/** Does in a text what was done in its form, one thing after the other. */
export async function doeWensen(
  world: World,
  sjablonen: Sjablonen,
  { pad, tekst, wensen }: Vraag<'wens'>,
): Promise<Antwoord<'wens'>> {
  if (bronVan(world, pad) === 'vergadering') return { tekst: wensen.reduce(pasVergaderingToe, tekst) };
  const { value: lezing } = await readLezing(world, pad, sjablonen);
  const soort = lezing?.geladen.sjabloon.soorten[lezing.voorstel.soort.value];
  if (!soort) return { tekst };
  return { tekst: wensen.reduce((made, wens) => pasToe(made, wens, soort), tekst) };
}
