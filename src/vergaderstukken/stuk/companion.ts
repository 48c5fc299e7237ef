import { geldregels } from '../../amendement/geldregels.ts';
import { composePapier } from '../../compose/compose-papier.ts';
import { geldTabel } from '../../compose/tabellen/geld-tabel.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import { type Artifact, type CheckedVoorstel, makeBesluitverschil, writeDocument } from '../../documenten.ts';
import { consideransVan } from '../../domain/considerans.ts';
import { schrijfDatum } from '../../domain/datumnotatie.ts';
import type { Raad } from '../../domain/raad.ts';
import { WASWORDT } from '../../domain/stukpapier.ts';
import type { Genomenbesluit } from '../../dossier/na-stemming.ts';
import { WASWORDTVARIABELEN } from '../../template/shapes/stuk-shape.ts';
import type { Formaat } from '../../writers/index.ts';
import { vernummerd, type Wijziging, wasWordtBlokken } from './was-wordt.ts';

/**
 * What shows how amendments changed a decision: a paper with a table of what was proposed and what was decided, each row
 * with the amendment that did it, and the decision itself with every change marked (in Word as tracked changes: accepted
 * they give the decision, rejected what it would be without amendments). Nothing for a decision that no amendment changed.
 */
export async function maakVergelijking(
  ontwerp: CheckedVoorstel,
  { voorstel, vaststelling, geamendeerd }: Genomenbesluit,
  raad: Raad,
  formaten: readonly Formaat[],
): Promise<Result<readonly Artifact[]>> {
  const { amendementen } = vaststelling;
  if (!geamendeerd || amendementen === undefined) return { value: [], diagnostics: [] };
  const { geladen } = ontwerp;
  const { onderwerp, zaaknummer, soort, vergadering, datum } = voorstel.voorstel;
  const dag = (vergadering ?? datum).value;
  const titel = 'Besluit na amendering: was en wordt';
  const wijziging: Wijziging = {
    bron: ontwerp,
    besluit: geamendeerd.besluit,
    considerans: consideransVan(voorstel.voorstel),
    financien: voorstel.financien,
    wijzigingen: geamendeerd.wijzigingen,
  };
  const composed = composePapier(
    WASWORDT,
    WASWORDTVARIABELEN,
    {
      gemeente: geladen.sjabloon.gemeente,
      organisatie: geladen.sjabloon.organisatie,
      titel,
      voorstel: {
        soort: (geladen.sjabloon.soorten[soort.value]?.naam ?? 'voorstel').toLowerCase(),
        nummer: zaaknummer?.value,
        titel: onderwerp.value,
      },
      vergadering: schrijfDatum(dag, geladen.sjabloon.notatie.datum),
      amendementen,
      was_wordt: wasWordtBlokken(wijziging, {
        titel: 'Wijzigingen in het besluit',
        puntwoord: raad.puntwoord,
        metDoor: true,
      }),
      vernummerd: vernummerd(wijziging, raad.puntwoord),
      geld: geldTabel(geldregels(geamendeerd.verschillen), 'Wat er in de bedragen verandert'),
    },
    {
      title: `${titel}: ${onderwerp.value}`,
      subject: onderwerp.value,
      keywords: zaaknummer ? [zaaknummer.value] : [],
      date: dag,
    },
    geladen,
  );
  if (!composed.value) return { diagnostics: composed.diagnostics };
  const papier = await writeDocument(composed.value, WASWORDT.naam, formaten, geladen);
  const marked = await makeBesluitverschil(ontwerp, voorstel, {
    formaten,
    vaststelling,
    marks: { author: `Raad van ${geladen.sjabloon.gemeente}`, date: dag },
  });
  const diagnostics: readonly Diagnostic[] = [
    ...composed.diagnostics,
    ...papier.diagnostics,
    ...marked.diagnostics,
  ];
  return { value: [...papier.artifacts, ...(marked.value ?? [])], diagnostics };
}
