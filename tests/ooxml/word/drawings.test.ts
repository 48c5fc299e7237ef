import { describe, expect, test } from 'vitest';
import { pictureFormat } from '../../../src/ooxml/word/content/picture-format.ts';
import { resolveRevisions } from '../../../src/ooxml/word/resolve/resolve-revisions.ts';
import { testPng } from '../../support/png.ts';
import { line, readBody, run, tell, tellUnread } from '../../support/tell-word.ts';
import { paragraph } from '../../support/word.ts';

const png = testPng().bytes;
const picture = (id: string, attribute = 'r:embed') =>
  `<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="" descr="eigen"/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>`;
const drawing = (inside: string, description = '') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="x" ${description}/>${inside}</wp:inline></w:drawing></w:r>`;
const box = (inside: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const vmlBox = (inside: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('drawings of a Word file', () => {
  test('should read a picture with its description, size and kind', () => {
    const { body, images } = readBody(line(drawing(picture('p'), 'descr="Kaart van de wijk"')), {
      images: { p: png },
    });
    expect(body[0]).toMatchObject({
      children: [
        {
          type: 'image',
          part: 'word/media/p.png',
          description: 'Kaart van de wijk',
          decorative: false,
          width: 72,
          height: 36,
        },
      ],
    });
    expect(images.get('word/media/p.png')).toEqual({ bytes: png, format: 'png' });
  });

  test('should take the title or the own description of a picture without another', () => {
    const content = { images: { p: png } };
    expect(tell(readBody(line(drawing(picture('p'), 'title="Logo"')), content).body)).toBe(
      '![Logo](word/media/p.png)',
    );
    expect(tell(readBody(line(drawing(picture('p'))), content).body)).toBe('![eigen](word/media/p.png)');
  });

  test('should read where a picture leads, by itself or by what stands around it', () => {
    const links = { l: 'https://wijk.example/' };
    const own = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="a"><a:hlinkClick r:id="l"/></wp:docPr>${picture('p')}</wp:inline></w:drawing></w:r>`;
    const around = `<w:hyperlink w:anchor="kaart">${drawing(picture('p'), 'descr="b"')}</w:hyperlink>`;
    expect(tell(readBody(line(own + around), { images: { p: png }, links }).body)).toBe(
      '[![a](word/media/p.png)](https://wijk.example/)[![b](word/media/p.png)](#kaart)',
    );
  });

  test('should never fetch a picture outside the file, and tell it', () => {
    const document = readBody(line(drawing(picture('ver', 'r:link'))), {
      links: { ver: 'https://elders.example/a.png' },
    });
    expect(tell(document.body)).toBe('![eigen](https://elders.example/a.png)');
    expect(tellUnread(document)).toBe('1: afbeelding buiten het bestand');
    expect(document.images.size).toBe(0);
  });

  test.each([
    ['is missing', {}],
    ['is empty', { images: { p: new Uint8Array() } }],
  ])('should tell a picture of which the part %s', (_, content) => {
    const document = readBody(line(drawing(picture('p'), 'descr="x"')), content);
    expect(tell(document.body)).toBe('![x]()');
    expect(tellUnread(document)).toContain('1: afbeelding die niet te lezen is');
  });

  test('should read a picture of the old kind', () => {
    const old =
      '<w:r><w:pict><v:shape style="width:36pt;height:18pt" alt="Wapen"><v:imagedata r:id="p"/></v:shape></w:pict></w:r>';
    const { body } = readBody(line(old), { images: { p: png } });
    expect(body[0]).toMatchObject({ children: [{ description: 'Wapen', width: 36, height: 18 }] });
  });

  test('should read a text box once, behind the paragraph that it is anchored in', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph('in de doos'))}</mc:Choice><mc:Fallback>${vmlBox(paragraph('in de doos'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    const document = readBody(`${line(`${both}${run('tekst')}`)}${paragraph('na')}`);
    expect(tell(document.body)).toBe('tekst\n▢1 in de doos\nna');
    expect(document.unread).toEqual([]);
  });

  test('should read a text box of the old kind, and a table in one', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('cel')}</w:tc></w:tr></w:tbl>`;
    expect(tell(readBody(line(`<w:r>${vmlBox(table + paragraph('onder'))}</w:r>${run('boven')}`)).body)).toBe(
      'boven\n▢1 | cel |\n▢1 onder',
    );
  });

  test('should read a text box in a head', () => {
    const { sections } = readBody(
      `${paragraph('tekst')}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
      { headers: { h: line(`<w:r>${box(paragraph('Raadsvoorstel'))}</w:r>`) } },
    );
    expect(tell(sections[0]?.heads.default ?? [])).toBe('\n▢1 Raadsvoorstel');
  });

  test('should take a text box out with the run that it is anchored in', () => {
    const document = readBody(
      line(`<w:del w:id="1"><w:r>${box(paragraph('oud'))}</w:r></w:del>${run('tekst')}`),
    );
    expect(tell(document.body)).toBe('tekst\n▢1 -{oud}-¶');
    expect(tell(resolveRevisions(document, 'aanvaard').body)).toBe('tekst');
    expect(tell(resolveRevisions(document, 'verworpen').body)).toBe('tekst\n▢1 oud');
  });

  test('should tell charts, objects, letters as a picture and fields to fill in', () => {
    const document = readBody(
      line(
        `<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object><w:pict><v:shape><v:textpath string="CONCEPT"/></v:shape></w:pict><w:object><w:control w:name="Keuze1"/></w:object></w:r>${drawing('<a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphicData></a:graphic>')}`,
      ),
    );
    expect(tellUnread(document)).toBe(
      [
        '1: ingesloten object (Excel.Sheet.12)',
        '1: sierletters (WordArt) "CONCEPT"',
        '1: invulveld (ActiveX) "Keuze1"',
        '1: grafiek',
      ].join('\n'),
    );
  });

  test('should tell a diagram with the text in it, which stands in a part of its own', () => {
    const DIAGRAM = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
    const box = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const document = readBody(
      line(
        drawing(
          `<a:graphic><a:graphicData><dgm:relIds xmlns:dgm="${DIAGRAM}" r:dm="d"/></a:graphicData></a:graphic>`,
        ),
      ),
      {
        parts: {
          'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="${DIAGRAM}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${box('Raad')}${box('College')}</dgm:dataModel>`,
          'word/_rels/document.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/></Relationships>',
        },
      },
    );
    expect(tellUnread(document)).toBe('1: schema (SmartArt) "Raad · College"');
  });

  test.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBPVP8', 'webp'],
    [`\x01\0\0\0${'\0'.repeat(36)} EMF`, 'emf'],
    ['\xd7\xcd\xc6\x9a', 'wmf'],
    ['<?xml version="1.0"?>\n<!-- tekening -->\n<svg xmlns="x">', 'svg'],
    ['<html>', undefined],
    ['', undefined],
  ])('should know what begins with %j', (head, format) => {
    expect(pictureFormat(Uint8Array.from(head, (sign) => sign.charCodeAt(0)))).toBe(format);
  });
});
