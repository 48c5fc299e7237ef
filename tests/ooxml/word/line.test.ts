import { describe, expect, test } from 'vitest';
import { line, readBody, run, tell, tellUnread } from '../../support/tell-word.ts';

const told = (body: string, content = {}) => tell(readBody(body, content).body);

describe('a line of a Word file', () => {
  test('should read runs with their look, joined where nothing differs', () => {
    const runs = `${run('De ')}${run('raad', '<w:b/>')}${run(' be')}${run('sluit')}${run('2', '<w:vertAlign w:val="superscript"/>')}`;
    expect(told(line(runs))).toBe('De **raad** besluit^2^');
  });

  test('should keep white space only where the file says so', () => {
    const text = '<w:r><w:t> los </w:t><w:t xml:space="preserve"> vast </w:t></w:r>';
    expect(told(line(text))).toBe('los vast ');
  });

  test('should read tabs, breaks and hyphens', () => {
    const body = line(
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab w:alignment="right"/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t><w:br w:type="page"/></w:r>',
    );
    expect(told(body)).toBe('a→b↵c↵→d\u2011e\u00adf⇟');
  });

  test('should read a symbol as the sign that it shows', () => {
    expect(told(line('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'))).toBe('✓');
  });

  test('should look through what only stands around runs', () => {
    const body = line(
      `<w:smartTag w:element="place">${run('Dor')}<w:customXml>${run('drecht')}</w:customXml></w:smartTag><w:dir w:val="ltr">${run('!')}</w:dir><w:proofErr w:type="spellStart"/>`,
    );
    const document = readBody(body);
    expect(tell(document.body)).toBe('Dordrecht!');
    expect(document.unread).toEqual([]);
  });

  test('should read links to an address, a place in it and a bookmark', () => {
    const body = line(
      `<w:hyperlink r:id="l1">${run('wet')}</w:hyperlink><w:hyperlink r:id="l1" w:anchor="art2">${run('art. 2')}</w:hyperlink><w:hyperlink w:anchor="punt_1">${run('punt 1')}</w:hyperlink>`,
    );
    expect(told(body, { links: { l1: 'https://wetten.example/' } })).toBe(
      '[wet](https://wetten.example/)[art. 2](https://wetten.example/#art2)[punt 1](#punt_1)',
    );
  });

  test('should name bookmarks at the paragraph in which they begin', () => {
    const { body } = readBody(
      `<w:bookmarkStart w:id="1" w:name="boven"/>${line('<w:bookmarkStart w:id="2" w:name="_GoBack"/><w:bookmarkStart w:id="3" w:name="in"/>')}`,
    );
    expect(body.map((block) => block.type === 'paragraph' && block.bookmarks)).toEqual([['boven', 'in']]);
  });

  test('should keep the control that a run stands in', () => {
    const { body } = readBody(
      `<w:sdt><w:sdtPr><w:tag w:val="kop"/></w:sdtPr><w:sdtContent>${line(
        `${run('Naam: ')}<w:sdt><w:sdtPr><w:alias w:val="Steller"/><w:tag w:val="steller"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik hier')}</w:sdtContent></w:sdt>`,
      )}</w:sdtContent></w:sdt>`,
    );
    const [first] = body;
    expect(first).toMatchObject({
      controls: [{ tag: 'kop', placeholder: false }],
      children: [{ text: 'Naam: ' }, { control: { title: 'Steller', tag: 'steller', placeholder: true } }],
    });
  });

  test('should tell hidden text and not place it', () => {
    const document = readBody(`${line(`${run('Open')}${run(' geheim', '<w:vanish/>')}`)}`);
    expect(tell(document.body)).toBe('Open');
    expect(tellUnread(document)).toBe('1: verborgen tekst " geheim"');
  });

  test('should leave out a paragraph that is hidden whole', () => {
    const hidden = line(run('weg', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>');
    expect(told(`${line(run('een'))}${hidden}${line(run('twee'))}`)).toBe('een\ntwee');
  });

  test('should number a heading of which only the end is hidden', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const heading = line(
      run('Doel.'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr>',
    );
    expect(told(`${heading}${line(run('Tekst'))}`, { numbering })).toBe('1. Doel.\nTekst');
  });

  test('should read the text under a pronunciation and tell the other', () => {
    const document = readBody(
      line(`<w:r><w:ruby><w:rt>${run('uit')}</w:rt><w:rubyBase>${run('tekst')}</w:rubyBase></w:ruby></w:r>`),
    );
    expect(tell(document.body)).toBe('tekst');
    expect(tellUnread(document)).toBe('1: uitspraak boven de tekst "uit"');
  });

  test('should read the signs of an equation and tell it', () => {
    const document = readBody(
      line(`<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>`),
    );
    expect(tell(document.body)).toBe('x=1');
    expect(tellUnread(document)).toBe('1: formule');
  });

  test('should read what stands in an unknown element and tell the element', () => {
    const document = readBody(
      `${line(`<w:nieuw>${run('toch')}</w:nieuw>`)}<w:anders>${line(run('ook'))}</w:anders>${run('los')}`,
    );
    expect(tell(document.body)).toBe('toch\nook\nlos');
    expect(tellUnread(document)).toBe('1: onbekend element w:nieuw\n1: onbekend element w:anders');
  });

  test('should tell a file that is put in, of a web page with its text', () => {
    const html = '<html><style>p { color: red }</style><p>Eerste &amp; tweede</p><p>derde</p></html>';
    const document = readBody(`${line(run('een'))}<w:altChunk r:id="a"/><w:altChunk r:id="weg"/>`, {
      parts: {
        'word/a.html': html,
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="a.html"/></Relationships>',
      },
    });
    expect(tellUnread(document)).toBe('1: ingevoegd bestand van een ander soort ×2 "Eerste & tweede derde"');
  });

  test('should tell how text looks by the style of its paragraph', () => {
    const { body } = readBody(`${line(run('kop'), '<w:pStyle w:val="Kop"/>')}${line(run('vet', '<w:b/>'))}`, {
      styles:
        '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="Kop"/><w:rPr><w:b/></w:rPr></w:style>',
    });
    expect(body).toMatchObject([
      { base: { bold: true }, children: [{ bold: true }] },
      { base: { bold: false }, children: [{ bold: true }] },
    ]);
  });

  test('should read the controls that Google Docs puts around everything', () => {
    const around = (inside: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const changed = around(`<w:ins w:id="1">${around(run('nieuw'))}</w:ins>`);
    expect(told(around(line(`${run('een ')}${changed}${around('')}${run(' twee')}`)))).toBe(
      'een +{nieuw} twee',
    );
  });
});
