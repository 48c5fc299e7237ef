import { checkLezing, openSjablonen, readLezing } from '../../src/pipeline.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { paginaSvg } from '../../src/proefdruk/pagina-svg.ts';
import { composeProef, drukProef, htmlProef } from '../../src/proefdruk/proefdruk.ts';
import { samePage } from '../../src/proefdruk/proefpagina.ts';
import { proevenVan } from '../../src/proefdruk/proeven.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { openProef, pdfPixels, svgPixels, svgVan, verschilVan } from '../proefdruk/pixels.ts';
import { startBrowser } from '../support/browser.ts';
import { SLUGS } from '../support/examples.ts';
import { removeTempFolders } from '../support/temp-folder.ts';
import { longProposal } from './long-proposal.ts';

/*
 * How long it takes to look at a long proposal again after each key, and whether the pages of every document of the examples
 * are those of their PDF, pixel by pixel: <number of pages of the long one> <speed|pixels>.
 */
const [size = '10', what = ''] = process.argv.slice(2);
const disk = createDiskWorld('.');
const sjablonen = openSjablonen(disk, 'templates');
const keuze = { variant: 'openbaar', fouten: false } as const;

if (what !== 'pixels') await speed();
if (what !== 'speed') await pixels();

/** Milliseconds of processor time until here: what others do on the machine counts less. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Medians of a proposal in which a letter is typed each time, warm. */
async function speed(): Promise<void> {
  const text = longProposal(Number(size));
  const path = 'proef/voorstel.md';
  const rows: number[][] = [];
  let pages = 0;
  let sent = 0;
  let before: Awaited<ReturnType<typeof drukProef>>['value'];
  for (let round = 0; round < 25; round += 1) {
    const typed = text.replace('Dit is alinea 5', `Dit is ${'x'.repeat(round)} alinea 5`);
    const world = overlayWorld(disk, path, new TextEncoder().encode(typed));
    const times = [processor()];
    const lezing = (await readLezing(world, path, sjablonen)).value;
    if (!lezing) throw new Error('bench: no proposal');
    checkLezing(lezing);
    times.push(processor());
    const document = composeProef(lezing, 'raadsvoorstel', keuze).value;
    if (!document) throw new Error('bench: no document');
    times.push(processor());
    const druk = (await drukProef(document, lezing.geladen.huisstijl)).value;
    if (!druk) throw new Error('bench: no pages');
    times.push(processor());
    const other = druk.paginas.filter((page, index) => {
      const old = before?.paginas[index];
      return !old || !samePage(page, old);
    });
    times.push(processor());
    other.map((page) => paginaSvg(page, { nummer: 1, totaal: 1, beeld: (naam) => naam }));
    times.push(processor());
    htmlProef(document, lezing.geladen.huisstijl);
    times.push(processor());
    [pages, sent, before] = [druk.paginas.length, other.length, druk];
    if (round >= 10) rows.push(times.slice(1).map((time, index) => time - (times[index] ?? 0)));
  }
  const names = ['check', 'compose', 'pages', 'compare', 'SVG of what changed', 'HTML'];
  const shown = names.map((name, column) => {
    const sorted = rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
    return `${name} ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)}`;
  });
  console.log(
    `\nA letter in a proposal of ${pages} pages, ms of processor time: ${shown.join(', ')}; ${sent} of them changed`,
  );
}

/** Of each document the page that differs most from that of the PDF. */
async function pixels(): Promise<void> {
  const browser = await startBrowser();
  for (const slug of SLUGS) {
    const path = `proposals/${slug}/voorstel.md`;
    const proeven = (await proevenVan({ world: disk, sjablonen }, path, keuze)).value;
    for (const { naam } of proeven?.documenten ?? []) {
      const made = proeven?.componeer(naam).value;
      if (!made) continue;
      const { huisstijl } = made.geladen;
      const druk = (await drukProef(made.document, huisstijl)).value;
      const pdf = (await writePdf(prepareDocument(made.document, huisstijl).value, huisstijl)).value;
      if (!druk || !pdf) throw new Error(`bench: no ${naam} of ${slug}`);
      const page = await openProef(browser, druk);
      const found: { readonly promille: number; readonly gemiddeld: number; readonly nummer: number }[] = [];
      const want = pdfPixels(pdf, druk.paginas.length);
      for (const [index, one] of want.entries()) {
        const have = await svgPixels(page, svgVan(druk, index), one);
        found.push({ ...verschilVan(one, have), nummer: index + 1 });
      }
      await page.close();
      const worst = found.toSorted((a, b) => b.promille - a.promille)[0];
      const shown = `${worst?.promille.toFixed(3)} of a thousand squares on page ${worst?.nummer}`;
      console.log(`${slug} ${naam}: ${want.length} pages, at most ${shown} differ from the PDF`);
    }
  }
  await browser.close();
  removeTempFolders();
}
