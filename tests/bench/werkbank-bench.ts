import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../support/browser.ts';
import { DIST, openTab } from '../support/werkbank.ts';
import { madeByCommand, madeInTab } from '../support/werkbank-documenten.ts';

/*
 * Whether every document of the repository comes from the page, opened as a file in a real browser, with the bytes of the
 * command line.
 */
const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-werkbank-'));
const browser = await startBrowser();
try {
  const url = pathToFileURL(join(DIST, 'werkbank.html')).href;
  const tab = await openTab(browser, url, [url, 'blob:', 'data:']);
  const start = performance.now();
  const made = await madeInTab(tab);
  const seconds = (performance.now() - start) / 1000;
  const asked = madeByCommand(folder);
  const all = [...new Set([...Object.keys(asked), ...Object.keys(made)])].sort();
  const other = all.filter((path) => asked[path] !== made[path]);
  const equal = all.length - other.length;
  console.log(
    `\n${equal} of ${all.length} documents of the page are those of the command line (${seconds.toFixed(1)} s)`,
  );
  for (const line of [...other, ...tab.wrong]) console.log(`  ${line}`);
  if (other.length > 0 || tab.wrong.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
