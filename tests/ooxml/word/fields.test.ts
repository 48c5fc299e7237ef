import { describe, expect, test } from 'vitest';
import { fieldLink } from '../../../src/ooxml/word/content/fields.ts';
import { line, readBody, run, tell, tellUnread } from '../../support/tell-word.ts';

const mark = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result: string) =>
  `${mark('begin')}${instruction(code)}${mark('separate')}${result}${mark('end')}`;

describe('fields of a Word file', () => {
  test('should read the result, with the instruction beside it', () => {
    const { body } = readBody(line(`${run('blz. ')}${field(' PAGE  \\* MERGEFORMAT ', run('3'))}`));
    expect(tell(body)).toBe('blz. {PAGE \\* MERGEFORMAT: 3}');
  });

  test('should read a field that stands in one element', () => {
    const { body } = readBody(line(`<w:fldSimple w:instr=" AUTHOR ">${run('A. Bakker')}</w:fldSimple>`));
    expect(tell(body)).toBe('{AUTHOR: A. Bakker}');
  });

  test('should read a link over paragraphs', () => {
    const code = ' HYPERLINK "https://voorbeeld.example/a b" \\l "deel" \\o "een tip" ';
    const { body } = readBody(
      line(`${mark('begin')}${instruction(code)}${mark('separate')}${run('een')}`) +
        line(`${run('twee')}${mark('end')}${run(' drie')}`),
    );
    const link = '(https://voorbeeld.example/a b#deel)';
    expect(tell(body)).toBe(`[een]${link}\n[twee]${link} drie`);
  });

  test('should name the innermost field, and link by the outermost link', () => {
    const inner = `${run('Inhoud ')}${field('PAGEREF a', run('4'))}`;
    const { body } = readBody(line(field('TOC \\o', field('HYPERLINK \\l "a"', inner))));
    expect(tell(body)).toBe('[{TOC \\o: Inhoud }](#a)[{PAGEREF a: 4}](#a)');
  });

  test('should not show a field within an instruction', () => {
    const code = `${instruction('IF ')}${field('MERGEFIELD geslacht', run('m'))}${instruction(' = "m" "de heer"')}`;
    const document = readBody(
      line(`${mark('begin')}${code}${mark('separate')}${run('de heer')}${mark('end')}`),
    );
    expect(tell(document.body)).toBe('{IF m = "m" "de heer": de heer}');
    expect(tellUnread(document)).toBe('1: tekst in een veldopdracht "m"');
  });

  test('should show what follows a field that never ends', () => {
    const document = readBody(
      line(`${run('voor ')}${mark('begin')}${instruction('DATE')}${run('na ')}`) + line(run('verder')),
    );
    expect(tell(document.body)).toBe('voor na \nverder');
    expect(tellUnread(document)).toBe('2: onafgemaakt veld "DATE"');
  });

  test('should read an end and a result without a beginning as nothing', () => {
    const { body } = readBody(line(`${run('a')}${mark('separate')}${run('b')}${mark('end')}${run('c')}`));
    expect(tell(body)).toBe('abc');
  });

  test('should read a deleted field as deleted', () => {
    const deleted = `${mark('begin')}<w:r><w:delInstrText> PAGE </w:delInstrText></w:r>${mark('separate')}<w:r><w:delText>3</w:delText></w:r>${mark('end')}`;
    const { body } = readBody(line(`<w:del w:id="1" w:author="A">${deleted}</w:del>`));
    expect(tell(body)).toBe('-{{PAGE: 3}}');
  });

  test('should show what form fields of the old kind show', () => {
    const box = (on: string) =>
      `${mark('begin', `<w:ffData><w:checkBox><w:default w:val="${on}"/></w:checkBox></w:ffData>`)}${instruction('FORMCHECKBOX')}${mark('end')}`;
    const list = `${mark('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ja"/><w:listEntry w:val="nee"/></w:ddList></w:ffData>')}${instruction('FORMDROPDOWN')}${mark('end')}`;
    const text = `${mark('begin', '<w:ffData><w:textInput/></w:ffData>')}${instruction('FORMTEXT')}${mark('separate')}${run('Kuiper')}${mark('end')}`;
    const document = readBody(
      line(`${box('0')}${box('1')}${run(' Openbaar: ')}${list}${run(' Naam: ')}${text}`),
    );
    expect(tell(document.body)).toBe('☐☒ Openbaar: nee Naam: {FORMTEXT: Kuiper}');
    expect(tellUnread(document)).toBe('1: invulveld ×4');
  });

  test('should tell a field that shows nothing, unless it never does', () => {
    const document = readBody(
      line(
        `${mark('begin')}${instruction('REF weg')}${mark('end')}${mark('begin')}${instruction('XE "trefwoord"')}${mark('end')}`,
      ),
    );
    expect(tellUnread(document)).toBe('1: veld zonder tekst "REF weg"');
  });

  test.each([
    ['HYPERLINK "https://a.example"', 'https://a.example'],
    ['HYPERLINK https://a.example \\t "_blank"', 'https://a.example'],
    ['hyperlink \\l "x"', '#x'],
    ['HYPERLINK "C:\\\\map\\\\a \\"b\\".docx"', 'C:\\map\\a "b".docx'],
    ['HYPERLINK "https://a.example', 'https://a.example'],
    ['HYPERLINK', undefined],
    ['REF a \\h', undefined],
  ])('should read where %s leads', (code, link) => {
    expect(fieldLink(code)).toBe(link);
  });
});
