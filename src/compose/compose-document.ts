// src/compose: proposal and computed tables through a template to a block tree.

import { bronkenmerk } from '../besluit/vastleggen/vastlegging.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ok, type Result } from '../diagnostics/result.ts';
import { mapRunningLine } from '../document/map-blocks.ts';
import type { Attachment, DocumentMeta, RenderedDocument, RunningLine } from '../document/nodes.ts';
import { withoutSoftHyphens } from '../document/text.ts';
import { oncePer } from '../domain/once-per.ts';
import type { DocumentDefinitie, Sjabloon } from '../domain/sjabloon.ts';
import type { Vaststelling } from '../domain/vaststelling.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { SourceText } from '../source/source-text.ts';
import { SlotTable } from '../template/fill/slots.ts';
import { buildContext, titelVan } from './build-context.ts';
import { convertBlocks } from './convert-blocks.ts';
import { type ComposeSource, createEnvironment } from './create-environment.ts';
import { finishBlocks } from './finish/finish-blocks.ts';
import { typographInlines, typography } from './finish/typography.ts';
import type { Variant } from './variant.ts';

export type { Variant } from './variant.ts';

export interface ComposeInput extends ComposeSource {
  readonly variant: Variant;
  /** What the council decided, for the decision that is made after the meeting. */
  readonly vaststelling?: Vaststelling | undefined;
}

/**
 * Makes one of the documents of a proposal (`definitie` comes from the sjabloon of its soort): the template filled
 * with the proposal, as a block tree. The proposal must have passed the checks, unless it is `voorlopig`.
 */
export function composeDocument(
  definitie: DocumentDefinitie,
  { variant, vaststelling, ...source }: ComposeInput,
): Result<RenderedDocument> {
  const { voorstel, geladen } = source;
  const { sjabloon } = geladen;
  const soort = sjabloon.soorten[voorstel.soort.value];
  if (!soort) throw new Error(`no template for ${voorstel.soort.value}`);
  const environment = createEnvironment(source);
  const slots = new SlotTable();
  const context = buildContext(definitie, sjabloon, soort, environment, variant, slots, {
    kolommen: geladen.huisstijl.kopgegevens?.kolommen,
    vaststelling,
  });
  const { value: filled, diagnostics } = geladen.fill(definitie.sjabloon, context, slots, soort.kopnummering);
  if (!filled) return { diagnostics: diagnostics.map((one) => withVoorstel(one, voorstel)) };
  const { blocks, footnotes } = finishBlocks(filled.blocks, {
    bijschriften: environment.bijschriften,
    voetnoot: (index) => convertBlocks(environment.notes.content(index), environment, { role: 'voetnoot' }),
  });
  return ok({
    name: definitie.naam,
    meta: metaOf(titelVan(definitie, vaststelling), voorstel, sjabloon, variant),
    ...typographRunningLines(filled),
    ...watermarkOf(voorstel, variant),
    blocks,
    footnotes,
    attachments: variant === 'intern' ? [sourceOf(voorstel)] : [],
  });
}

/**
 * Makes such a document to see what is wrong with it. The rows of computed tables, which may be nearly all of it and hold
 * no links and no notes, are counted and not made; the problems are the same.
 */
export function composeToCheck(definitie: DocumentDefinitie, input: ComposeInput): Result<RenderedDocument> {
  const counted = composeDocument(definitie, { ...input, zonderRijen: true });
  // No cell was counted as empty: what seems too large may just fit.
  return counted.value ? counted : composeDocument(definitie, input);
}

type RunningLines = Pick<RenderedDocument, 'header' | 'footer' | 'firstPage'>;

/** A line that the first page shares with the others stays one and the same. */
export function typographRunningLines({ header, footer, firstPage }: RunningLines): RunningLines {
  const set = (line: RunningLine) => mapRunningLine(line, typographInlines);
  const rest = { header: set(header), footer: set(footer) };
  if (!firstPage) return rest;
  return {
    ...rest,
    firstPage: {
      header: firstPage.header === header ? rest.header : set(firstPage.header),
      footer: firstPage.footer === footer ? rest.footer : set(firstPage.footer),
    },
  };
}

/** A problem of a template that only this proposal brings out. */
function withVoorstel(diagnostic: Diagnostic, { onderwerp }: Voorstel): Diagnostic {
  return { ...diagnostic, verwant: [{ melding: 'Dit is het voorstel.', span: onderwerp.span }] };
}

/** What stands across every page: that the text may still change, and that not everybody may read it. */
function watermarkOf(voorstel: Voorstel, variant: Variant): Pick<RenderedDocument, 'watermark'> {
  const words = [...(isConcept(voorstel) ? ['CONCEPT'] : []), ...(variant === 'intern' ? ['INTERN'] : [])];
  return words.length > 0 ? { watermark: words.join(' – ') } : {};
}

function isConcept({ status }: Voorstel): boolean {
  return status?.value === 'concept';
}

/** What a file tells about itself. Never a person: authors are internal (AVG). */
function metaOf(titel: string, voorstel: Voorstel, sjabloon: Sjabloon, variant: Variant): DocumentMeta {
  const onderwerp = withoutSoftHyphens(typography(voorstel.onderwerp.value));
  const keywords = [voorstel.zaaknummer?.value, ...voorstel.programmas.map((programma) => programma.value)];
  return {
    // The watermark is for the eye; the title is the first that a screen reader tells.
    title: `${isConcept(voorstel) ? 'Concept – ' : ''}${variant === 'intern' ? 'Interne versie – ' : ''}${titel}: ${onderwerp}`,
    language: sjabloon.taal,
    author: sjabloon.organisatie,
    subject: onderwerp,
    keywords: keywords.flatMap((keyword) => (keyword === undefined ? [] : [withoutSoftHyphens(keyword)])),
    date: voorstel.datum.value,
    source: kenmerkVan(voorstel.source),
    variant,
  };
}

/** The mark of a source, which all documents made of it share. */
const kenmerkVan = oncePer(({ text }: SourceText) => bronkenmerk(text));

function sourceOf({ source }: Voorstel): Attachment {
  return {
    name: source.path.slice(source.path.lastIndexOf('/') + 1),
    mediaType: 'text/markdown',
    description: 'Bronbestand van dit document',
    bytes: new TextEncoder().encode(source.text),
  };
}
