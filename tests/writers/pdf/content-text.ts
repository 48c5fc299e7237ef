import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { dictOf, type ReadPage, type ReadPdf, streamText } from './read-pdf.ts';

/** What one page shows: the text of each marked content, of artifacts, and operators outside any mark. */
export interface PageText {
  readonly byMcid: ReadonlyMap<number, string>;
  readonly tagOfMcid: ReadonlyMap<number, string>;
  readonly artifacts: readonly { readonly properties: string; readonly text: string }[];
  readonly unmarked: readonly string[];
  readonly unmapped: number;
}

const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'b', 'Do', 'sh', 'BI']);
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<[\s\S]*?>>|\[|\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;

/** Reads the operators of a page: which text stands in which marked content, by the ToUnicode of its fonts. */
export function readPageText(page: ReadPage, pdf: ReadPdf): PageText {
  const fonts = readFonts(page, pdf);
  const byMcid = new Map<number, string>();
  const tagOfMcid = new Map<number, string>();
  const artifacts: { properties: string; text: string }[] = [];
  const unmarked: string[] = [];
  let unmapped = 0;
  let operands: string[] = [];
  let font = new Map<number, string>();
  const marks: { tag: string; mcid: number | undefined; properties: string; text: string }[] = [];
  for (const [token] of page.content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]+\d?$/.test(token) || token === 'true' || token === 'false') {
      operands.push(token);
      continue;
    }
    const mark = marks.at(-1);
    if (token === 'BDC' || token === 'BMC') {
      const properties = operands[1] ?? '';
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1];
      marks.push({
        tag: (operands[0] ?? '').slice(1),
        mcid: mcid === undefined ? undefined : Number(mcid),
        properties,
        text: '',
      });
    } else if (token === 'EMC') {
      marks.pop();
      if (mark?.tag === 'Artifact') artifacts.push({ properties: mark.properties, text: mark.text });
      else if (mark?.mcid !== undefined) {
        byMcid.set(mark.mcid, mark.text);
        tagOfMcid.set(mark.mcid, mark.tag);
      }
    } else if (PAINTING.has(token)) {
      if (!mark) unmarked.push(token);
      if (token === 'TJ' || token === 'Tj')
        for (const operand of operands) {
          for (const code of codesIn(operand)) {
            const text = font.get(code);
            if (text === undefined) unmapped += 1;
            if (mark) mark.text += text ?? '';
          }
        }
    } else if (token === 'Tf') font = fonts.get((operands[0] ?? '').slice(1)) ?? new Map();
    operands = [];
  }
  if (marks.length > 0) unmarked.push('BDC zonder EMC');
  return { byMcid, tagOfMcid, artifacts, unmarked, unmapped };
}

/** The codes of two bytes in a literal string; none in another operand. */
function codesIn(operand: string): number[] {
  if (!operand.startsWith('(')) return [];
  const bytes = operand
    .slice(1, -1)
    .replace(/\\([\s\S])/g, (_, character: string) => (character === 'r' ? '\r' : character));
  return Array.from(
    { length: bytes.length / 2 },
    (_, index) => bytes.charCodeAt(index * 2) * 256 + bytes.charCodeAt(index * 2 + 1),
  );
}

/** For each font of the page the text of its codes. */
function readFonts(page: ReadPage, pdf: ReadPdf): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  const resources = dictOf(page.dict.lookup(PDFName.of('Resources')));
  const list = resources.lookup(PDFName.of('Font'));
  if (!(list instanceof PDFDict)) return fonts;
  for (const [name] of list.entries()) {
    const font = dictOf(list.lookup(name));
    const unicode = pdf.document.context.lookup(font.get(PDFName.of('ToUnicode')));
    const codes = new Map<number, string>();
    if (unicode instanceof PDFRawStream)
      for (const match of streamText(unicode).matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
        const text = (match[2] ?? '')
          .match(/.{4}/g)
          ?.map((unit) => String.fromCharCode(Number.parseInt(unit, 16)));
        codes.set(Number.parseInt(match[1] ?? '', 16), (text ?? []).join(''));
      }
    fonts.set(name.decodeText(), codes);
  }
  return fonts;
}
