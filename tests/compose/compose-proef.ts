import { type ComposeInput, composeDocument, type Variant } from '../../src/compose/compose-document.ts';
import { documentenVan } from '../../src/compose/documenten-van.ts';
import type { Image, RenderedDocument } from '../../src/document/nodes.ts';
import type { DocumentDefinitie } from '../../src/domain/sjabloon.ts';
import { computeFinancien } from '../../src/financien/compute-financien.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';
import type { GeladenSjabloon } from '../../src/template/geladen-sjabloon.ts';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { readGemeente } from '../../src/validate/read-identity.ts';
import { validateVoorstel } from '../../src/validate/validate-voorstel.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { templateFiles } from '../support/templates.ts';

const files = templateFiles('standaard', 'dordrecht');

/** A real template, its fonts left out. */
export async function realTemplate(
  gemeente: string,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<GeladenSjabloon> {
  const { value, diagnostics } = await loadSjabloon(
    createMemoryWorld({ ...files, ...extra }),
    'templates',
    gemeente,
  );
  if (!value) throw new Error(diagnostics.map((one) => one.melding).join('\n'));
  return value;
}

export interface ProefOptions {
  readonly geladen?: GeladenSjabloon;
  readonly variant?: Variant;
  readonly images?: ReadonlyMap<string, Image>;
  readonly definitie?: DocumentDefinitie;
}

/** A proposal as an author types it, read and computed, without the checks. */
export async function readProef(text: string, options: ProefOptions = {}): Promise<ComposeInput> {
  const parsed = parseDocument(createSource('proposals/proef/voorstel.md', text));
  if (!parsed.value) throw new Error(parsed.diagnostics.map((one) => one.melding).join('\n'));
  const { found: gemeente } = readGemeente(parsed.value.frontmatter, ['standaard', 'dordrecht']);
  if (!gemeente) throw new Error('no gemeente');
  const geladen = options.geladen ?? (await realTemplate(gemeente.value));
  const { value: voorstel, diagnostics } = validateVoorstel(parsed.value, geladen.sjabloon);
  if (!voorstel) throw new Error(diagnostics.map((one) => one.melding).join('\n'));
  const { value: financien } = computeFinancien(voorstel.financien, {});
  if (!financien) throw new Error('no financien');
  return {
    voorstel,
    financien,
    geladen,
    images: options.images ?? new Map(),
    variant: options.variant ?? 'openbaar',
  };
}

/** Composes the documents of a proposal as an author types it, without the checks. By name. */
export async function composeText(
  text: string,
  options: ProefOptions = {},
): Promise<ReadonlyMap<string, RenderedDocument>> {
  const input = await readProef(text, options);
  const definities = documentenVan(input.voorstel, input.geladen.sjabloon, input.variant);
  return new Map(
    definities.map((definitie) => {
      const composed = composeDocument(definitie, input);
      if (!composed.value) throw new Error('nothing composed');
      return [definitie.naam, composed.value];
    }),
  );
}

/** One document of a proposal. */
export async function composeOne(
  text: string,
  naam: string,
  options: ProefOptions = {},
): Promise<RenderedDocument> {
  const document = (await composeText(text, options)).get(naam);
  if (!document) throw new Error(`no document ${naam}`);
  return document;
}
