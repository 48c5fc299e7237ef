import { describe, expect, test } from 'vitest';
import { M, marked, placeOf } from '../support/marked.ts';
import { loadProef } from '../support/templates.ts';

/** Loads a template whose raadsvoorstel.hbs is this text; tells where the markers stood and what was reported. */
async function check(text: string, extra: Readonly<Record<string, string>> = {}) {
  const { source, places } = marked(text, 'raadsvoorstel.hbs');
  const { diagnostics, geladen } = await loadProef({
    'sjabloon.yaml': 'breidt_uit: standaard\nvelden: { opgave: Opgave }\n',
    'raadsvoorstel.hbs': source.text,
    ...extra,
  });
  const found = diagnostics.map(({ melding, span, hint }) => ({ melding, hint, place: placeOf(span) }));
  return { places, found, geladen };
}

/** What is wrong, the template with a marker at the place, the message, and what the hint must hold. */
const MISTAKES: readonly (readonly [string, string, RegExp, RegExp?])[] = [
  ['an unknown element', `<h1>A</h1>\n<p>b ${M}<stron>c</stron></p>`, /<stron> is niet bekend/, /<strong>/],
  ['an element that HTML has and we have not', `<h1>A</h1>${M}<table></table>`, /<table> is niet bekend/],
  ['bold as people know it', `<h1>A</h1>\n<p>b ${M}<b>c</b></p>`, /<b> is niet bekend/, /^Schrijf <strong>/],
  ['italics', `<h1>A</h1>\n<p>b ${M}<i>c</i></p>`, /<i> is niet bekend/, /<em>/],
  ['an underline', `<h1>A</h1>\n<p>b ${M}<u>c</u></p>`, /<u> is niet bekend/, /^Onderstrepen kan niet/],
  ['a font', `<h1>A</h1>\n<p>b ${M}<font>c</font></p>`, /<font> is niet bekend/, /huisstijl\.yaml/],
  [
    'an own field by its name alone',
    `<h1>A</h1><p>{{${M}opgave}}</p>`,
    /'opgave'/,
    /^Schrijf 'velden.opgave'/,
  ],
  [
    'an own field by its name alone, in a list',
    `<h1>A</h1>{{#each bijlagen}}<p>{{${M}opgave}}</p>{{/each}}`,
    /'opgave'/,
    /^Schrijf '\.\.\/velden.opgave'/,
  ],
  [
    'a part of a text',
    `<h1>A</h1><p>{{${M}datum.jaar}}</p>`,
    /'datum.jaar'/,
    /^'datum' heeft geen onderdelen/,
  ],
  ['one of a list by its key', `<h1>A</h1><p>{{${M}bijlagen.eerste}}</p>`, /eerste/, /lijst.*#each bijlagen/],
  [
    'a group that is none',
    `<h1>A</h1><p>{{${M}ondertekening.griffier}}</p>`,
    /griffier/,
    /^Schrijf 'griffier'/,
  ],
  ['a list as a block', `<h1>A</h1>{{#${M}bijlagen}}<p>x</p>{{/bijlagen}}`, /#bijlagen/, /#each bijlagen/],
  [
    'a text as a block',
    `<h1>A</h1>{{#${M}vergadering}}<p>x</p>{{/vergadering}}`,
    /#vergadering/,
    /#if vergadering/,
  ],
  [
    'a part of several lists, in a list',
    `<h1>A</h1>{{#each secties}}<p>{{${M}tekst}}</p>{{/each}}`,
    /'tekst'/,
    /Bekend zijn hier/,
  ],
  ['a part of a list', `<h1>A</h1><p>{{${M}kenmerk}}</p>`, /'kenmerk'/, /#each eerdere_besluiten/],
  ['what only the head may have', `<h1>A</h1><p>{{${M}telefoon}}</p>`, /'telefoon'/, /'kopgegevens'/],
  ['an unknown class', `<h1>A</h1><p ${M}class="overwegin">b</p>`, /'overwegin'/, /'overweging'/],
  ['two roles', `<h1>A</h1><p ${M}class="aanhef citaat">b</p>`, /maar één/],
  [
    'an element without its class',
    `<h1>A</h1>${M}<dl><dt>a</dt><dd>b</dd></dl>`,
    /zonder klasse/,
    /kopgegevens/,
  ],
  [
    'an element with a misspelt class',
    `<h1>A</h1>${M}<hr class="nieuwepagina">`,
    /nieuwepagina/,
    /nieuwe-pagina/,
  ],
  ['an unknown attribute', `<h1>A</h1><p ${M}style="color: red">b</p>`, /'style'/, /huisstijl\.yaml.*klasse/],
  ['a missing attribute', `<h1>A</h1><p>${M}<a>b</a></p>`, /ontbreekt 'href'/, /https/],
  ['a wrong attribute', `<h1>A</h1><p><a ${M}href="javascript:x">b</a></p>`, /past niet bij 'href'/],
  ['a value in an attribute', `<h1>A</h1><p><a ${M}href="https://{{zaaknummer}}">b</a></p>`, /Tussen < en >/],
  ['a condition in a tag', `<h1>A</h1><p ${M}{{#if intern}}class="citaat"{{/if}}>b</p>`, /Tussen < en >/],
  ['a value as name of an element', `<h1>A</h1><p>${M}<{{soort}}>b</p>`, /losse </],
  ['an unknown variable', `<h1>A</h1><p>{{${M}onderwep}}</p>`, /'onderwep'/, /'onderwerp'/],
  [
    'a variable from outside the list',
    `<h1>A</h1>{{#each gelet_op}}<p>{{${M}gemeente}}</p>{{/each}}`,
    /'gemeente'/,
    /\.\.\/gemeente/,
  ],
  ['an unknown field in a list', `<h1>A</h1>{{#each secties}}<h2>{{${M}titel_}}</h2>{{/each}}`, /'titel_'/],
  ['an unknown extra field', `<h1>A</h1><p>{{${M}velden.opgaaf}}</p>`, /opgaaf/, /velden\.opgave/],
  ['a list as text', `<h1>A</h1><p>${M}{{gelet_op}}</p>`, /geen tekst/, /#each gelet_op.*\{\{tekst\}\}/],
  ['a group as text', `<h1>A</h1><p>${M}{{termijn}}</p>`, /geen tekst/, /termijn\.datum/],
  ['a yes or no as text', `<h1>A</h1><p>${M}{{concept}}</p>`, /geen tekst/, /#if concept/],
  ['each over a text', `<h1>A</h1>{{#each ${M}onderwerp}}<p>x</p>{{/each}}`, /geen lijst/],
  ['an unknown block', `<h1>A</h1>{{#${M}iff concept}}<p>x</p>{{/iff}}`, /iff/, /#if/],
  ['an unknown question', `<h1>A</h1>{{#if (${M}ne soort "x")}}<p>x</p>{{/if}}`, /'ne'/, /eq/],
  [
    'a word that never occurs',
    `<h1>A</h1>{{#if (eq soort ${M}"startnotitei")}}<p>x</p>{{/if}}`,
    /komt nooit voor/,
    /startnotitie/,
  ],
  ['a helper without a block', `<h1>A</h1><p>${M}{{if concept "x"}}</p>`, /if/, /\{\{#if/],
  ['three braces', `<h1>A</h1><p>${M}{{{onderwerp}}}</p>`, /twee accolades/],
  ['an unknown partial', `<h1>A</h1>${M}{{> kopgegeven}}`, /kopgegeven\.hbs/, /kopgegevens/],
  ['a partial with arguments', `<h1>A</h1>${M}{{> besluit titel="x"}}`, /alleen de naam/],
  ['an inline partial', `<h1>A</h1>${M}{{#> besluit}}x{{/besluit}}`, /kan in een sjabloon niet/],
  ['an element that is not closed', `<h1>A</h1>\n${M}<p>b\n`, /<p> wordt niet afgesloten/],
  ['elements that cross', `<h1>A</h1><p>${M}<strong>b</p>`, /<strong> wordt niet afgesloten voor/],
  ['a closing tag too many', `<h1>A</h1><p>b</p>${M}</p>`, /sluit niets af/],
  ['an element half in a block', `<h1>A</h1>{{#if concept}}${M}<p>b{{/if}}</p>`, /niet in hetzelfde blok/],
  ['a block in a paragraph', `<h1>A</h1><p>b ${M}<p>c</p></p>`, /<p> kan niet in <p>/],
  ['text outside a paragraph', `<h1>A</h1>\n  ${M}los\n`, /losse tekst/, /<p>/],
  ['a value outside a paragraph', `<h1>A</h1>\n${M}{{onderwerp}}`, /losse tekst/],
  ['besluitpunten in a paragraph', `<h1>A</h1><p>${M}{{besluitpunten}}</p>`, /hele alinea's/],
  [
    'a term without a value',
    `<h1>A</h1><dl class="kopgegevens">${M}<dt>a</dt><dt>b</dt><dd>c</dd></dl>`,
    /hoort een <dd>/,
  ],
  [
    'a term and its value in different blocks',
    `<h1>A</h1><dl class="kopgegevens">${M}<dt>a</dt>{{#if concept}}${M}<dd>c</dd>{{/if}}</dl>`,
    /hoort een <d[dt]>/,
  ],
  [
    'a page number in running text',
    `<h1>A</h1><p>${M}<span class="paginanummer"></span></p>`,
    /koptekst of voettekst/,
  ],
  ['a first heading below h1', `${M}<h2>A</h2>`, /eerste kop/, /<h1>/],
  ['a heading that skips a level', `<h1>A</h1>${M}<h3>B</h3>`, /niveau/, /<h2>/],
  [
    'a picture that is not there',
    `<h1>A</h1><img class="logo" ${M}src="beeld/logo.png" alt="">`,
    /logo\.png' is er niet/,
  ],
  [
    'a block that is not closed',
    `<h1>A</h1>\n${M}{{#if concept}}<p>x</p>`,
    /wordt niet afgesloten/,
    /\{\{\/if\}\}/,
  ],
  [
    'blocks closed in the wrong order',
    `<h1>A</h1>{{#if concept}}{{#each secties}}${M}{{/if}}{{/each}}`,
    /hoort \{\{\/each\}\}/,
  ],
  ['an end without a start', `<h1>A</h1>${M}{{/if}}`, /sluit niets af/],
  ['an else without if', `<h1>A</h1>${M}{{else}}`, /else/],
  ['braces that do not end', `<h1>A</h1><p>${M}{{onderwerp</p>`, /niet afgesloten/],
  ['nothing between braces', `<h1>A</h1><p>${M}{{}}</p>`, /niet te lezen/],
  ['a declaration', `${M}<!doctype html><h1>A</h1>`, /<!/],
];

describe('a mistake in a template', () => {
  for (const [name, text, melding, hint] of MISTAKES) {
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
