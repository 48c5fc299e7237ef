import { readLezing, type Sjablonen } from '../../pipeline.ts';
import { composeProef, drukProef, htmlProef, proefdocumenten } from '../../proefdruk/proefdruk.ts';
import type { World } from '../../world/world.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';

/** A document to look at, in one of its forms. What the page has already (fonts, pictures: by their names) is not sent again. */
export async function maakProef(
  world: World,
  sjablonen: Sjablonen,
  { pad, document, vorm, variant, fouten, bekend }: Vraag<'proef'>,
): Promise<Antwoord<'proef'>> {
  const { value: lezing } = await readLezing(world, pad, sjablonen);
  if (!lezing) return { documenten: [] };
  const documenten = proefdocumenten(lezing, variant);
  const naam = (documenten.find((one) => one.naam === document) ?? documenten[0])?.naam;
  const composed = naam === undefined ? undefined : composeProef(lezing, naam, { variant, fouten }).value;
  if (!composed || naam === undefined) return { documenten };
  const { huisstijl } = lezing.geladen;
  if (vorm === 'web') return { documenten, web: { naam, html: htmlProef(composed, huisstijl) } };
  const { value } = await drukProef(composed, huisstijl, fouten);
  if (!value) return { documenten };
  const unknown = (one: { readonly naam: string }) => !bekend.includes(one.naam);
  return {
    documenten,
    bladzijden: {
      ...value,
      lettertypen: value.lettertypen.filter(unknown),
      beelden: value.beelden.filter(unknown),
    },
  };
}
