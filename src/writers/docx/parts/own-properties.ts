import { OWN_PROPERTIES } from '../../../ooxml/own-properties.ts';
import type { WordPackage } from '../../../ooxml/word-package.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedDocument } from '../../../prepare/prepared.ts';

const PATH = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/**
 * Says in a Word file of which text it was made, which of its documents it is and for whom (ISO 29500-1, 22.3), when it was made of
 * one text. Programs that write Word files keep it. It takes the place of properties that a Word file of the house has.
 */
export function addOwnProperties(file: WordPackage, { meta, name }: PreparedDocument): void {
  if (meta.source === undefined) return;
  const properties = [
    [OWN_PROPERTIES.source, meta.source],
    [OWN_PROPERTIES.name, name],
    ...(meta.variant === undefined ? [] : [[OWN_PROPERTIES.variant, meta.variant] as const]),
  ] as const;
  file.setXml(PATH, propertiesPart(properties), CONTENT_TYPE);
  file.unrelate('', PATH);
  file.relate('', { id: 'rIdEigen', type: RELATIONSHIP, target: PATH, external: false });
}

function propertiesPart(properties: readonly (readonly [name: string, value: string])[]): Xml {
  const all = properties.map(([name, value], index) =>
    el(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
      el('vt:lpwstr', {}, value),
    ),
  );
  return el(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...all,
  );
}
