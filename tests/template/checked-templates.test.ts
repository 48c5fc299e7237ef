import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Velden } from '../../src/gegevens/variabele.ts';
import { createSource } from '../../src/source/source-text.ts';
import { checkDocument } from '../../src/template/controle/markup/check-markup.ts';
import { convertMarkup } from '../../src/template/fill/convert-markup.ts';
import { createPrint } from '../../src/template/fill/create-print.ts';
import { SlotTable } from '../../src/template/fill/slots.ts';
import { parseMarkup } from '../../src/template/markup/parse-markup.ts';
import { parseToPrint, readTemplate, type Template } from '../../src/template/read/read-template.ts';
import { contextShape } from '../../src/template/shapes/context-shape.ts';
import { veld } from '../support/veld.ts';

const SHAPE = contextShape([veld('wijk')], []);

/** A context in which everything of a shape is there (each list twice), or nothing. */
function context(velden: Velden, slots: SlotTable, full: boolean): object {
  return Object.fromEntries(
    Object.entries(velden).map(([name, vorm]) => {
      if (vorm.soort === 'jaNee') return [name, full];
      if (vorm.soort === 'lijst')
        return [name, full ? [1, 2].map(() => context(vorm.velden, slots, full)) : []];
      if (!full) return [name, undefined];
      if (vorm.soort === 'groep') return [name, context(vorm.velden, slots, full)];
      if (vorm.soort === 'tekst') return [name, slots.tekst('x')];
      return [
        name,
        slots.blokken([{ type: 'paragraph', role: 'tekst', children: [{ type: 'text', value: 'y' }] }]),
      ];
    }),
  );
}

function read(name: string, text: string): Template | undefined {
  return readTemplate(name, createSource(`${name}.hbs`, text)).value;
}

/** Whether a template passes the check; when it does, it is filled with everything and with nothing. */
function tryTemplate(text: string): boolean {
  const partials = [read('regels', '<p>{{titel}}</p>'), read('woord', '<em>{{onderwerp}}</em> x')];
  const template = read('proef', text);
  if (!template) return false;
  const templates = new Map(
    [template, ...partials].flatMap((one) => (one ? [[one.name, one] as const] : [])),
  );
  const environment = {
    templates,
    partials: [...templates.keys()],
    secties: ['doel'],
    hasImage: () => false,
  };
  if (checkDocument(template, [SHAPE], environment).length > 0) return false;
  const print = createPrint((name) => {
    const one = templates.get(name);
    return one && parseToPrint(one.source);
  });
  for (const full of [true, false]) {
    const slots = new SlotTable();
    const printed = print('proef', context(SHAPE, slots, full));
    if (!('text' in printed)) throw new Error(printed.over);
    const html = parseMarkup(printed.text);
    expect(html.problems).toEqual([]);
    convertMarkup(html.children, slots, new Map());
  }
  return true;
}

const leaf = fc.constantFrom(
  'tekst ',
  '{{onderwerp}}',
  '{{velden.wijk}}',
  '{{besluitpunten}}',
  '{{naam}}',
  '{{> regels}}',
  '{{> woord}}',
  '<br>',
  '<hr class="nieuwe-pagina">',
  '<span class="paginanummer"></span>',
  '\n',
);
const around: readonly (readonly [string, string])[] = [
  ['<p>', '</p>'],
  ['<h2>', '</h2>'],
  ['<strong>', '</strong>'],
  ['<ul>', '</ul>'],
  ['<li>', '</li>'],
  ['<dl class="kopgegevens">', '</dl>'],
  ['<dt>', '</dt>'],
  ['<dd>', '</dd>'],
  ['<span class="invulveld" data-naam="a" data-label="b">', '</span>'],
  ['<div class="ondertekening">', '</div>'],
  ['<div class="ondertekenaar">', '</div>'],
  ['<span class="functie">', '</span>'],
  ['<header class="koptekst">', '</header>'],
  ['<span class="links">', '</span>'],
  ['{{#if vergadering}}', '{{/if}}'],
  ['{{#if (eq soort "startnotitie")}}', '{{else}}<p>a</p>{{/if}}'],
  ['{{#each indieners}}', '{{/each}}'],
  ['{{#unless concept}}', '{{/unless}}'],
];
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...around), fc.array(tie('tree'), { maxLength: 3 }))
      .map(([[open, close], inside]) => `${open}${inside.join('')}${close}`),
  ),
}));

describe('a template that passes the check', () => {
  test('should be filled without a problem, whatever the proposal has', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (parts) => {
        if (tryTemplate(`<h1>A</h1>${parts.join('')}`)) passed += 1;
      }),
      { numRuns: 1500, seed: 3 },
    );
    expect(passed).toBeGreaterThan(150);
  });

  test('should give what stands in it', () => {
    expect(tryTemplate('<h1>A</h1>{{#each indieners}}<p>{{naam}}{{> woord}}</p>{{/each}}')).toBe(false);
    expect(tryTemplate('<h1>A</h1><p>{{> woord}}</p>{{> regels}}')).toBe(true);
  });
});
