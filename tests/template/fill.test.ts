import { describe, expect, test } from 'vitest';
import type { RenderedDocument } from '../../src/document/nodes.ts';
import { composeOne, realTemplate } from '../compose/compose-proef.ts';
import { dumpDocument } from '../support/dump-document.ts';

/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const EVERYTHING = `
<header class="koptekst niet-op-eerste-pagina">
  <span class="links">{{titel}}</span><span class="midden">{{zaaknummer}}</span><span class="rechts">x</span>
</header>
<img class="logo" src="beeld/logo.png" alt="Wapen" data-breedte="2cm">
<h1 class="titel">{{soort_naam}}: <em>{{onderwerp}}</em></h1>
<nav class="inhoudsopgave" data-diepte="3">Inhoud</nav>
<dl class="kopgegevens">
  <dt>Vast</dt><dd>waarde</dd>
  {{#each kopgegevens}}<dt>{{kop}}</dt><dd>{{waarde}}</dd>{{/each}}
</dl>
<h2 class="kop3">Kop &amp; <strong>nadruk</strong></h2>
<p class="citaat">
  Een   regel<br>
  en x<sup>2</sup>, <a href="https://voorbeeld.example/a?b=1&amp;c=2">een adres</a>,
  <span lang="en">council</span>, <span class="gespatieerd">besluit:</span>
  en <span class="invulveld" data-naam="plaats" data-label="Plaats">{{programma}}</span>.
</p>
<p>{{#if bevoegdheid}}Bevoegdheid{{/if}}</p>
<ul>{{#each bijlagen}}<li>{{titel}}{{#if @last}} (laatste){{/if}}</li>{{/each}}</ul>
<ul>{{#each gelet_op}}<li>{{tekst}}</li>{{/each}}</ul>
<ol class="letters"><li>een</li><li>twee</li></ol>
{{#each secties}}
  <h2>{{kop}}</h2>
  {{#if @first}}<h3>Dieper</h3>{{/if}}
  {{inhoud}}
{{/each}}
<div class="ondertekening">
  <div class="ondertekenaar"><span class="functie">de griffier,</span><span class="naam">{{griffier}}</span></div>
</div>
<hr class="nieuwe-pagina">
{{besluitpunten}}
<footer class="voettekst"><span class="rechts"><span class="paginanummer"></span> van <span class="paginatotaal"></span></span></footer>
`;

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Zwembad
datum: 2026-03-01
zaaknummer: Z1
wijk: Noord
besluitpunten:
  - een bad te bouwen voor :bedrag[lasten.totaal]
bijlagen: [{ titel: Een }, { titel: Twee }]
financien:
  jaren: [2026]
  lasten:
    posten:
      - { post: Bouw, bedragen: { 2026: 5 } }
---
## Doel

### Onder

x

## Vervolg

#### Onder

y
`;

async function fill(hbs: string, yaml = ''): Promise<RenderedDocument> {
  const geladen = await realTemplate('proef', {
    'templates/proef/sjabloon.yaml': `breidt_uit: standaard\nvelden: { wijk: Wijk }\n${yaml}`,
    'templates/proef/raadsvoorstel.hbs': hbs,
    'templates/proef/beeld/logo.png': PNG,
  });
  return composeOne(VOORSTEL, 'raadsvoorstel', { geladen });
}

describe('a template that is filled', () => {
  test('should give every element of the guide', async () => {
    const yaml =
      'kopgegevens: [{ sleutel: wijk, kop: Wijk }, { sleutel: agendapunt, kop: Punt, tonen_als_leeg: ja }]\n';
    await expect(dumpDocument(await fill(EVERYTHING, yaml))).toMatchFileSnapshot('golden/everything.txt');
  });

  test('should leave out what has no content', async () => {
    const hbs =
      '<h1>A</h1><h2>{{griffier}}</h2><p> {{griffier}} </p><ol></ol><dl class="kopgegevens"></dl><p><strong>{{griffier}}</strong></p>';
    expect((await fill(hbs)).blocks.map((block) => block.type)).toEqual(['heading']);
  });

  test('should give a table of contents a name, also without one in the template', async () => {
    const hbs =
      '<h1>A</h1><nav class="inhoudsopgave" data-diepte="2"></nav>{{#each secties}}<h2>{{kop}}</h2>{{/each}}';
    const [, contents] = (await fill(hbs)).blocks;
    expect(contents).toMatchObject({ type: 'contents', title: [{ type: 'text', value: 'Inhoud' }] });
  });

  test('should keep a paragraph with what follows where the template asks it, but not with another heading', async () => {
    const hbs =
      '<h1>A</h1><p data-bij="volgende">B</p><p>C</p><p data-bij="volgende">D</p><h2>E</h2><p data-bij="volgende">F</p>';
    const kept = (await fill(hbs)).blocks.filter((block) => 'keepWithNext' in block);
    expect(kept).toMatchObject([{ children: [{ value: 'B' }], keepWithNext: true }]);
  });

  test('should take the rules for amounts in running text from the template', async () => {
    const document = await fill('<h1>A</h1>{{besluitpunten}}', 'weergave: { kommastreep: ja }\n');
    expect(dumpDocument(document)).toContain('een bad te bouwen voor €␣5,-.');
  });
});
