import { writeFileSync } from 'node:fs';

/** Makes document `number` as a tagged archival PDF. */
export type Maker = (number: number) => Promise<Uint8Array> | Uint8Array;

/** Each loads only what it needs itself. */
const CONTENDERS: Readonly<Record<string, (length: number) => Promise<Maker>>> = {
  writer: (length) => import('./writer.ts').then(({ openWriter }) => openWriter(length)),
  program: (length) => import('./program.ts').then(({ openProgram }) => openProgram(length)),
  typst: (length) => import('./typst.ts').then(({ openTypst }) => openTypst(length)),
  pdfkit: (length) => import('./pdfkit.ts').then(({ openPdfkit }) => openPdfkit(length)),
};
/** V8 compiles a program of this size for as long: the same for all, whether it is code for V8 or not. */
const WARM_UP = 100;
/** In milliseconds. Whoever takes long makes fewer documents to warm up, and fewer after it: all together take minutes. */
const LONGEST = 6000;

/**
 * Makes documents with one contender, in a process of its own: `node contender.js typst 40 last.pdf` prints the median
 * of 40 documents after a hundred to warm up, in milliseconds, and keeps the last; with 0 it makes and keeps one, for who
 * measures the whole process. `node contender.js typst 0 long.pdf 100` makes one that is a hundred times as long.
 */
const [name = '', count = '0', last = '', length = '1'] = process.argv.slice(2);
const make = await CONTENDERS[name]?.(Number(length));
if (!make) throw new Error(`bench: no contender ${name}`);
if (count === '0') {
  const pdf = await make(0);
  if (last) writeFileSync(last, pdf);
} else {
  let number = 0;
  for (const end = performance.now() + LONGEST; number < WARM_UP && performance.now() < end; number++)
    await make(number);
  const times: number[] = [];
  let pdf = new Uint8Array(0);
  for (const end = performance.now() + LONGEST; times.length < Number(count); number++) {
    const start = performance.now();
    pdf = new Uint8Array(await make(number));
    times.push(performance.now() - start);
    if (times.length > 2 && performance.now() > end) break;
  }
  times.sort((a, b) => a - b);
  console.log(times[Math.floor(times.length / 2)]);
  writeFileSync(last, pdf);
}
