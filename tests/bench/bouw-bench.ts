import { appendFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** The tools of the bench: where it works, how it runs the program and copies the examples, and how it prints. */
interface Bench {
  readonly work: string;
  run(args: readonly string[]): {
    readonly seconds: number;
    readonly cpu: number;
    readonly megabytes: number;
  };
  /** A folder with so many proposals. */
  copies(count: number): string;
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/** What a second build costs when nothing changed, one proposal did, or nothing is trusted. */
export function again({ work, run, copies, table }: Bench): void {
  const rows = [100, 1000].flatMap((count) => {
    const folder = copies(count);
    const args = ['bouw', folder, '--uit', join(work, `out-again-${count}`), '--formaat', 'html,json'];
    const [first] = readdirSync(folder).sort();
    const edit = () => appendFileSync(join(folder, first ?? '', 'voorstel.md'), '\nNog een zin.\n');
    const built = run(args);
    const same = run(args);
    edit();
    const one = run(args);
    return (
      [
        ['the first time', built],
        ['nothing changed', same],
        ['one changed', one],
      ] as const
    ).map(([what, { seconds, megabytes }]) => [
      String(count),
      what,
      seconds.toFixed(2),
      `1/${(built.seconds / seconds).toFixed(0)}`,
      megabytes.toFixed(0),
    ]);
  });
  table('Building again, to HTML and JSON', ['proposals', 'what', 's', 'of the first time', 'MB'], rows);
}

/** One thread against as many as the computer has; by turns, so that both meet the same machine. */
export function threads({ work, run, copies, table }: Bench): void {
  const folder = copies(200);
  const most = Math.min(availableParallelism(), 16);
  const measured = [0, 1].map(() =>
    [1, most].map((count) => {
      const args = ['--uit', join(work, 'out-threads'), '--formaat', 'docx,pdf', '--tegelijk', String(count)];
      return run(['bouw', folder, '--opnieuw', ...args]);
    }),
  );
  const rows = measured.flatMap(([one, all]) => {
    const against = one?.seconds ?? Number.NaN;
    return [one, all].flatMap((ran, index) =>
      ran
        ? [
            [
              index === 0 ? '1' : String(most),
              ran.seconds.toFixed(2),
              (against / ran.seconds).toFixed(2),
              ran.cpu.toFixed(1),
              ran.megabytes.toFixed(0),
            ],
          ]
        : [],
    );
  });
  table('200 proposals to DOCX and PDF', ['threads', 's', '× one thread', 'cpu s', 'MB'], rows);
}
