import type { DocumentMeta } from '../../../document/nodes.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import { MANIFEST, NAMESPACES, VERSION } from './namespaces.ts';

export const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/**
 * meta.xml: title, language and date of the proposal. The creator is the organisation: no person is named, and no moment
 * of making.
 */
export function metaPart(meta: DocumentMeta): Xml {
  const date = `${meta.date.slice(0, 10)}T00:00:00`;
  return el(
    'office:document-meta',
    { ...NAMESPACES, ...VERSION },
    el(
      'office:meta',
      {},
      el('meta:generator', {}, 'raadsvoorstel'),
      el('dc:title', {}, meta.title),
      el('dc:subject', {}, meta.subject),
      ...meta.keywords.map((keyword) => el('meta:keyword', {}, keyword)),
      el('meta:initial-creator', {}, meta.author),
      el('dc:creator', {}, meta.author),
      el('meta:creation-date', {}, date),
      el('dc:date', {}, date),
      el('dc:language', {}, meta.language),
    ),
  );
}

/** settings.xml: between two paragraphs the larger of both spaces counts, as in the other formats. */
export function settingsPart(): Xml {
  const off = (name: string) =>
    el('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, 'false');
  return el(
    'office:document-settings',
    { ...NAMESPACES, ...VERSION },
    el(
      'office:settings',
      {},
      el(
        'config:config-item-set',
        { 'config:name': 'ooo:configuration-settings' },
        off('AddParaTableSpacing'),
        off('AddParaTableSpacingAtStart'),
      ),
    ),
  );
}

/** META-INF/manifest.xml: every file of the package with its media type (ODF 1.3 part 2, 4). */
export function manifestPart(files: readonly { readonly path: string; readonly mediaType: string }[]): Xml {
  return el(
    'manifest:manifest',
    { 'xmlns:manifest': MANIFEST, 'manifest:version': '1.3' },
    el('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': MEDIA_TYPE,
    }),
    ...files.map(({ path, mediaType }) =>
      el('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': mediaType }),
    ),
  );
}
