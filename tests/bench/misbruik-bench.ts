import { readdirSync, readFileSync } from 'node:fs';
import { muteer } from '../support/misbruik/muteer.ts';
import { probeer } from '../support/misbruik/probeer.ts';
import { toeval } from '../support/misbruik/toeval.ts';
import { proposal } from '../support/proposal.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const ATTEMPTS = 1000;

/** Attempts with changed input by how they ended; how time grows with input is `groei`. */
export async function misbruik(table: Table): Promise<void> {
  const texts = [
    proposal(),
    ...readdirSync('proposals', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readFileSync(`proposals/${name}/voorstel.md`, 'utf8')),
  ];
  const counts = new Map<string, { count: number; example: string }>();
  for (let seed = 1; seed <= ATTEMPTS; seed += 1) {
    const kans = toeval(seed);
    const ended = await probeer(muteer(kans.of(texts), kans));
    const known = counts.get(ended.soort);
    const example = known?.example ?? ('wat' in ended ? `${seed}: ${ended.wat.slice(0, 120)}` : '');
    counts.set(ended.soort, { count: (known?.count ?? 0) + 1, example });
  }
  const rows = [...counts].map(([soort, { count, example }]) => [soort, String(count), example]);
  table(`${ATTEMPTS} changed proposals, by how they ended`, ['end', 'count', 'first'], rows);
}
