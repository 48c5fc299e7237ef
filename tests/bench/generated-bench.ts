import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATEN } from '../../src/writers/index.ts';
import { generator } from '../generated/make.ts';
import { problemsOf } from '../generated/problems.ts';

/*
 * Makes proposals by chance in all templates and formats, reads them back, says every promise that is broken, and leaves
 * the files where other programs (veraPDF, Word) can look at them too: <number of proposals> <folder> <first seed>.
 */
const [count = '300', folder = 'out/gegenereerd', first = '1'] = process.argv.slice(2);
const make = generator('.');
let [files, broken] = [0, 0];
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const made = await make(seed, FORMATEN);
  const place = join(folder, made.name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'voorstel.md'), made.text);
  for (const { name, bytes } of made.artifacts) writeFileSync(join(place, name), bytes);
  files += made.artifacts.length;
  const problems = await problemsOf(made);
  broken += problems.length;
  for (const problem of problems) console.log(`${made.name}: ${problem}`);
}
console.log(`${count} proposals by chance: ${files} files in ${folder}, ${broken} broken promises`);
