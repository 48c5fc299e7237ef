import type { Maker } from './contender.ts';
import { type Content, content } from './content.ts';

/** Typst through its npm binding, the compiler kept between documents. It takes one standard at a time: PDF/UA-1. */
export async function openTypst(length = 1): Promise<Maker> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    workspace: '.',
    fontArgs: [{ fontPaths: ['templates/standaard/fonts'] }],
  });
  return (number) => {
    const pdf = compiler.pdf({ mainFileContent: markupOf(content(number, length)) }, { pdfStandard: 'ua-1' });
    if (number % 8 === 7) compiler.evictCache(10);
    return pdf;
  };
}

function markupOf({ title, sections }: Content): string {
  return `#set document(title: ${quote(title)}, author: "Gemeente Voorbeeldstad", date: datetime(year: 2026, month: 3, day: 3))
#set page(paper: "a4", margin: 25mm, numbering: "1", header: context if counter(page).get().first() > 1 [#${quote(title)}])
#set text(font: "Carlito", size: 10pt, lang: "nl", region: "NL", hyphenate: true, top-edge: 10pt, bottom-edge: -4pt)
#set par(leading: 0pt, spacing: 7pt)
#set list(spacing: 3pt)
#show table: set text(size: 9pt, top-edge: 9pt, bottom-edge: -3pt)
#set table(inset: (x: 4pt, y: 2pt))
= #${quote(title)}
${sections.map(sectionOf).join('\n')}`;
}

function sectionOf({ heading, level, paragraphs, points, table }: Content['sections'][number]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `[#${quote(text)}]`).join(', ');
  return `
${'='.repeat(level)} #${quote(heading)}

${paragraphs.map((text) => `#${quote(text)}`).join('\n\n')}

${points.map((text) => `- #${quote(text)}`).join('\n')}
${
  table
    ? `#figure(caption: [#${quote(table.caption)}], table(columns: (1fr, auto, auto, auto, auto), align: (left, right, right, right, right), table.header(${cells(table.head)}), ${table.rows.map(cells).join(', ')}))`
    : ''
}`;
}

/** A string in Typst's code. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
