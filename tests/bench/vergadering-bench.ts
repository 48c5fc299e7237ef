import { join } from 'node:path';
import { type Evening, makeEvening } from './large-meeting.ts';

/** The tools of the bench: how it runs the program, and how it prints what it measured. */
interface Bench {
  /** A folder to work in. */
  readonly work: string;
  run(args: readonly string[]): {
    readonly seconds: number;
    /** User time of the processor: it says the same on a machine that is busy. */
    readonly cpu: number;
    readonly megabytes: number;
  };
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/**
 * Measures meetings with twenty proposals, each with an amendment that was adopted: what is asked of one evening as often
 * as `controleer` of one of its proposals, and how votes are counted of agendas that are much too long.
 */
export function vergadering({ work, run, table }: Bench): void {
  const evening = makeEvening(work, 60);
  const one = run(['controleer', join(evening.first, 'voorstel.md')]).cpu;
  const rows = commands(evening, join(work, 'out-avond')).map((args) => {
    const { seconds, cpu, megabytes } = run(args);
    const named = [args[0] ?? '', args[1] === evening.meeting ? 'meeting' : 'all', args[5] ?? ''];
    return [
      named.join(' ').trim(),
      seconds.toFixed(2),
      cpu.toFixed(2),
      (cpu / one).toFixed(1),
      mb(megabytes),
    ];
  });
  const head = ['command', 's', 'cpu s', '× one proposal', 'MB'];
  table(
    `A meeting of 60 items, 20 with a proposal and an amendment (one proposal: ${one.toFixed(2)} cpu s)`,
    head,
    rows,
  );
  const long = [2500, 5000, 10_000].map((items) => {
    const { seconds, cpu, megabytes } = run(['stem', makeEvening(work, items, 0).meeting]);
    return [String(items), seconds.toFixed(2), cpu.toFixed(2), mb(megabytes)];
  });
  table('Votes of long agendas', ['items', 's', 'cpu s', 'MB'], long);
}

function commands({ meeting, proposals }: Evening, uit: string): readonly (readonly string[])[] {
  const made = (formaat: string) => ['--uit', uit, '--formaat', formaat];
  return [
    ['stem', meeting],
    ['controleer', meeting],
    ['controleer', proposals],
    ['besluitenlijst', meeting, ...made('html')],
    ['besluit', meeting, ...made('docx,pdf')],
    ['bouw', meeting, ...made('docx,pdf,html'), '--opnieuw'],
    ['bouw', proposals, ...made('docx,pdf,html'), '--opnieuw'],
  ];
}

const mb = (megabytes: number) => megabytes.toFixed(0);
