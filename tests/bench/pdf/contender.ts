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
const WARM_UP = 15;
/** Whoever takes long makes fewer documents, so that the whole comparison takes minutes at most. */
const LONGEST = 6000;

/**
 * Makes documents with one contender, in a process of its own: `node contender.js typst 40 last.pdf` prints the median
 * of 40 documents after some to warm up, in milliseconds, and keeps the last; with 0 it makes and keeps one, for who
 * measures the whole process. `node contender.js typst 0 long.pdf 100` makes one that is a hundred times as long.
 */
const [name = '', count = '0', last = '', length = '1'] = process.argv.slice(2);
const make = await CONTENDERS[name]?.(Number(length));
if (!make) throw new Error(`bench: no contender ${name}`);
if (count === '0') {
  const pdf = await make(0);
  if (last) writeFileSync(last, pdf);
} else {
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
  console.log(times[Math.floor(times.length / 2)]);
  writeFileSync(last, pdf);
}
