import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import { resolveRevisions } from '../../../src/ooxml/word/resolve/resolve-revisions.ts';
import { paragraphsOf } from '../../../src/ooxml/word/walk-blocks.ts';
import { line, readBody, run, tell, tellUnread } from '../../support/tell-word.ts';
import { wordFile } from '../../support/word.ts';

const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}${line(run('x'))}${close.repeat(depth)}`;

describe('a Word file that is made to do harm', () => {
  test.each([
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['unknown elements', '<w:x>', '</w:x>'],
  ])('should be refused with 10.000 nested %s', (_, open, close) => {
    expect(readWord(wordFile(nested(open, close, 10_000)))).toEqual({ refused: 'too-deep' });
  });

  test('should be read with tables as deep as they may be', () => {
    const { body } = readBody(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 40));
    expect(paragraphsOf(body).map(({ number }) => number)).toEqual([1]);
  });

  test('should be read with thousands of fields, ranges, boxes and changes that are open at once', () => {
    const many = (one: string) => one.repeat(1000);
    const body =
      line(many('<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>')) +
      line(many('<w:r><w:fldChar w:fldCharType="end"/></w:r>')) +
      line(many('<w:bookmarkStart w:id="1" w:name="b"/><w:moveFromRangeStart w:id="1" w:name="m"/>')) +
      many('<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr><w:sectPr/></w:pPr><w:r><w:t>c</w:t></w:r></w:p>');
    const document = readBody(body);
    expect(paragraphsOf(document.body)).toHaveLength(1003);
    const rejected = resolveRevisions(document, 'verworpen');
    expect(rejected.body).toHaveLength(4);
    expect(rejected.sections).toHaveLength(0);
  });

  test('should read thousands of rows that continue one another and lose cells', () => {
    const row =
      '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="99999"/><w:cellDel w:id="1"/></w:tcPr><w:p/></w:tc></w:tr>';
    const document = readBody(`<w:tbl>${row.repeat(1000)}</w:tbl>`);
    expect(resolveRevisions(document, 'aanvaard').body).toMatchObject([{ columns: 1 }]);
  });

  test('should read elements of which nothing is as it should be', () => {
    const document = readBody(
      '<w:tbl/><w:tbl><w:tr/></w:tbl><w:p><w:pPr><w:numPr><w:numId w:val="x"/></w:numPr><w:ind w:left="veel"/></w:pPr><w:r><w:sym/><w:footnoteReference/><w:commentReference/><w:drawing/><w:fldChar/></w:r><w:hyperlink r:id="weg"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p><w:sdt/><w:ins/><w:commentRangeEnd/>',
    );
    expect(tell(document.body)).toContain('a');
    expect(tellUnread(document)).toBe('');
  });
});
