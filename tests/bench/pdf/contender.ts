import { openPdfkit } from './pdfkit.ts';
import { openProgram } from './program.ts';
import { openTypst } from './typst.ts';
import { openWriter } from './writer.ts';

/** Makes document `number` as a tagged archival PDF. */
export type Maker = (number: number) => Promise<Uint8Array> | Uint8Array;

const CONTENDERS: Readonly<Record<string, () => Promise<Maker>>> = {
  writer: openWriter,
  program: openProgram,
  typst: openTypst,
  pdfkit: openPdfkit,
};
const WARM_UP = 15;
/** Whoever takes long makes fewer documents, so that the whole comparison takes minutes at most. */
const LONGEST = 6000;

/**
 * Makes documents with one contender, in a process of its own: `node contender.js typst 40` prints the median
 * of 40 documents after some to warm up, in milliseconds, and the pages and bytes of the last; with 0 it makes one,
 * for who measures the whole process.
 */
const [name = '', count = '0'] = process.argv.slice(2);
const make = await CONTENDERS[name]?.();
if (!make) throw new Error(`bench: no contender ${name}`);
if (count === '0') await make(0);
else {
  const times: number[] = [];
  const begin = performance.now();
  let pdf = new Uint8Array(0);
  for (let number = 0; number < Number(count) + WARM_UP; number++) {
    const start = performance.now();
    pdf = new Uint8Array(await make(number));
    if (number >= WARM_UP) times.push(performance.now() - start);
    if (times.length > 2 && performance.now() - begin > LONGEST) break;
  }
  times.sort((a, b) => a - b);
  const { PDFDocument } = await import('pdf-lib');
  const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
  console.log(times[Math.floor(times.length / 2)], pages, pdf.length);
}
