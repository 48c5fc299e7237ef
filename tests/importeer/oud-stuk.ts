import { type WordFileContent, wordFile } from '../support/word.ts';

/** Lists as Word counts them, by the sign that asks for one. */
const LIJSTEN = { I: 1, '1': 2, a: 3, '-': 4, k: 5 } as const;

const NUMBERING = [
  abstract(1, [level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%2.')]),
  abstract(2, [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2.'), level(2, 'lowerRoman', '%3.')]),
  abstract(3, [level(0, 'lowerLetter', '%1)'), level(1, 'lowerRoman', '%2)')]),
  abstract(4, [level(0, 'bullet', '•'), level(1, 'bullet', '–')]),
  abstract(5, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')]),
  ...[1, 2, 3, 4, 5].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
].join('');

const STYLES = [
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
  style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>'),
  style('Heading3', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr>'),
  style('Caption', 'caption', '<w:rPr><w:i/></w:rPr>'),
].join('');

/**
 * A paper as somebody typed it in Word, from lines of text: `**vet**`, `__onderstreept__`, `~~doorgehaald~~`, `→` for a tab,
 * `⏎` for a break within the paragraph, `| a | b |` for rows of a table, `KOP1 …` for a style of a heading, `[I]`, `[1]`,
 * `[a]`, `[-]`, `[k]` for an item that Word counts, with a `>` before it for each level below the first.
 */
export function oudStuk(text: string, content: WordFileContent = {}): Uint8Array {
  const blocks: string[] = [];
  let rows: string[] = [];
  const close = () => {
    if (rows.length > 0) blocks.push(`<w:tbl>${rows.join('')}</w:tbl>`);
    rows = [];
  };
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('|')) {
      const cells = line.replace(/^\||\|\s*$/g, '').split('|');
      rows.push(`<w:tr>${cells.map((cell) => `<w:tc>${cel(cell.trim())}</w:tc>`).join('')}</w:tr>`);
      continue;
    }
    close();
    blocks.push(line.startsWith('<w:') ? line : alinea(line));
  }
  close();
  return wordFile(blocks.join(''), { styles: STYLES, numbering: NUMBERING, ...content });
}

function cel(text: string): string {
  return text
    .split('¶')
    .map((one) => alinea(one.trim()))
    .join('');
}

/** One paragraph in WordprocessingML. */
export function alinea(line: string): string {
  const [, heading, headed = line] = /^KOP([123]) (.*)$/.exec(line) ?? [];
  const [, deeper = '', kind, listed = headed] = /^(>*)\[([I1ak-])\] (.*)$/.exec(headed) ?? [];
  const list = kind as keyof typeof LIJSTEN | undefined;
  const properties = [
    heading === undefined ? '' : `<w:pStyle w:val="Heading${heading}"/>`,
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${deeper.length}"/><w:numId w:val="${LIJSTEN[list]}"/></w:numPr><w:ind w:left="${360 * (deeper.length + 1)}"/>`,
  ].join('');
  const runs = listed.split(/(\*\*.+?\*\*|__.+?__|~~.+?~~)/).map((piece) => {
    if (piece.startsWith('**')) return run(piece.slice(2, -2), '<w:b/>');
    if (piece.startsWith('__')) return run(piece.slice(2, -2), '<w:u w:val="single"/>');
    if (piece.startsWith('~~')) return run(piece.slice(2, -2), '<w:strike/>');
    return run(piece, '');
  });
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
}

function run(text: string, look: string): string {
  return text
    .split(/([→⏎])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inside =
        piece === '→'
          ? '<w:tab/>'
          : piece === '⏎'
            ? '<w:br/>'
            : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
      return `<w:r><w:rPr>${look}</w:rPr>${inside}</w:r>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function abstract(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function style(id: string, name: string, look: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`;
}
