const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of ODF 1.3 that the parts use, with their usual prefixes. */
export const NAMESPACES = {
  'xmlns:office': `${OASIS}office:1.0`,
  'xmlns:style': `${OASIS}style:1.0`,
  'xmlns:text': `${OASIS}text:1.0`,
  'xmlns:table': `${OASIS}table:1.0`,
  'xmlns:draw': `${OASIS}drawing:1.0`,
  'xmlns:fo': `${OASIS}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}svg-compatible:1.0`,
  'xmlns:meta': `${OASIS}meta:1.0`,
  'xmlns:config': `${OASIS}config:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:ooow': 'http://openoffice.org/2004/writer',
} as const;

export const VERSION = { 'office:version': '1.3' } as const;
export const MANIFEST = `${OASIS}manifest:1.0`;
