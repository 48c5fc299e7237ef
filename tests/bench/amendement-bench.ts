import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stukText } from '../support/amendement.ts';
import { proposal } from '../support/proposal.ts';

/** What the bench gives its parts. */
interface Bank {
  readonly work: string;
  readonly run: (args: readonly string[]) => { readonly seconds: number; readonly megabytes: number };
  readonly table: (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;
}

/** A proposal whose costs come out of a reserve, and amendments that each take from it and add a point. */
function dossier(folder: string, amendementen: number): void {
  mkdirSync(join(folder, 'amendementen'), { recursive: true });
  const text = proposal(
    ['  dekking:', '  reserves:\n    wijken: { naam: Reserve, beginstand: 900.000 }\n  dekking:'],
    ['{ post: Mobiliteitsfonds, bedragen', '{ post: Mobiliteitsfonds, reserve: wijken, bedragen'],
  );
  writeFileSync(join(folder, 'voorstel.md'), text);
  for (let at = 1; at <= amendementen; at += 1) {
    const keys = `wijzigingen:
  - { bedrag: lasten.bouw.2027, met: +1.000 }
  - { bedrag: dekking.mobiliteitsfonds.2027, met: +1.000 }
  - { voeg_toe_na: ${1 + (at % 2)}, wordt: het college op te dragen plan ${at} te maken }
dekking: { uit: reserves.wijken, bedragen: { 2027: 1.000 } }`;
    writeFileSync(join(folder, 'amendementen', `A${at}.md`), stukText(keys, 'amendement', `A${at}`));
  }
}

/** Trying sets of amendments on one proposal, cold: all subsets of up to twelve count. */
export function amendementen({ work, run, table }: Bank): void {
  const rows = [1, 4, 12, 20].map((count) => {
    const folder = join(work, `amendementen-${count}`);
    dossier(folder, count);
    const { seconds, megabytes } = run(['amendeer', folder]);
    return [String(count), String(Math.round(seconds * 1000)), String(Math.round(megabytes))];
  });
  table('Amendments tried together, one process', ['amendments', 'ms', 'MB'], rows);
}
