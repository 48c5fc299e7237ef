import { paragraph, wordFile } from '../word.ts';

/** Files of which one thing grows. */
const VORMEN: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'empty paragraphs': (count) => wordFile('<w:p/>'.repeat(count * 10)),
  paragraphs: (count) => wordFile(paragraph('Dit is een zin.').repeat(count * 3)),
  lists: (count) =>
    wordFile(
      times(count, (at) => paragraph('a', inList(at))),
      { numbering: lists(count) },
    ),
  'styles on each other': (count) =>
    wordFile(
      times(count, (at) => paragraph('a', `<w:pStyle w:val="S${at}"/>`)),
      {
        styles: times(
          count,
          (at) =>
            `<w:style w:type="paragraph" w:styleId="S${at}"><w:basedOn w:val="S${at + 1}"/><w:rPr><w:b/></w:rPr></w:style>`,
        ),
      },
    ),
  tables: (count) => wordFile('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(count * 2)),
  'rows that continue': (count) =>
    wordFile(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(count)}</w:tbl>`,
    ),
  'cells of a row': (count) =>
    wordFile(
      `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="50"/></w:tcPr><w:p/></w:tc>'.repeat(count)}</w:tr></w:tbl>`,
    ),
  comments: (count) =>
    wordFile(
      times(count, (at) => `<w:p><w:commentRangeStart w:id="${at}"/><w:commentRangeEnd w:id="${at}"/></w:p>`),
      { comments: times(count, (at) => `<w:comment w:id="${at}"><w:p/></w:comment>`) },
    ),
  'deleted marks': (count) => wordFile(paragraph('a', '<w:rPr><w:del w:id="1"/></w:rPr>').repeat(count * 2)),
  'fields that are open': (count) =>
    wordFile(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count * 2)}</w:p>`),
  'text boxes': (count) =>
    wordFile(
      `<w:p><w:r>${'<w:pict><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></w:pict>'.repeat(count)}</w:r></w:p>`,
    ),
  'kinds that are unknown': (count) => wordFile(times(count, (at) => `<w:q${at}/>`)),
  'text of one paragraph': (count) => wordFile(paragraph('woord &amp; '.repeat(count * 20))),
};

/** Every shape of a Word file that is known to be dear to its reader, by what grows in it. */
export const WOORDVORMEN = Object.entries(VORMEN).map(([naam, maak]) => ({ naam, maak }));

function times(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

function inList(list: number): string {
  return `<w:numPr><w:numId w:val="${list + 1}"/></w:numPr>`;
}

function lists(count: number): string {
  const definition =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>';
  return definition + times(count, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/></w:num>`);
}
