import { readLezing, type Sjablonen } from '../../pipeline.ts';
import type { World } from '../../world/world.ts';
import { leesFormulier } from '../formulier/lees-formulier.ts';
import { pasToe } from '../formulier/pas-toe.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';

/** A proposal as a form, as its template has it. */
export async function maakFormulier(
  world: World,
  sjablonen: Sjablonen,
  pad: string,
): Promise<Antwoord<'formulier'>> {
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
  const { value: lezing } = await readLezing(world, pad, sjablonen);
  const soort = lezing?.geladen.sjabloon.soorten[lezing.voorstel.soort.value];
  if (!soort) return { tekst };
  return { tekst: wensen.reduce((made, wens) => pasToe(made, wens, soort), tekst) };
}
