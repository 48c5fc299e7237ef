import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BasisBestand } from '../../../../src/huisstijl/huisstijl.ts';
import { createSource, spanOf } from '../../../../src/source/source-text.ts';
import { documentOf, list, paragraph, text } from '../../../support/builders.ts';
import { testPng } from '../../../support/png.ts';
import { lasten } from '../../../support/sample-document.ts';
import { testHuisstijl } from '../../test-huisstijl.ts';
import { docxBytes } from './package.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Changes of the parts of a Word file, by path; a part that is not there yet is added. */
type Changes = Readonly<Record<string, (xml: string) => string | Uint8Array<ArrayBuffer>>>;

export function changed(bytes: Uint8Array, changes: Changes): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const result = change(parts[path] ? strFromU8(parts[path]) : '');
    parts[path] = typeof result === 'string' ? strToU8(result) : result;
  }
  return zipSync(parts);
}

const HEADER = `<w:p w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="Header"/></w:pPr>
<w:ins w:id="9" w:author="Jan de Tester" w:date="2026-01-01T00:00:00Z"><w:r><w:t>Gemeente Waterdorp</w:t></w:r></w:ins>
<w:del w:id="10" w:author="Jan de Tester"><w:r><w:delText>oud</w:delText></w:r></w:del>
<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="Logo" descr="C:\\Users\\jan.detester\\logo.png"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1" r:link="rId2"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:id w:val="77"/><w:dataBinding w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' " w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Voorbeeld</w:t></w:r></w:sdtContent></w:sdt>
</w:p>`;

/** A style of the template: 'heading 2' and the others have an own colour and size, to know them by. */
const STYLES = [
  '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:spacing w:before="480"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="00594F"/><w:sz w:val="32"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Besluitpunt0"><w:name w:val="besluitpunt"/><w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:after="200"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Tabelcel"><w:name w:val="Tabelcel"/><w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>',
].join('');

const NUMBERING = `<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop2"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`;

/**
 * A house template as a clerk could have made it in a Dutch Word: other ids of styles, a head with a logo and the
 * title, wide margins, and traces of who worked on it.
 */
export async function houseTemplate(more: Changes = {}): Promise<BasisBestand> {
  const source = await docxBytes(
    documentOf([paragraph('Voorbeeldtekst die niemand wil'), list('opsomming', 'bullet', ['punt']), lasten], {
      header: { left: [text('oud')], center: [], right: [] },
      footer: { left: [text('Postbus 1')], center: [], right: [{ type: 'pageNumber', which: 'current' }] },
    }),
    testHuisstijl({
      pagina: { ...testHuisstijl().pagina, marges: { boven: 120, onder: 100, links: 110, rechts: 90 } },
    }),
  );
  const bytes = changed(source, {
    'word/header1.xml': (xml) => xml.replace(/<w:p>.*<\/w:p>/su, HEADER),
    'word/_rels/header1.xml.rels': (xml) =>
      xml.replace(
        /<Relationships([^>]*?)\/?>(<\/Relationships>)?$/u,
        `<Relationships$1><Relationship Id="rId1" Type="${R}/image" Target="media/logo.png"/><Relationship Id="rId2" Type="${R}/image" Target="file:///C:/Users/jan.detester/logo.png" TargetMode="External"/></Relationships>`,
      ),
    'word/media/logo.png': () => new Uint8Array(testPng('grijs', 20, 10).bytes),
    'word/styles.xml': (xml) =>
      xml
        .replace(
          /<w:style (?:(?!<\/w:style>).)*w:val="(heading 2|Besluitpunt|Tabelcel|Tabelnoot|Bijschrift[^"]*)"\/>.*?<\/w:style>/gsu,
          '',
        )
        .replaceAll(/w:(styleId|val)="Normal"/gu, (match, kind) =>
          kind === 'styleId' ? 'w:styleId="Standaard"' : match,
        )
        .replaceAll(/<w:(basedOn|next) w:val="Normal"/gu, '<w:$1 w:val="Standaard"')
        .replace('</w:styles>', `${STYLES}</w:styles>`),
    'word/numbering.xml': (xml) =>
      xml
        .replace('<w:abstractNum ', `${NUMBERING.slice(0, NUMBERING.indexOf('<w:num '))}<w:abstractNum `)
        .replace('</w:numbering>', `${NUMBERING.slice(NUMBERING.indexOf('<w:num '))}</w:numbering>`),
    'word/settings.xml': (xml) =>
      xml.replace(
        '<w:defaultTabStop',
        '<w:attachedTemplate r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><w:defaultTabStop',
      ),
    'docProps/core.xml': (xml) => xml.replace(/(<dc:creator>)[^<]*/u, '$1Jan de Tester'),
    ...more,
  });
  return { bytes, plaats: spanOf(createSource('templates/waterdorp/basis.docx', ''), 0) };
}
