import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tools of the bench: how it runs the program, and how it prints what it measured. */
interface Bench {
  /** A folder to work in. */
  readonly work: string;
  run(args: readonly string[]): { readonly seconds: number; readonly megabytes: number };
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/** Measures meetings: so many items, each with a vote, and twenty amendments on one proposal. */
export function vergadering({ work, run, table }: Bench): void {
  const rows = [60, 120, 240].flatMap((items) => {
    const proposals = join(work, `avond-${items}`, 'proposals');
    cpSync('proposals/standaard-fietsparkeren-station', join(proposals, 'station'), { recursive: true });
    for (let number = 1; number <= AMENDEMENTEN; number += 1) {
      writeFileSync(join(proposals, 'station', 'amendementen', `A20.${number}.md`), amendement(number));
    }
    const folder = join(proposals, 'vergaderingen', '2026-10-15');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'vergadering.md'), avond(items));
    return [
      ['stem', folder],
      ['controleer', folder],
      ['bouw', folder, '--uit', join(work, 'out-avond'), '--formaat', 'html'],
      ['bouw', folder, '--uit', join(work, 'out-avond'), '--formaat', 'docx,pdf,html'],
    ].map((args) => {
      const { seconds, megabytes } = run(args);
      return [String(items), [args[0], args[5]].join(' ').trim(), seconds.toFixed(2), megabytes.toFixed(0)];
    });
  });
  table('Meetings with 20 amendments', ['items', 'command', 's', 'MB'], rows);
}

const AMENDEMENTEN = 20;
const STEMMING =
  'stemming: { wijze: fracties, voor: overigen, tegen: [{ fractie: Stadsbelang, aantal: 2 }] }';

/** Each amendment adds a point of its own, so that all of them go together. */
function amendement(number: number): string {
  return `---
soort: amendement
nummer: A20.${number}
gemeente: standaard
titel: Meting ${number}
bij: station
indieners:
  - { naam: K. Lammers, fractie: Stadsbelang }
wijzigingen:
  - voeg_toe_na: 3
    wordt: het college op te dragen om in ${2030 + number} te meten hoeveel fietsen er bij het station staan
---
`;
}

function avond(items: number): string {
  const stukken = Array.from(
    { length: AMENDEMENTEN },
    (_, at) => `      - { stuk: A20.${at + 1}, uitkomst: aangenomen, ${STEMMING} }\n`,
  );
  const punten = Array.from({ length: items }, (_, at) =>
    at === 20
      ? `  - nr: 20\n    voorstel: station\n    amendementen:\n${stukken.join('')}    uitkomst: aangenomen\n    ${STEMMING}\n`
      : `  - { nr: ${at === 0 ? items : at}, titel: Punt ${at}, uitkomst: aangenomen, ${STEMMING}, besluit: punt ${at} vast te stellen }\n`,
  );
  return `---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2026-10-15\nafwezig: [P. Quist]\nagenda:\n${punten.join('')}---\n`;
}
