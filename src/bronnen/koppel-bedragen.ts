import { koppelbareBedragen } from '../checks/bedrag-in-tekst.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Bedragvondst } from '../importeer/verslag/koppelverslag.ts';
import { readLezing, type Sjablonen } from '../pipeline.ts';
import { positionAt } from '../source/source-text.ts';
import { overlayWorld } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';

/** A text in which amounts were looked for, with what was found. */
export interface Gekoppeld {
  readonly tekst: string;
  readonly vondsten: readonly Bedragvondst[];
}

/**
 * Finds the amounts in the text of a proposal that its tables hold too. With `schrijf` each that is in one place
 * only, and whose sentence does not contradict it, becomes `:bedrag[…]`; a text that would get an error by it stays as it is.
 */
export async function koppelBedragen(
  tekst: string,
  path: string,
  world: World,
  sjablonen: Sjablonen,
  schrijf: boolean,
): Promise<Gekoppeld> {
  const read = (text: string) =>
    readLezing(overlayWorld(world, path, new TextEncoder().encode(text)), path, sjablonen);
  const { value, diagnostics } = await read(tekst);
  if (!value) return { tekst, vondsten: [] };
  const found = koppelbareBedragen(value.voorstel, value.financien);
  const certain = schrijf ? found.filter(({ zeker }) => zeker) : [];
  let linked = value.parsed.source.text;
  for (const { span, paden } of certain.toSorted((a, b) => b.span.start - a.span.start))
    linked = `${linked.slice(0, span.start)}:bedrag[${paden[0]}]${linked.slice(span.end)}`;
  const fits = certain.length > 0 && (hasErrors(diagnostics) || !hasErrors((await read(linked)).diagnostics));
  const vondsten = found.map(({ literal, span, paden, zeker }) => ({
    literal,
    lijn: positionAt(span.source, span.start).line,
    paden,
    gekoppeld: fits && schrijf && zeker,
  }));
  return { tekst: fits ? linked : tekst, vondsten };
}
