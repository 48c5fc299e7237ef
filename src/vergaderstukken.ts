// What is made of a meeting after its votes.

import { type Diagnostic, fout, hasErrors } from './diagnostics/diagnostic.ts';
import type { Result } from './diagnostics/result.ts';
import { type Artifact, makeDocumenten } from './documenten.ts';
import { type Agendapunt, alleAgendapunten } from './domain/vergadering.ts';
import { leesStukken } from './dossier/lees-stukken.ts';
import { type Genomenbesluit, isBesloten, naStemming } from './dossier/na-stemming.ts';
import { readVastgelegd } from './dossier/vastgelegd.ts';
import { readTable } from './parse/files/read-table.ts';
import { type CheckedVoorstel, check } from './pipeline.ts';
import type { Located } from './source/located.ts';
import type { Span } from './source/source-text.ts';
import type { Sjablonen } from './template/open-sjablonen.ts';
import { type GeopendeVergadering, openVergadering } from './vergadering/open-vergadering.ts';
import type { World } from './world/world.ts';
import type { Formaat } from './writers/index.ts';

/** An item with a proposal, after the vote. */
export interface Beslotenpunt {
  readonly punt: Agendapunt;
  /** The folder of the proposal. */
  readonly slug: string;
  readonly checked: CheckedVoorstel;
  /** Absent where the council took no decision on it. */
  readonly besluit?: Genomenbesluit | undefined;
}

/** A meeting with every proposal on its agenda, as it was decided on. */
export interface Avond extends GeopendeVergadering {
  readonly punten: readonly Beslotenpunt[];
}

/** Reads a meeting with its proposals and their amendments; there is a value when nothing in any of them is wrong. */
export async function openAvond(world: World, path: string, sjablonen: Sjablonen): Promise<Result<Avond>> {
  const opened = openVergadering(world, path, sjablonen.folder);
  if (!opened.value || hasErrors(opened.diagnostics)) return { diagnostics: opened.diagnostics };
  const avond = opened.value;
  const diagnostics: Diagnostic[] = [...opened.diagnostics];
  const punten: Beslotenpunt[] = [];
  for (const punt of alleAgendapunten(avond.vergadering.agenda)) {
    const file = punt.voorstel && avond.voorstellen.get(punt.voorstel.value);
    if (file === undefined) continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    const checked = await check(world, file, sjablonen);
    for (const one of checked.diagnostics) diagnostics.push(one);
    if (!checked.value) continue;
    const besluit = isBesloten(punt) ? besluitOp(world, folder, checked.value, avond, punt) : undefined;
    for (const one of besluit?.diagnostics ?? []) diagnostics.push(one);
    const slug = folder.slice(folder.lastIndexOf('/') + 1);
    punten.push({ punt, slug, checked: checked.value, besluit: besluit?.value });
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: { ...avond, punten }, diagnostics };
}

function besluitOp(
  world: World,
  folder: string,
  checked: CheckedVoorstel,
  avond: GeopendeVergadering,
  punt: Agendapunt,
): Result<Genomenbesluit> {
  const stukken = leesStukken(world, folder, readVastgelegd(world, folder).value ?? []);
  const opties = { readCsv: (file: Located<string>) => readTable(world, folder, file) };
  return naStemming({ voorstel: checked, opties }, stukken, avond, punt);
}

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
  options: { readonly sjablonen: Sjablonen; readonly formaten: readonly Formaat[] },
): Promise<Result<readonly Besluitstukken[]>> {
  const { value: avond, diagnostics } = await openAvond(world, path, options.sjablonen);
  if (!avond) return { diagnostics };
  const later: Diagnostic[] = [...diagnostics];
  const value: Besluitstukken[] = [];
  for (const { punt, slug, checked, besluit } of avond.punten) {
    const { geladen, voorstel } = checked;
    const documenten = geladen.sjabloon.soorten[voorstel.soort.value]?.documenten ?? [];
    const namen = documenten.filter((one) => one.besluit).map(({ naam }) => naam);
    if (!besluit) {
      const uitkomst = punt.uitkomst?.value;
      const span = (punt.uitkomst ?? punt.nummer).span;
      value.push({ slug, soort: 'geen', nummer: punt.nummer.value, uitkomst, span, namen });
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
    if (made.value) value.push({ slug, soort: 'besluit', artifacts: made.value });
  }
  return hasErrors(later) ? { diagnostics: later } : { value, diagnostics: later };
}

/** A kind of proposal of which no document is the decision. */
function zonderDocument({ nummer }: Agendapunt, soort: string): Diagnostic {
  const melding = `Bij punt ${nummer.value} is niet bekend welk document het besluit is: de soort '${soort}' heeft er geen.`;
  const hint = 'Zet in sjabloon.yaml `besluit: ja` bij het document dat de raad vaststelt.';
  return fout('besluit-document', melding, nummer.span, { hint });
}
