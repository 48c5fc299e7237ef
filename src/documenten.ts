import { weigh } from './checks/weigh.ts';
import { composeDocument, composeToCheck, type Variant } from './compose/compose-document.ts';
import { documentenVan } from './compose/documenten-van.ts';
import { voorstelJson } from './compose/voorstel-json.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Result } from './diagnostics/result.ts';
import type { Image, RenderedDocument, Revisions } from './document/nodes.ts';
import type { Financien } from './domain/financien-tabel.ts';
import type { Vaststelling } from './domain/vaststelling.ts';
import type { Voorstel } from './gegevens/register.ts';
import { checkDocument, prepareDocument } from './prepare/prepare-document.ts';
import type { GeladenSjabloon } from './template/geladen-sjabloon.ts';
import type { Sjablonen } from './template/open-sjablonen.ts';
import { mergeDocuments } from './verschil/document/merge-documents.ts';
import { type Formaat, loadWriter } from './writers/index.ts';

/** What a run needs to know besides the proposal. */
export interface BuildOptions {
  readonly sjablonen: Sjablonen;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
}

/** A file to be written: `name` with extension, without folder. */
export interface Artifact {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A proposal after all checks, ready to be composed. */
export interface CheckedVoorstel {
  readonly voorstel: Voorstel;
  readonly financien: Financien;
  readonly geladen: GeladenSjabloon;
  readonly images: ReadonlyMap<string, Image>;
}

/**
 * Makes every file of a proposal that was found good; the problems are those of the making alone. With `vaststelling` it
 * makes only what is the decision, as the council took it.
 */
export async function makeDocumenten(
  checked: CheckedVoorstel,
  options: Pick<BuildOptions, 'formaten' | 'variant'> & { readonly vaststelling?: Vaststelling | undefined },
): Promise<Result<readonly Artifact[]>> {
  const { voorstel, geladen } = checked;
  const formaten = options.formaten.filter((formaat) => formaat !== 'json');
  const later: Diagnostic[] = [];
  const artifacts: Artifact[] = [];
  const { variant, vaststelling } = options;
  const compose = formaten.length === 0 ? composeToCheck : composeDocument;
  for (const definitie of documentenVan(voorstel, geladen.sjabloon, variant)) {
    if (vaststelling && !definitie.besluit) continue;
    const document = compose(definitie, { ...checked, variant, vaststelling });
    later.push(...document.diagnostics);
    if (!document.value) continue;
    const written = await writeDocument(
      document.value,
      nameOf(definitie.naam, options.variant),
      formaten,
      geladen,
    );
    later.push(...written.diagnostics);
    artifacts.push(...written.artifacts);
  }
  if (options.formaten.includes('json')) {
    artifacts.push({
      name: `${nameOf('voorstel', options.variant)}.json`,
      bytes: voorstelJson({ ...checked, variant: options.variant }),
    });
  }
  const diagnostics = weighMade(later, checked);
  return hasErrors(diagnostics) ? { diagnostics } : { value: artifacts, diagnostics };
}

/** What was found while making a document, with the severities of its template. */
function weighMade(found: readonly Diagnostic[], { voorstel, geladen }: CheckedVoorstel): Diagnostic[] {
  const instellingen = geladen.sjabloon.soorten[voorstel.soort.value]?.regels ?? [];
  return weigh({ stappen: found }, instellingen).map(({ diagnostic }) => diagnostic);
}

/** The name of a file: what only colleagues may read never takes the place of what everybody may. */
function nameOf(document: string, variant: Variant): string {
  return variant === 'intern' ? `${document}-intern` : document;
}

/** A document before it is written, in the look of its template. */
export interface Gecomponeerd {
  /** Of its file, without extension. */
  readonly naam: string;
  readonly document: RenderedDocument;
  readonly geladen: GeladenSjabloon;
}

/** What becomes of each document that is composed: files, or something to look at. */
export type Druk<T> = (
  composed: Gecomponeerd,
) => Promise<{ readonly artifacts: readonly T[]; readonly diagnostics: readonly Diagnostic[] }>;

/** Writes documents in these formats. */
export function drukIn(formaten: readonly Formaat[]): Druk<Artifact> {
  return ({ document, naam, geladen }) => writeDocument(document, naam, formaten, geladen);
}

/** Leaves documents as they were composed. */
export const ongedrukt: Druk<Gecomponeerd> = async (composed) => ({ artifacts: [composed], diagnostics: [] });

/** One document in each format; of a format in which it cannot be written there are only diagnostics. */
export async function writeDocument(
  document: RenderedDocument,
  name: string,
  formaten: readonly Formaat[],
  { huisstijl }: GeladenSjabloon,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (formaten.length === 0) return { artifacts: [], diagnostics: checkDocument(document, huisstijl) };
  const prepared = prepareDocument(document, huisstijl);
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [...prepared.diagnostics];
  for (const formaat of formaten) {
    const write = await loadWriter(formaat);
    const written = await write(prepared.value, huisstijl);
    diagnostics.push(...written.diagnostics);
    if (written.value) artifacts.push({ name: `${name}.${formaat}`, bytes: written.value });
  }
  return { artifacts, diagnostics };
}

/**
 * Makes the decision that the council took with all that amendments changed in it marked; named
 * "raadsbesluit-wijzigingen.docx". The day of the meeting and who signed stand in it before and after: amendments do not
 * change those. `marks` names who changed it, never a person.
 */
export async function makeBesluitverschil(
  ontwerp: Pick<CheckedVoorstel, 'voorstel' | 'financien'>,
  besluit: CheckedVoorstel,
  {
    formaten,
    vaststelling,
    marks,
  }: {
    readonly formaten: readonly Formaat[];
    readonly vaststelling: Vaststelling;
    readonly marks: Revisions;
  },
): Promise<Result<readonly Artifact[]>> {
  const later: Diagnostic[] = [];
  const artifacts: Artifact[] = [];
  const variant = 'openbaar';
  const { besluitpunten, geletOp, overwegende, gehoord } = ontwerp.voorstel;
  const before = {
    ...besluit,
    financien: ontwerp.financien,
    voorstel: { ...besluit.voorstel, besluitpunten, geletOp, overwegende, gehoord },
  };
  for (const definitie of documentenVan(besluit.voorstel, besluit.geladen.sjabloon, variant)) {
    if (!definitie.besluit) continue;
    const left = composeDocument(definitie, {
      ...before,
      variant,
      vaststelling: { ...vaststelling, amendementen: undefined },
    });
    const right = composeDocument(definitie, { ...besluit, variant, vaststelling });
    later.push(...left.diagnostics, ...right.diagnostics);
    if (!left.value || !right.value) continue;
    const merged = mergeDocuments(left.value, right.value, marks);
    const name = `${definitie.naam}-wijzigingen`;
    const written = await writeDocument(merged, name, formaten, besluit.geladen);
    later.push(...written.diagnostics);
    artifacts.push(...written.artifacts);
  }
  const diagnostics = weighMade(later, besluit);
  return hasErrors(diagnostics) ? { diagnostics } : { value: artifacts, diagnostics };
}

/**
 * Makes documents in which every change from one version to another is marked: those of the new version, each beside
 * the document of the same name of the old one. Named "raadsvoorstel-verschil.docx".
 */
export async function buildVerschil(
  oud: CheckedVoorstel,
  nieuw: CheckedVoorstel,
  options: {
    readonly formaten: readonly Formaat[];
    readonly variant: Variant;
    readonly marks: Revisions;
  },
): Promise<Result<readonly Artifact[]>> {
  const later: Diagnostic[] = [];
  const artifacts: Artifact[] = [];
  const definities = (one: CheckedVoorstel) =>
    documentenVan(one.voorstel, one.geladen.sjabloon, options.variant);
  for (const definitie of definities(nieuw)) {
    const before = definities(oud).find(({ naam }) => naam === definitie.naam);
    if (!before) continue;
    const left = composeDocument(before, { ...oud, variant: options.variant });
    const right = composeDocument(definitie, { ...nieuw, variant: options.variant });
    later.push(...left.diagnostics, ...right.diagnostics);
    if (!left.value || !right.value) continue;
    const merged = mergeDocuments(left.value, right.value, options.marks);
    const written = await writeDocument(
      merged,
      `${definitie.naam}-verschil`,
      options.formaten,
      nieuw.geladen,
    );
    later.push(...written.diagnostics);
    artifacts.push(...written.artifacts);
  }
  const diagnostics = weighMade(later, nieuw);
  return hasErrors(diagnostics) ? { diagnostics } : { value: artifacts, diagnostics };
}
