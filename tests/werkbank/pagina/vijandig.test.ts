import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { browserTest } from '../../support/axe.ts';
import { ROOT } from '../../support/examples.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { startWerkbank } from '../../support/werkbank-server.ts';

/** Text that would act if anything took it for code; `geraakt` tells that it did. */
const KWAAD = [
  '<img src=x onerror="geraakt=1">',
  '<script>geraakt=2</script>',
  '<svg onload="geraakt=3"><a xlink:href="javascript:geraakt=4">klik</a></svg>',
  '[klik](javascript:geraakt=5)',
  '[klik](JaVaScRiPt:geraakt=6)',
  '[klik](data:text/html,<script>geraakt=7</script>)',
  '![beeld](x" onerror="geraakt=8)',
  '</script></style></svg><script>geraakt=9</script>',
  '{{{geraakt=10}}} {{constructor}} {{geraakt=11}}',
  '<https://elders.example/#kruis>',
];

/** A folder with a proposal whose text, keys and names are of somebody who means harm. */
function vijandigeMap(): string {
  const root = join(tempFolder('werkbank-vijandig'), "raad'&quot;<b>");
  const map = join(root, 'proposals', "x'onload=geraakt=12 &lt;img src=x&gt;");
  mkdirSync(map, { recursive: true });
  const goed = readFileSync(
    join(ROOT, 'proposals', 'standaard-fietsparkeren-station', 'voorstel.md'),
    'utf8',
  );
  const text = goed
    .replace(/^onderwerp: .*$/m, `onderwerp: ${JSON.stringify(KWAAD.slice(0, 4).join(' '))}`)
    .replace(/^(openbaar: .*)$/m, `$1\n"<img src=x onerror=geraakt=13>": "<script>geraakt=14</script>"`)
    .replace(/^(## .*)$/m, `$1\n\n${KWAAD.join('\n\n')}\n`);
  writeFileSync(join(map, 'voorstel.md'), text);
  return root;
}

/** A page of the workbench on a folder, with what it asked for elsewhere. */
async function openPagina(browser: Browser, root: string, before?: (page: Page) => Promise<void>) {
  const server = await startWerkbank(root);
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  const elders: string[] = [];
  page.on('request', (request) => {
    if (!new RegExp(`^(?:http://127\\.0\\.0\\.1:${server.poort}/|blob:|data:)`).test(request.url()))
      elders.push(request.url());
  });
  page.on('dialog', (dialog) => {
    elders.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await before?.(page);
  await page.goto(server.adres);
  const close = async () => {
    await page.close();
    await server.close();
  };
  return { page, server, elders, close };
}

/** Everything that stands in the page and in its shadow roots and that would act; as text. */
const WAT_DOET = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document.body).flatMap((one) => {
    const tag = one.localName;
    const attributes = [...one.attributes].filter(({ name, value }) =>
      /^on/i.test(name) || (/(?:href|src|action)$/i.test(name) && /^\\s*(?:javascript|vbscript|data:text)/i.test(value)));
    const code = tag === 'script' && !one.src.endsWith('/werkbank.js');
    const elsewhere = tag === 'a' && /^https?:/.test(one.getAttribute('href') ?? '') && (one.target !== '_blank' || !one.rel.includes('noopener'));
    return code || ['iframe', 'object', 'embed'].includes(tag) || attributes.length > 0 || elsewhere ? [one.outerHTML.slice(0, 200)] : [];
  });
})()`;

browserTest(
  'text of somebody who means harm does nothing, wherever the page shows it',
  async ({ browser }) => {
    const { page, elders, close } = await openPagina(browser, vijandigeMap());
    await page.waitForSelector('.rv-bladzijde svg');
    expect(await page.evaluate('document.querySelector(".rv-meldingen, main").textContent')).toContain(
      'onerror',
    );
    expect(await page.evaluate(WAT_DOET)).toEqual([]);
    await page.click('#rv-voorbeeld-tab-web');
    await page.waitForFunction(
      'document.querySelector(".rv-web")?.shadowRoot?.textContent.includes("geraakt")',
    );
    expect(await page.evaluate(WAT_DOET)).toEqual([]);
    await page.click('#rv-schrijf-tab-formulier');
    await page.waitForFunction('document.querySelectorAll("input, textarea").length > 3');
    expect(await page.evaluate(WAT_DOET)).toEqual([]);
    expect(await page.evaluate('typeof geraakt')).toBe('undefined');
    expect(elders).toEqual([]);
    await close();
  },
);

/** A worker that answers what a page asks at first, and never comes back from the first look at a text that says so. */
const HANGT = `
  let tekst = '';
  onmessage = ({ data }) => {
    if ('begin' in data) return postMessage({ nummer: 0, antwoord: null });
    const { nummer, naam, vraag } = data;
    const zeg = (antwoord) => postMessage({ nummer, antwoord });
    if (naam === 'zet') {
      for (const { pad, inhoud } of vraag.bestanden)
        if (pad.endsWith('.md')) tekst = typeof inhoud === 'string' ? inhoud : new TextDecoder().decode(inhoud);
      return zeg(null);
    }
    if (naam === 'bronnen') return zeg([{ pad: 'proposals/a/voorstel.md', soort: 'voorstel', enkelvoud: 'voorstel' }]);
    if (naam === 'controleer') {
      for (;tekst.includes('oneindig'););
      return zeg({ meldingen: [{ regel: 'nep', ernst: 'tip', melding: 'Nagekeken: ' + tekst, verwant: [], keuzes: [] }] });
    }
    if (naam === 'proef') return zeg({ documenten: [], foutIn: [] });
    if (naam === 'formulier') return zeg({});
    zeg(null);
  };`;

browserTest('text that the program cannot finish with stops nobody from writing', async ({ browser }) => {
  const root = tempFolder('werkbank-hangt');
  mkdirSync(join(root, 'proposals', 'a'), { recursive: true });
  writeFileSync(join(root, 'proposals', 'a', 'voorstel.md'), 'tekst');
  let begun = 0;
  const { page, close } = await openPagina(browser, root, async (fresh) => {
    // Seconds of the watch pass quickly.
    await fresh.evaluateOnNewDocument(
      'const set = setInterval; globalThis.setInterval = (work, time, ...rest) => set(work, time === 1000 ? 25 : time, ...rest);',
    );
    await fresh.setRequestInterception(true);
    fresh.on('request', (request) => {
      if (!request.url().endsWith('/worker.js')) return void request.continue();
      begun += 1;
      void request.respond({ contentType: 'text/javascript', body: HANGT });
    });
  });
  const zegt = (text: string) =>
    page.waitForFunction(`document.body.innerText.includes(${JSON.stringify(text)})`);
  await zegt('Nagekeken: tekst');
  await page.evaluate(
    "document.querySelector('.rv-editor')?.shadowRoot?.querySelector('.cm-content')?.focus()",
  );
  await page.keyboard.press('End');
  await page.keyboard.type(' oneindig');
  await zegt('Dit duurde te lang');
  for (let at = 0; at < 8; at += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('goed');
  await zegt('Nagekeken: tekst goed');
  expect(begun).toBe(2);
  await close();
});
