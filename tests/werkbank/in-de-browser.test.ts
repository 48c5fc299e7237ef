import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { FORMATEN } from '../../src/writers/index.ts';
import { browserTest } from '../support/axe.ts';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { alsBase64, DIST, filesIn, openTab, sha256, type Tab } from '../support/werkbank.ts';

const formaten = [...FORMATEN, 'json'] as const;

/** Every document of the repository as the tab makes it: its path among all documents, with the hash of its bytes. */
async function madeInTab(tab: Tab): Promise<Record<string, string>> {
  await tab.vraag('open', { map: 'raad' });
  const bestanden = filesIn('proposals', ROOT).map(({ pad, bytes }) => ({ pad, inhoud: alsBase64(bytes) }));
  await tab.vraag('zet', { bestanden });
  const made: Record<string, string> = {};
  const done = new Set<string>();
  for (const { pad, soort } of await tab.vraag('bronnen', null)) {
    // Pieces of one folder are read together.
    const key = soort === 'stukken' ? pad.slice(0, pad.lastIndexOf('/')) : pad;
    if (done.has(key)) continue;
    done.add(key);
    const { documenten } = await tab.vraag('maak', { pad, formaten, variant: 'openbaar' });
    for (const { map, naam, bytes } of documenten) made[`${map}/${naam}`] = String(bytes);
  }
  return made;
}

/** The same by the command line. */
function madeByCommand(): Record<string, string> {
  const out = tempFolder('werkbank');
  const words = ['bouw', '--uit', out, '--formaat', formaten.join(',')];
  const ran = spawnSync(process.execPath, [join(DIST, 'main.js'), ...words], { cwd: ROOT, encoding: 'utf8' });
  expect(ran.stderr).not.toMatch(/^fout/m);
  return Object.fromEntries(
    filesIn('.', out)
      // What the command keeps there for its own next run is no document.
      .filter(({ pad }) => !pad.startsWith('.'))
      .map(({ pad, bytes }) => [pad, sha256(bytes)]),
  );
}

browserTest(
  'every document of the repository comes from a page that is a file with the bytes of the command line',
  async ({ browser }) => {
    const url = pathToFileURL(join(DIST, 'werkbank.html')).href;
    const tab = await openTab(browser, url, [url, 'blob:', 'data:']);
    const made = await madeInTab(tab);
    expect(made).toEqual(madeByCommand());
    expect(Object.keys(made).length).toBeGreaterThan(100);
    expect(tab.wrong).toEqual([]);
    await tab.close();
  },
);
