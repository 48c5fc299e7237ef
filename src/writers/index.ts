import type { Writer } from './writer.ts';

/** The formats that a document can be written in; also their file extensions. */
export const FORMATEN = ['docx', 'pdf', 'html', 'odt'] as const;
export type Formaat = (typeof FORMATEN)[number];

/** What is made when nobody asks for something else. */
export const GEWONE_FORMATEN = ['docx', 'pdf', 'html'] as const satisfies readonly Formaat[];

/** Loads a writer when it is first needed: each brings a large library. */
export async function loadWriter(formaat: Formaat): Promise<Writer> {
  switch (formaat) {
    case 'docx':
      return (await import('./docx/write-docx.ts')).writeDocx;
    case 'pdf':
      return (await import('./pdf/write-pdf.ts')).writePdf;
    case 'html':
      return (await import('./html/write-html.ts')).writeHtml;
    case 'odt':
      return (await import('./odt/write-odt.ts')).writeOdt;
  }
}
