// src/proefdruk: documents to be looked at while their text is written: as pages and as HTML, with the places in the text.

import { composeDocument } from '../compose/compose-document.ts';
import type { ComposeSource } from '../compose/create-environment.ts';
import { documentenVan } from '../compose/documenten-van.ts';
import type { Variant } from '../compose/variant.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { RenderedDocument } from '../document/nodes.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import { loadTypesetter } from '../layout/load-typesetter.ts';
import { layoutDocument } from '../layout/pages/layout-document.ts';
import { prepareDocument } from '../prepare/prepare-document.ts';
import { renderHtml } from '../writers/html/write-html.ts';
import { makePaginas } from './make-paginas.ts';
import type { Proefdruk } from './proefpagina.ts';

/** Of what a proof is asked. */
export interface Proefkeuze {
  readonly variant: Variant;
  /** The text has errors: what can be printed is, and every page says that it is no document. */
  readonly fouten: boolean;
}

/** A document that can be shown. */
export interface Proefdocument {
  /** "raadsvoorstel" */
  readonly naam: string;
  /** "Raadsvoorstel" */
  readonly titel: string;
}

/** What stands across every page of a text with errors, and above it in HTML. */
const NOG_FOUTEN = 'NOG FOUTEN';

/** The documents that a proposal makes, in the order of its template; of one with errors those that it would make as it is. */
export function proefdocumenten(
  { voorstel, geladen }: ComposeSource,
  variant: Variant,
): readonly Proefdocument[] {
  return documentenVan(voorstel, geladen.sjabloon, variant).map(({ naam, titel }) => ({ naam, titel }));
}

/**
 * Composes one of the documents of a proposal to look at it (`naam`, see `proefdocumenten`). Of a proposal with errors what
 * can be composed is: a path that names nothing is printed as it was typed. It is never written to a file.
 */
export function composeProef(
  source: ComposeSource,
  naam: string,
  { variant, fouten }: Proefkeuze,
): Result<RenderedDocument> {
  const definitie = documentenVan(source.voorstel, source.geladen.sjabloon, variant).find(
    (one) => one.naam === naam,
  );
  if (!definitie) return { diagnostics: [] };
  const composed = composeDocument(definitie, { ...source, variant, voorlopig: fouten });
  return composed.value ? { ...composed, value: metFouten(composed.value, fouten) } : composed;
}

/** Says on the document itself that its text has errors. */
export function metFouten(document: RenderedDocument, fouten: boolean): RenderedDocument {
  if (!fouten) return document;
  const words = [...(document.watermark === undefined ? [] : [document.watermark]), NOG_FOUTEN];
  return {
    ...document,
    watermark: words.join(' – '),
    meta: { ...document.meta, title: `Nog fouten – ${document.meta.title}` },
    attachments: [],
  };
}

/**
 * The pages of a document, from the layout of its PDF. No value where its fonts cannot be used; the other diagnostics are
 * those of preparing it.
 */
export async function drukProef(
  document: RenderedDocument,
  huisstijl: Huisstijl,
  fouten = false,
): Promise<Result<Proefdruk>> {
  const prepared = prepareDocument(document, huisstijl);
  const setter = await loadTypesetter(document, huisstijl);
  const diagnostics: readonly Diagnostic[] = [...prepared.diagnostics, ...setter.diagnostics];
  if (!setter.value) return { diagnostics };
  const laidOut = layoutDocument(prepared.value, huisstijl, setter.value);
  const { name, meta } = document;
  const drawn = makePaginas(laidOut, setter.value.fonts);
  return { value: { naam: name, titel: meta.title, taal: meta.language, ...drawn, fouten }, diagnostics };
}

/**
 * A document as the page of HTML that is published, in which each part that was typed tells where: `data-bron="12-80"`,
 * offsets in the text of `data-bestand`. It holds no script; it can be shown as the `srcdoc` of a frame with
 * `sandbox="allow-same-origin"`, in which nothing runs, while the page around it reads the places and scrolls. A frame has
 * the policy of that page: where it forbids `style` elements, the text of the one in the head goes into a style sheet that
 * the frame adopts.
 */
export function htmlProef(document: RenderedDocument, huisstijl: Huisstijl): string {
  return renderHtml(prepareDocument(document, huisstijl).value, huisstijl, { bron: true });
}
