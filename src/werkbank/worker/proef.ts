import { composeProef, drukProef, htmlProef, proefdocumenten } from '../../proefdruk/proefdruk.ts';
import type { Stand } from '../../session/session.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';
import { lezingNu } from './lezing-nu.ts';

/** A document to look at, in one of its forms. What the page has already (fonts, pictures: by their names) is not sent again. */
export async function maakProef(
  stand: Stand,
  { document, vorm, variant, fouten, bekend }: Vraag<'proef'>,
): Promise<Antwoord<'proef'>> {
  const lezing = lezingNu(stand);
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
