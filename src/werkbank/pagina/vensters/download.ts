// src/werkbank/pagina/vensters: what is asked and shown in a window over the page.

const SOORTEN: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
};

/** Gives a file to whoever uses the page, as one that was downloaded. */
export function download(naam: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = SOORTEN[naam.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
