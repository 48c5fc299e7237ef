import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import { drukProef, htmlProef, type Proefkeuze } from '../../proefdruk/proefdruk.ts';
import { type Proeven, proevenVan, proevenVanLezing } from '../../proefdruk/proeven.ts';
import { lezingNu } from '../../session/known/lezing-nu.ts';
import type { Stand } from '../../session/session.ts';
import type { Antwoord, Vraag } from '../gesprek/verzoeken.ts';

/** A document to look at, in one of its forms. What the page has already (fonts, pictures: by their names) is not sent again. */
export async function maakProef(
  stand: Stand,
  { document, vorm, variant, fouten, bekend }: Vraag<'proef'>,
): Promise<Antwoord<'proef'>> {
  const { value: proeven, diagnostics } = await proevenNu(stand, { variant, fouten });
  if (!proeven) return { documenten: [], foutIn: filesWithErrors(diagnostics) };
  const { documenten } = proeven;
  const naam = (documenten.find((one) => one.naam === document) ?? documenten[0])?.naam;
  if (naam === undefined) return { documenten, foutIn: filesWithErrors(diagnostics) };
  const { value: composed, diagnostics: found } = proeven.componeer(naam);
  if (!composed) return { documenten, foutIn: filesWithErrors([...diagnostics, ...found]) };
  const { huisstijl } = composed.geladen;
  if (vorm === 'web')
    return { documenten, foutIn: [], web: { naam, html: htmlProef(composed.document, huisstijl) } };
  const { value, diagnostics: printed } = await drukProef(composed.document, huisstijl, fouten);
  if (!value) return { documenten, foutIn: filesWithErrors(printed) };
  const unknown = (one: { readonly naam: string }) => !bekend.includes(one.naam);
  return {
    documenten,
    foutIn: [],
    bladzijden: {
      ...value,
      lettertypen: value.lettertypen.filter(unknown),
      beelden: value.beelden.filter(unknown),
    },
  };
}

/** What can be looked at of a text as it is; of a proposal that is kept already what is kept. */
async function proevenNu(stand: Stand, keuze: Proefkeuze): Promise<Result<Proeven>> {
  const lezing = stand.soort === 'voorstel' ? lezingNu(stand) : undefined;
  if (lezing) return { value: proevenVanLezing(lezing, keuze), diagnostics: [] };
  return proevenVan(stand, stand.path, keuze);
}

/** The files that errors stand in, each once, in their order. */
function filesWithErrors(diagnostics: readonly Diagnostic[]): readonly string[] {
  const bad = diagnostics.filter(({ ernst }) => ernst === 'fout');
  return [...new Set(bad.flatMap(({ span }) => (span ? [span.source.path] : [])))];
}
