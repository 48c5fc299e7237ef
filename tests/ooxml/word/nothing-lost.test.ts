import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveRevisions } from '../../../src/ooxml/word/resolve/resolve-revisions.ts';
import { paragraphsOf } from '../../../src/ooxml/word/walk-blocks.ts';
import type { WordDocument } from '../../../src/ooxml/word/word-document.ts';
import { readBody } from '../../support/tell-word.ts';

/** Where a text goes in what is generated; each gets a word of its own. */
const TEXT = '@';
const t = `<w:t>${TEXT}</w:t>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const { inline, block, item } = fc.letrec<{ inline: string; line: string; block: string; item: string }>(
  (tie) => {
    const around = (open: string, close: string) => tie('line').map((inside) => `${open}${inside}${close}`);
    const blocks = fc.array(tie('block'), { maxLength: 2 }).map((all) => `${all.join('')}<w:p/>`);
    return {
      line: fc.array(tie('inline'), { maxLength: 3 }).map((all) => all.join('')),
      inline: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          `<w:r>${t}</w:r>`,
          `<w:r>${t}<w:tab/>${t}</w:r>`,
          `<w:r><w:rPr><w:vanish/></w:rPr>${t}</w:r>`,
          `<w:r><w:delText>${TEXT}</w:delText></w:r>`,
          `<w:r><w:onbekend>${t}</w:onbekend></w:r>`,
          `<w:r><w:ruby><w:rt><w:r>${t}</w:r></w:rt><w:rubyBase><w:r>${t}</w:r></w:rubyBase></w:ruby></w:r>`,
          t,
          mark('begin'),
          mark('separate'),
          mark('end'),
          '<w:commentRangeStart w:id="1"/>',
          '<w:commentRangeEnd w:id="1"/>',
        ),
        around('<w:ins w:id="1">', '</w:ins>'),
        around('<w:del w:id="2">', '</w:del>'),
        around('<w:moveFrom w:id="3">', '</w:moveFrom>'),
        around('<w:hyperlink w:anchor="x">', '</w:hyperlink>'),
        around('<w:smartTag>', '</w:smartTag>'),
        around('<w:fldSimple w:instr="PAGE">', '</w:fldSimple>'),
        around('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'),
        around('<w:vreemd>', '</w:vreemd>'),
        around(`${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>`, mark('separate')),
        blocks.map(
          (inside) =>
            `<w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
      ),
      item: fc
        .tuple(
          blocks,
          fc.constantFrom(
            '',
            '<w:gridSpan w:val="2"/>',
            '<w:vMerge w:val="restart"/>',
            '<w:vMerge/>',
            '<w:hMerge/>',
          ),
        )
        .map(([inside, properties]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`),
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc
          .tuple(
            tie('line'),
            fc.constantFrom(
              '',
              '<w:rPr><w:ins w:id="4"/></w:rPr>',
              '<w:rPr><w:del w:id="5"/></w:rPr>',
              '<w:rPr><w:vanish/></w:rPr>',
            ),
          )
          .map(([inside, properties]) => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`),
        tie('inline'),
        blocks.map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
        blocks.map((inside) => `<w:vreemd>${inside}</w:vreemd>`),
        fc
          .array(fc.array(tie('item'), { maxLength: 3 }), { maxLength: 3 })
          .map(
            (rows) =>
              `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}${rows.length === 1 ? '<w:p/>' : ''}</w:tbl>`,
          ),
      ),
    };
  },
);

const bodies = fc
  .array(
    fc.oneof(
      block,
      inline.map((one) => `<w:p>${one}</w:p>`),
      item.map((one) => `<w:tbl><w:tr>${one}</w:tr></w:tbl>`),
    ),
    { maxLength: 5 },
  )
  .map((all) => {
    let count = 0;
    return all.join('').replaceAll(TEXT, () => `[${++count}]`);
  });

function words(text: string): readonly string[] {
  return text.match(/\[\d+\]/gu) ?? [];
}

function placed({ body }: WordDocument): readonly string[] {
  return paragraphsOf(body).flatMap(({ children }) =>
    children.flatMap((one) => (one.type === 'run' ? words(one.text) : [])),
  );
}

describe('a Word file', () => {
  test('should have every text placed or told, once', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const document = readBody(body);
        // An instruction is told with the text that another field put in it.
        const told = new Set(document.unread.flatMap(({ text }) => words(text ?? '')));
        expect([...placed(document), ...told].toSorted()).toEqual(words(body).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('should have every text that no change took out in both readings, and the others in one at most', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const document = readBody(body);
        const accepted = placed(resolveRevisions(document, 'aanvaard'));
        const rejected = placed(resolveRevisions(document, 'verworpen'));
        for (const paragraph of paragraphsOf(document.body))
          for (const run of paragraph.children) {
            if (run.type !== 'run') continue;
            const kinds = new Set(run.revisions.map(({ kind }) => kind));
            const inAccepted = !kinds.has('deletion') && !kinds.has('move-from');
            const inRejected = !kinds.has('insertion');
            for (const word of words(run.text)) {
              expect([word, accepted.includes(word)]).toEqual([word, inAccepted]);
              expect([word, rejected.includes(word)]).toEqual([word, inRejected]);
            }
          }
      }),
      { numRuns: 40 },
    );
  });

  test('should have its paragraphs and places numbered in the order of the text', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const all = paragraphsOf(readBody(body).body);
        const numbers = all.map(({ number }) => number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        const places = all.flatMap(({ children }) => children.map(({ at }) => at));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
