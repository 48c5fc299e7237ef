import { type Diagnostic, fout, hasErrors, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { type Artifact, makeDocumenten } from '../documenten.ts';
import { openbaarDeel } from '../domain/openbaar-deel.ts';
import type { Agendapunt } from '../domain/vergadering.ts';
import type { Span } from '../source/source-text.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import type { World } from '../world/world.ts';
import type { Formaat } from '../writers/index.ts';
import { type Avond, openAvond } from './avond.ts';
import { maakVergelijking } from './stuk/companion.ts';

/** What comes of an item with a proposal: the files of its raadsbesluit, or none, and then why. */
export type Besluitstukken =
  | { readonly slug: string; readonly soort: 'besluit'; readonly artifacts: readonly Artifact[] }
  | {
      readonly slug: string;
      readonly soort: 'geen';
      readonly nummer: string;
      readonly uitkomst: string | undefined;
      readonly span: Span;
      /** The documents (without extension) that would be a decision, and must not be there. */
      readonly namen: readonly string[];
    };

/**
 * Makes the raadsbesluit of each proposal that a meeting adopted, as it was adopted. With an error anywhere in the meeting
 * there is none.
 */
export async function maakBesluiten(
  world: World,
  path: string,
  options: {
    readonly sjablonen: Sjablonen;
    readonly formaten: readonly Formaat[];
    /** Whether of an amended decision is shown too what it was before. */
    readonly wasWordt?: boolean;
    /** The meeting where it was opened before; absent: it is opened. */
    readonly avond?: Result<Avond> | undefined;
  },
): Promise<Result<readonly Besluitstukken[]>> {
  const { value: avond, diagnostics } = options.avond ?? (await openAvond(world, path, options.sjablonen));
  if (!avond) return { diagnostics };
  const later: Diagnostic[] = [...diagnostics];
  const value: Besluitstukken[] = [];
  for (const { punt, slug, checked, besluit } of avond.punten) {
    const { geladen, voorstel } = checked;
    const documenten = geladen.sjabloon.soorten[voorstel.soort.value]?.documenten ?? [];
    const namen = documenten.filter((one) => one.besluit).map(({ naam }) => vastgesteld(naam));
    if (!besluit) {
      const uitkomst = punt.uitkomst?.value;
      const span = (punt.uitkomst ?? punt.nummer).span;
      // The decision that is there may be that of the later meeting to which this was put off.
      const wrong = avond.later.has(punt) ? [] : namen;
      value.push({ slug, soort: 'geen', nummer: punt.nummer.value, uitkomst, span, namen: wrong });
      continue;
    }
    if (!openbaarDeel(punt)) {
      later.push(achterDeuren(punt));
      continue;
    }
    if (namen.length === 0) {
      later.push(zonderDocument(punt, voorstel.soort.value));
      continue;
    }
    const made = await makeDocumenten(
      { ...checked, ...besluit.voorstel },
      { formaten: options.formaten, variant: 'openbaar', vaststelling: besluit.vaststelling },
    );
    for (const one of made.diagnostics) later.push(one);
    if (!made.value) continue;
    const artifacts = made.value.map((one) => ({ ...one, name: vastgesteld(one.name) }));
    const beside = options.wasWordt
      ? await maakVergelijking(checked, besluit, avond.raad, options.formaten)
      : undefined;
    for (const one of beside?.diagnostics ?? []) later.push(one);
    value.push({ slug, soort: 'besluit', artifacts: [...artifacts, ...(beside?.value ?? [])] });
  }
  return hasErrors(later) ? { diagnostics: later } : { value, diagnostics: later };
}

/** The name of a document that the council decided on: it never takes the place of the draft, nor the draft its. */
function vastgesteld(name: string): string {
  return name.replace(/(?=\.\w+$)|$/, '-vastgesteld');
}

/** What was decided behind closed doors is not made public (Gemeentewet, article 23). */
function achterDeuren({ nummer, voorstel }: Agendapunt): Diagnostic {
  const melding = `Punt ${nummer.value} is behandeld achter gesloten deuren; er komt geen openbaar raadsbesluit van.`;
  const hint = 'Maakt de raad het besluit openbaar, zet dan `besluit_openbaar: ja` bij het punt.';
  return waarschuwing('besluit-besloten', melding, (voorstel ?? nummer).span, { hint });
}

/** A kind of proposal of which no document is the decision. */
function zonderDocument({ nummer }: Agendapunt, soort: string): Diagnostic {
  const melding = `Bij punt ${nummer.value} is niet bekend welk document het besluit is: de soort '${soort}' heeft er geen.`;
  const hint = 'Zet in sjabloon.yaml `besluit: ja` bij het document dat de raad vaststelt.';
  return fout('besluit-document', melding, nummer.span, { hint });
}
