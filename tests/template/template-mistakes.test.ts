import { describe, expect, test } from 'vitest';
import { M, marked, placeOf } from '../support/marked.ts';
import { testPng } from '../support/png.ts';
import { FOUTEN_IN_HBS } from '../support/sjabloonfouten.ts';
import { loadProef } from '../support/templates.ts';

/** Loads a template whose raadsvoorstel.hbs is this text; tells where the markers stood and what was reported. */
async function check(text: string, extra: Readonly<Record<string, string>> = {}) {
  const { source, places } = marked(text, 'raadsvoorstel.hbs');
  const { diagnostics, geladen } = await loadProef({
    'sjabloon.yaml': 'breidt_uit: standaard\nvelden: { opgave: Opgave }\n',
    'raadsvoorstel.hbs': source.text,
    ...(text.includes('beeld/er.png') && { 'beeld/er.png': testPng().bytes }),
    ...extra,
  });
  const found = diagnostics.map(({ melding, span, hint }) => ({ melding, hint, place: placeOf(span) }));
  return { places, found, geladen };
}

describe('a mistake in a template', () => {
  for (const [name, text, melding, hint] of FOUTEN_IN_HBS) {
    test(`should be reported at its place: ${name}`, async () => {
      const { places, found, geladen } = await check(text);
      expect(found.map((one) => one.place)).toEqual(places);
      for (const one of found) expect(one.melding).toMatch(melding);
      if (hint) expect(found[0]?.hint).toMatch(hint);
      expect(geladen).toBeUndefined();
    });
  }

  test('should not be seen in what is allowed', async () => {
    const { found } = await check(
      [
        '{{!-- uitleg --}}<header class="koptekst niet-op-eerste-pagina"><span class="links">{{titel}} &amp; x</span>',
        '<span class="rechts"><span class="paginanummer"></span>/<span class="paginatotaal"></span></span></header>',
        '<h1 class="titel">{{#if (of concept (en intern status))}}A{{else if (eq soort "startnotitie")}}B{{else}}C{{/if}}</h1>',
        '<nav class="inhoudsopgave" data-diepte="3">Inhoud</nav>',
        '<p class="citaat">1 &lt; 2<br/><em>x</em> <sup>2</sup> <a href="https://x.nl">y</a> <span lang="en">z</span></p>',
        '{{#each secties}}{{#unless (eq sleutel "doel")}}<h2>{{kop}} {{#if @first}}!{{/if}}</h2>{{inhoud}}{{/unless}}{{/each}}',
        '<ol class="romeins">{{#each bijlagen}}<li>{{titel}} {{../velden.opgave}}</li>{{/each}}</ol><hr class="nieuwe-pagina">',
      ].join('\n'),
    );
    expect(found).toEqual([]);
  });

  test('should be reported in the file that is inserted, with the place that inserts it', async () => {
    const { source, places } = marked(`<p>${M}<blink>x</blink></p>`);
    const { diagnostics } = await loadProef({
      'sjabloon.yaml': 'breidt_uit: standaard\n',
      'raadsvoorstel.hbs': '<h1>A</h1>\n{{> deel}}\n',
      'deel.hbs': source.text,
    });
    expect(diagnostics.map(({ span }) => `${span?.source.path} ${placeOf(span)}`)).toEqual([
      `templates/proef/deel.hbs ${places[0]}`,
    ]);
    expect(diagnostics[0]?.verwant.map(({ span }) => `${span.source.path} ${placeOf(span)}`)).toEqual([
      'templates/proef/raadsvoorstel.hbs 2:1',
    ]);
  });

  test('should be reported when a file inserts itself', async () => {
    const { found } = await check('<h1>A</h1>{{> deel}}', {
      'deel.hbs': '{{> ander}}',
      'ander.hbs': '<p>x</p>{{> deel}}',
    });
    expect(found).toEqual([
      { melding: "'deel.hbs' voegt zichzelf in.", place: '1:9', hint: expect.any(String) },
    ]);
  });

  test('should be reported when an inserted file does not fit where it stands', async () => {
    const { found } = await check('<h1>A</h1><p>{{> besluit}}</p>');
    expect(found[0]?.melding).toBe('<h1> kan niet in <p> staan.');
  });

  test('should be reported when an own field has the name of a key that every proposal has', async () => {
    const { source, places } = marked(
      `breidt_uit: standaard\nvelden: { opgave: Opgave, ${M}intern: Intern }\n`,
    );
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': source.text });
    expect(diagnostics.map(({ melding, span }) => `${melding} ${placeOf(span)}`)).toEqual([
      `'intern' is al een gegeven van elk voorstel. ${places[0]}`,
    ]);
  });
});
