import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../src/diagnostics/result.ts';
import type { RenderedDocument } from '../../src/document/nodes.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { writeDocx as drawDocx } from '../../src/writers/docx/write-docx.ts';
import { writeHtml as drawHtml } from '../../src/writers/html/write-html.ts';
import { writeOdt as drawOdt } from '../../src/writers/odt/write-odt.ts';
import { writePdf as drawPdf } from '../../src/writers/pdf/write-pdf.ts';
import type { Writer } from '../../src/writers/writer.ts';

type Write = (document: RenderedDocument, huisstijl: Huisstijl) => Promise<Result<Uint8Array>>;

/** A block tree prepared and written, with the diagnostics of both. */
function prepared(writer: Writer): Write {
  return async (document, huisstijl) => {
    const { value, diagnostics } = prepareDocument(document, huisstijl);
    const written = await writer(value, huisstijl);
    const all: readonly Diagnostic[] = [...written.diagnostics, ...diagnostics];
    return { ...written, diagnostics: all };
  };
}

export const writeDocx = prepared(drawDocx);
export const writeHtml = prepared(drawHtml);
export const writePdf = prepared(drawPdf);
export const writeOdt = prepared(drawOdt);
