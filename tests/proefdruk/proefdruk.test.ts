import { parseDocument as parseHtml } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { paginaSvg } from '../../src/proefdruk/pagina-svg.ts';
import { htmlProef } from '../../src/proefdruk/proefdruk.ts';
import { type Proefdruk, samePage } from '../../src/proefdruk/proefpagina.ts';
import { renderHtml } from '../../src/writers/html/write-html.ts';
import { proposal } from '../support/proposal.ts';
import { gedruktVoorstel, probeerVoorstel } from './voorstel.ts';

const goed = await gedruktVoorstel();

/** Everything that is printed, word after word. */
function woorden({ paginas }: Proefdruk): string {
  return paginas
    .flatMap(({ vakken }) => vakken.flatMap((vak) => (vak.kind === 'text' ? vak.words : [])))
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => word !== '')
    .join(' ');
}

describe('the pages of a text', () => {
  test('are plain data that can be sent to another thread', () => {
    expect(JSON.parse(JSON.stringify(goed.druk.paginas))).toEqual(goed.druk.paginas);
    expect(goed.druk.naam).toBe('raadsvoorstel');
    expect(goed.druk.lettertypen.length).toBeGreaterThan(1);
  });

  test('stay the same where nothing is drawn otherwise, also when all of it was typed further on', async () => {
    const later = await gedruktVoorstel(
      proposal(['soort: raadsvoorstel', '# opmerking\nsoort: raadsvoorstel']),
    );
    const changed = await gedruktVoorstel(proposal(['in 2027.\n', 'in 2028.\n']));
    const same = (druk: Proefdruk) =>
      druk.paginas.map((page, index) => samePage(page, goed.druk.paginas[index] ?? page));
    expect(same(later.druk)).not.toContain(false);
    expect(later.druk.paginas[0]?.regels).not.toEqual(goed.druk.paginas[0]?.regels);
    expect(same(changed.druk)).toContain(true);
    expect(same(changed.druk)).toContain(false);
  });
});

describe('a text with errors', () => {
  test.each([
    [
      'an amount of nothing',
      proposal([':bedrag[lasten.totaal]', ':bedrag[lasten.toetaal]']),
      '[bedrag: lasten.toetaal]',
    ],
    ['a table that is not there', proposal(['::tabel[lasten]', '::tabel[latsen]']), '[tabel: latsen]'],
    [
      'a picture that is not there',
      proposal(['De oude brug', '![brug](weg.png)\n\nDe oude brug']),
      'De oude brug',
    ],
    ['a note without text', proposal(['gesloten.', 'gesloten.[^weg]']), 'gesloten.'],
    ['no sections', `${proposal().split('## Aanleiding')[0]}`, 'Een nieuwe fietsbrug'],
    ['no decisions', proposal().replace(/besluitpunten:\n( {2}.*\n)*/, ''), 'Een nieuwe fietsbrug'],
    ['a wrong date', proposal(['2026-03-03', 'ooit']), 'Een nieuwe fietsbrug'],
  ])('is shown as far as it can be, and says so: %s', async (_, tekst, printed) => {
    const { druk, document, huisstijl } = await gedruktVoorstel(tekst);
    expect(druk.fouten).toBe(true);
    expect(woorden(druk)).toContain(printed);
    for (const { vakken } of druk.paginas)
      expect(vakken.some((vak) => vak.kind === 'text' && vak.angle !== undefined)).toBe(true);
    expect(woorden(druk)).toContain('NOG FOUTEN');
    expect(htmlProef(document, huisstijl)).toContain('<p class="watermerk">NOG FOUTEN</p>');
  });

  test('never breaks what shows it, wherever it is cut off', async () => {
    const whole = proposal();
    for (let end = 20; end < whole.length; end += 97) await probeerVoorstel(whole.slice(0, end));
    for (let at = 30; at < whole.length; at += 97)
      await probeerVoorstel(whole.slice(0, at) + whole.slice(at + 60));
  });
});

describe('a page as SVG', () => {
  const svgs = (druk: Proefdruk) =>
    druk.paginas.map((page, index) =>
      paginaSvg(page, { nummer: index + 1, totaal: druk.paginas.length, beeld: (naam) => `blob:${naam}` }),
    );

  test('says what page it is, and is one picture to who hears it', () => {
    const [first = ''] = svgs(goed.druk);
    expect(first).toMatch(/^<svg [^>]*role="img" aria-label="Bladzijde 1 van \d+"/);
  });

  test('holds nothing that runs, fetches or has a style, whatever was typed', async () => {
    const nasty = `<script>alert(1)</script> "onload='x'" &amp; ]]> <img src=x onerror=alert(1)>`;
    const { druk } = await gedruktVoorstel(
      proposal(
        ['Een nieuwe fietsbrug', `'${nasty.replaceAll("'", "''")}'`],
        ['Er is geen andere weg.', `Zie [hier](https://example.org/?a=1&b="2") \`${nasty}\`.`],
      ),
    );
    const allowed = new Set(['svg', 'rect', 'path', 'text', 'tspan', 'image']);
    for (const svg of svgs(druk)) {
      const walk = (nodes: ReturnType<typeof parseHtml>['children']): void => {
        for (const node of nodes) {
          if (!('attribs' in node)) continue;
          expect(allowed).toContain(node.name);
          for (const [name, value] of Object.entries(node.attribs)) {
            expect(name).not.toMatch(/^(on|style$)/);
            if (name === 'href') expect(value).toMatch(/^blob:/);
          }
          walk(node.children);
        }
      };
      walk(parseHtml(svg, { xmlMode: true }).children);
    }
    expect(woorden(druk)).toContain('<script>alert(1)</script>');
  });
});

describe('HTML to look at', () => {
  test('is the page that is published, but for the places', () => {
    const { document, huisstijl } = goed;
    const published = renderHtml(prepareDocument(document, huisstijl).value, huisstijl);
    const shown = htmlProef(document, huisstijl);
    expect(published).not.toMatch(/data-b/);
    expect(shown.replace(/ data-(bron|bestand)="[^"]*"/g, '')).toBe(published);
  });

  test('tells of each part where it was typed', () => {
    const { tekst, document, huisstijl } = goed;
    const found = [
      ...htmlProef(document, huisstijl).matchAll(/<(\w+)[^>]* data-bron="(\d+)-(\d+)"[^>]*>/g),
    ].map(([, name, start, end]) => `${name} ${tekst.slice(Number(start), Number(end)).split('\n')[0]}`);
    expect(found).toContain('p De oude brug is gesloten.');
    expect(found).toContain('h3 ### 1.1 De brug is nodig');
    expect(found).toContain('div ::tabel[lasten]');
    expect(found.some((one) => one.startsWith('tr ') && one.includes('Ontwerp'))).toBe(true);
    expect(found.some((one) => one.startsWith('li de begroting'))).toBe(true);
  });
});
