import type { DocumentMeta } from '../../../document/nodes.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';

/**
 * docProps/core.xml (ISO 29500-2, 11): title, language and date of the proposal. The creator is the organisation;
 * who last changed the file is left out, so that no person is named.
 */
export function corePropertiesPart(meta: DocumentMeta): Xml {
  const date = (name: string) =>
    el(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${meta.date.slice(0, 10)}T00:00:00Z`);
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, meta.title),
    el('dc:subject', {}, meta.subject),
    el('dc:creator', {}, meta.author),
    meta.keywords.length > 0 && el('cp:keywords', {}, meta.keywords.join('; ')),
    el('cp:revision', {}, '1'),
    date('dcterms:created'),
    date('dcterms:modified'),
    el('dc:language', {}, meta.language),
  );
}

/** docProps/app.xml: the program and the organisation; no template, no editing time. */
export function appPropertiesPart(meta: DocumentMeta): Xml {
  return el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('Application', {}, 'raadsvoorstel'),
    el('Company', {}, meta.author),
  );
}
