import { expect } from 'vitest';
import { htmlProef } from '../../src/proefdruk/proefdruk.ts';
import { browserTest } from '../support/axe.ts';
import { proposal } from '../support/proposal.ts';
import { CSP } from './pixels.ts';
import { gedruktVoorstel } from './voorstel.ts';

browserTest(
  'HTML to look at runs nothing in a frame, and tells its places to the page around it',
  async ({ browser }) => {
    const { tekst, document, huisstijl } = await gedruktVoorstel(
      proposal([
        'Er is geen andere weg.',
        '`<script>top.gedaan = 1</script>` <b onclick=x>Er is geen andere weg.</b>',
      ]),
    );
    const page = await browser.newPage();
    await page.setContent(
      `<!DOCTYPE html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${CSP}"><title>proef</title></head><body></body></html>`,
    );
    const seen = await page.evaluate(
      async (html) => {
        const frame = window.document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-same-origin');
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const css = parsed.querySelector('style')?.textContent ?? '';
        parsed.querySelector('style')?.remove();
        frame.srcdoc = parsed.documentElement.outerHTML;
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        window.document.body.append(frame);
        await loaded;
        const inner = frame.contentDocument;
        const own = frame.contentWindow as (Window & typeof globalThis) | null;
        if (!inner || !own) return undefined;
        const sheet = new own.CSSStyleSheet();
        sheet.replaceSync(css);
        inner.adoptedStyleSheets = [sheet];
        const parts = [...inner.querySelectorAll('[data-bron]')];
        return {
          done: 'gedaan' in window,
          scripts: inner.scripts.length,
          size: own.getComputedStyle(inner.querySelector('h1') ?? inner.body).fontSize,
          places: parts.map((one) => [one.getAttribute('data-bron') ?? '', one.textContent ?? '']),
          tops: parts.map((one) => one.getBoundingClientRect().top),
        };
      },
      htmlProef(document, huisstijl),
    );
    await page.close();
    expect(seen?.done).toBe(false);
    expect(seen?.scripts).toBe(0);
    expect(seen?.size).not.toBe('32px');
    const found = seen?.places.find(([, text]) => text === 'De oude brug is gesloten.')?.[0] ?? '';
    const [start, end] = found.split('-').map(Number);
    expect(tekst.slice(start, end)).toBe('De oude brug is gesloten.');
    expect(new Set(seen?.tops).size).toBeGreaterThan(10);
  },
  30_000,
);
