import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { longProposal } from './long-proposal.ts';
import { content } from './pdf/content.ts';
import { markdownOf } from './pdf/program.ts';

// As it is installed: the bundle leaves out what only reading a PDF needs.
const { PDFDocument }: typeof import('pdf-lib') = createRequire(import.meta.url)('pdf-lib');

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** The tools of the bench: where it works, how it runs a script (the program without one), how it prints. */
interface Bench {
  readonly work: string;
  run(args: readonly string[], script?: string): Run;
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

const ROUNDS = 3;
const CONTENDER = join('dist', 'bench', 'contender.js');
/** How many times as long as four pages and a half the text is that all make: about 450 pages. */
const LENGTH = 100;

/** One long proposal: how time and memory grow with its pages, and against Typst, each in a process of its own. */
export async function long(bench: Bench): Promise<void> {
  growth(bench);
  await againstTypst(bench);
}

function growth({ work, run, table }: Bench): void {
  const before = new Map<string, number>();
  const rows = [125, 250, 500].flatMap((pages) =>
    ['pdf', 'docx', 'html', 'odt'].map((formaat) => {
      const folder = join(work, `long-${pages}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'voorstel.md'), longProposal(pages));
      const args = ['bouw', folder, '--uit', join(work, 'out-long'), '--formaat', formaat, '--opnieuw'];
      const { seconds, cpu, megabytes } = middle(Array.from({ length: ROUNDS }, () => run(args)));
      const growing = cpu / (before.get(formaat) ?? Number.NaN);
      before.set(formaat, cpu);
      return [
        String(pages),
        formaat,
        seconds.toFixed(2),
        ((seconds * 1000) / pages).toFixed(1),
        cpu.toFixed(2),
        Number.isNaN(growing) ? '' : growing.toFixed(2),
        megabytes.toFixed(0),
      ];
    }),
  );
  table(
    'One long proposal (medians; how many times the cpu time of half the pages)',
    ['pages', 'format', 's', 'ms/page', 'cpu s', 'x half', 'MB'],
    rows,
  );
}

/** The program reads and checks Markdown, and makes a raadsbesluit of one page as well. */
async function againstTypst({ work, run, table }: Bench): Promise<void> {
  const folder = join(work, 'long-typst');
  const out = join(folder, 'out');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'voorstel.md'), markdownOf(content(0, LENGTH)));
  const pdf = (name: string) => join(folder, `${name}.pdf`);
  const contender = (name: string) => () => run([name, '0', pdf(name), String(LENGTH)], CONTENDER);
  const makers = [
    { name: 'typst', pdf: pdf('typst'), make: contender('typst') },
    { name: 'writer', pdf: pdf('writer'), make: contender('writer') },
    {
      name: 'program',
      pdf: join(out, 'long-typst', 'raadsvoorstel.pdf'),
      make: () => run(['bouw', folder, '--uit', out, '--formaat', 'pdf', '--opnieuw']),
    },
  ];
  const rounds = Array.from({ length: ROUNDS }, () => makers.map(({ make }) => make()));
  const rows = await Promise.all(
    makers.map(async (maker, index) => {
      const runs = rounds.flatMap((round) => round[index] ?? []);
      const ratios = rounds.map((round) => (round[0]?.seconds ?? 0) / (round[index]?.seconds ?? 0));
      const { seconds, cpu, megabytes } = middle(runs);
      const read = await PDFDocument.load(readFileSync(maker.pdf), { updateMetadata: false });
      const pages = read.getPageCount();
      return [
        maker.name,
        String(pages),
        seconds.toFixed(2),
        ((seconds * 1000) / pages).toFixed(1),
        cpu.toFixed(2),
        megabytes.toFixed(0),
        median(ratios).toFixed(2),
      ];
    }),
  );
  table(
    'The same long text as a tagged PDF (medians; how many times as fast as Typst in the same round)',
    ['maker', 'pages', 's', 'ms/page', 'cpu s', 'MB', 'x Typst'],
    rows,
  );
}

function middle(runs: readonly Run[]): Run {
  const of = (figure: keyof Run) => median(runs.map((run) => run[figure]));
  return { seconds: of('seconds'), cpu: of('cpu'), megabytes: of('megabytes') };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
