import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stukText } from '../support/amendement.ts';
import { proposal } from '../support/proposal.ts';

/** What the bench gives its parts. */
interface Bank {
  readonly work: string;
  readonly run: (args: readonly string[]) => {
    readonly seconds: number;
    readonly cpu: number;
    readonly megabytes: number;
  };
  readonly table: (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;
}

/** What the reserve has at the start when there is room for all amendments, and when it is too little for the last. */
const RUIM = '900.000';
const KRAP = '608.500';

/**
 * A proposal whose costs come out of a reserve, and amendments that each take from it and add a point; `geeft`: each
 * fourth of them gives it as much.
 */
function dossier(folder: string, amendementen: number, begin = RUIM, geeft = false): void {
  mkdirSync(join(folder, 'amendementen'), { recursive: true });
  const text = proposal(
    ['  dekking:', `  reserves:\n    wijken: { naam: Reserve, beginstand: ${begin} }\n  dekking:`],
    ['{ post: Mobiliteitsfonds, bedragen', '{ post: Mobiliteitsfonds, reserve: wijken, bedragen'],
  );
  writeFileSync(join(folder, 'voorstel.md'), text);
  for (let at = 1; at <= amendementen; at += 1) {
    const sign = geeft && at % 4 === 0 ? '-' : '+';
    const keys = `wijzigingen:
  - { bedrag: lasten.bouw.2027, met: ${sign}1.000 }
  - { bedrag: dekking.mobiliteitsfonds.2027, met: ${sign}1.000 }
  - { voeg_toe_na: ${1 + (at % 2)}, wordt: het college op te dragen plan ${at} te maken }
${sign === '+' ? 'dekking: { uit: reserves.wijken, bedragen: { 2027: 1.000 } }' : ''}`;
    writeFileSync(join(folder, 'amendementen', `A${at}.md`), stukText(keys, 'amendement', `A${at}`));
  }
}

/** The same proposal with amendments that each move costs to a later year: they take more there than they give back. */
function verschoven(folder: string, amendementen: number): void {
  dossier(folder, 0, KRAP);
  for (let at = 1; at <= amendementen; at += 1) {
    const keys = `wijzigingen:
  - { bedrag: lasten.bouw.2027, met: +2.000 }
  - { bedrag: dekking.mobiliteitsfonds.2027, met: +2.000 }
  - { bedrag: lasten.ontwerp.2026, met: -1.000 }
  - { bedrag: dekking.mobiliteitsfonds.2026, met: -1.000 }
dekking: { uit: reserves.wijken, bedragen: { 2026: -1.000, 2027: 2.000 } }`;
    writeFileSync(join(folder, 'amendementen', `A${at}.md`), stukText(keys, 'amendement', `A${at}`));
  }
}

/** One amendment of so many operations. */
function oneLong(folder: string, wijzigingen: number): void {
  dossier(folder, 0);
  const keys = Array.from(
    { length: wijzigingen },
    (_, at) => `  - { voeg_toe_na: ${1 + (at % 2)}, wordt: het college op te dragen plan ${at} te maken }\n`,
  ).join('');
  writeFileSync(join(folder, 'amendementen', 'A1.md'), stukText(`wijzigingen:\n${keys}`, 'amendement', 'A1'));
}

/** Trying sets of amendments on one proposal, cold: all subsets of up to twelve count. */
export function amendementen({ work, run, table }: Bank): void {
  const rows = [1, 4, 12, 20].map((count) => {
    const folder = join(work, `amendementen-${count}`);
    dossier(folder, count);
    return measure(String(count), folder);
  });
  const late = join(work, 'amendementen-krap');
  dossier(late, 12, KRAP, true);
  const both = join(work, 'amendementen-beide');
  verschoven(both, 12);
  const long = [250, 500, 1000].map((count) => {
    const folder = join(work, `wijzigingen-${count}`);
    oneLong(folder, count);
    return measure(`1 of ${count} operations`, folder);
  });
  const twelve = [
    measure('12, give and take, too much', late),
    measure('12, each gives and takes, too much', both),
  ];
  const all = [...rows, ...twelve, ...long];
  table('Amendments tried together, one process', ['amendments', 'ms', 'cpu ms', 'MB'], all);

  function measure(what: string, folder: string): readonly string[] {
    const { seconds, cpu, megabytes } = run(['amendeer', folder]);
    return [what, ...[seconds * 1000, cpu * 1000, megabytes].map((one) => one.toFixed(0))];
  }
}
