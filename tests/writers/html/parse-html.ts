import { Parser } from 'htmlparser2';

export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ParsedHtml {
  readonly elements: readonly ParsedElement[];
  /** All text outside the style sheet, without the white space at both ends of each line. */
  readonly text: string;
  /** Elements that the parser had to open or close by itself: none in well-formed text. */
  readonly implied: readonly string[];
}

const VOID = new Set(['br', 'img', 'link', 'meta']);

/** HTML read back by another hand than the one that wrote it. */
export function parseHtml(html: string): ParsedHtml {
  const elements: ParsedElement[] = [];
  const implied: string[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      elements.push({ name, attributes });
      open.push(name);
      if (isImplied) implied.push(name);
    },
    ontext(data) {
      if (open.at(-1) !== 'style') text += data;
    },
    onclosetag(name, isImplied) {
      open.pop();
      if (isImplied && !VOID.has(name)) implied.push(`/${name}`);
    },
  });
  parser.end(html);
  return {
    elements,
    implied,
    text: text
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  };
}
