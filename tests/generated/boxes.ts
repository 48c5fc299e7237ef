import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as pdf.js places it: x and y from the lower left corner of the page, in points. */
export interface Box {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Blad {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** The upright text on each page of a PDF; a word across the page is no text to read. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly Blad[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  try {
    const pages: Blad[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const boxes = items.flatMap((item): Box[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [size = 0, slope = 0, , , x = 0, y = 0] = item.transform as number[];
        return slope === 0 ? [{ page: number, text: item.str, x, y, width: item.width, size }] : [];
      });
      pages.push({ width, height, boxes });
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** What stands outside its page, or over something else. */
export function misplaced(pages: readonly Blad[]): readonly string[] {
  return pages.flatMap(({ width, height, boxes }, index) => {
    const off = boxes.filter(({ x, y, width: wide }) => x < 0 || y < 0 || x + wide > width + 1 || y > height);
    const lines = boxes.toSorted((a, b) => a.y - b.y);
    const over = lines.flatMap((one, at) => {
      const near: string[] = [];
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.y - one.y > one.size * 0.5) break;
        const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        if (shared > 1.5) near.push(`'${one.text}' and '${other.text}'`);
      }
      return near;
    });
    return [
      ...off.map(({ text }) => `page ${index + 1}: '${text}' off the page`),
      ...over.map((both) => `page ${index + 1}: over each other: ${both}`),
    ];
  });
}

/** The lines of a page from top to bottom; a gap between two pieces is a space. */
export function linesOf({ boxes }: Blad): readonly string[] {
  const lines: Box[][] = [];
  for (const box of boxes) {
    // The mark of a note is smaller and higher than its line.
    const line = lines.find(([first]) => first && Math.abs(first.y - box.y) < 1 && first.size === box.size);
    if (line) line.push(box);
    else lines.push([box]);
  }
  return lines
    .toSorted(([one], [other]) => (other?.y ?? 0) - (one?.y ?? 0))
    .map((line) => {
      let [text, end] = ['', 0];
      for (const box of line.toSorted((a, b) => a.x - b.x)) {
        text += `${text !== '' && box.x - end > box.size * 0.12 ? ' ' : ''}${box.text}`;
        end = box.x + box.width;
      }
      return text;
    });
}
