import { type PDFContext, PDFName, type PDFRef } from 'pdf-lib';
import type { Attachment } from '../../../document/nodes.ts';
import { asciiString, deflated, textString } from './pdf-objects.ts';
import { pdfDate } from './pdf-strings.ts';

/** Writes files that ride along as the source of the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). */
export function writeAttachments(
  attachments: readonly Attachment[],
  date: string,
  context: PDFContext,
): readonly (readonly [string, PDFRef])[] {
  const moment = asciiString(pdfDate(date));
  const names = new Set<string>();
  return attachments.flatMap((attachment) => {
    if (names.has(attachment.name)) return [];
    names.add(attachment.name);
    const file = context.register(
      deflated(attachment.bytes, context, {
        Type: 'EmbeddedFile',
        Subtype: PDFName.of(attachment.mediaType),
        Params: { Size: attachment.bytes.length, CreationDate: moment, ModDate: moment },
      }),
    );
    const specification = context.register(
      context.obj({
        Type: 'Filespec',
        F: textString(attachment.name),
        UF: textString(attachment.name),
        Desc: textString(attachment.description),
        AFRelationship: 'Source',
        EF: { F: file, UF: file },
      }),
    );
    return [[attachment.name, specification] as const];
  });
}
