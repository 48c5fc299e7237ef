import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Velden } from '../../src/gegevens/variabele.ts';
import { createSource } from '../../src/source/source-text.ts';
import { createPrint, type Print } from '../../src/template/fill/create-print.ts';
import { SlotTable } from '../../src/template/fill/slots.ts';
import { parseToPrint, readTemplate, type Template } from '../../src/template/read/read-template.ts';
import { contextShape } from '../../src/template/shapes/context-shape.ts';
import { STUKVARIABELEN } from '../../src/template/shapes/stuk-shape.ts';
import { VERGADERVARIABELEN } from '../../src/template/shapes/vergadering-shape.ts';
import { compileWithHandlebars } from '../support/handlebars.ts';

type Files = Readonly<Record<string, string>>;

function templatesOf(files: Files): readonly Template[] {
  return Object.entries(files).map(([name, text]) => {
    const { value, diagnostics } = readTemplate(name, createSource(`${name}.hbs`, text));
    if (!value) throw new Error(`${name}: ${diagnostics.map(({ melding }) => melding).join(' ')}\n${text}`);
    return value;
  });
}

function printOf(files: Files): Print {
  const sources = new Map(templatesOf(files).map(({ name, source }) => [name, source]));
  return createPrint((name) => {
    const source = sources.get(name);
    return source && parseToPrint(source);
  });
}

/** Prints templates as we do, and as Handlebars does. */
function bothWays(files: Files) {
  const print = printOf(files);
  const other = compileWithHandlebars(files);
  return (name: string, context: object, secties: ReadonlyMap<string, object> = new Map()) => {
    const printed = print(name, context, secties);
    return {
      ours: 'text' in printed ? printed.text : printed.over,
      theirs: other(name, context, secties),
    };
  };
}

/** Whether names are looked up around a place, and whether it knows `@first`. */
interface Place {
  readonly left: number;
  readonly up: number;
  readonly data: boolean;
}

const TEXT = fc.constantFrom('x', ' ', '\n', '  \n', '\t', '<b>', '&amp;', ' }', '{ ', '\\ ', 'é', '"');
const tilde = fc.constantFrom('', '', '', '~');
const tag = (inside: fc.Arbitrary<string>) =>
  fc.tuple(tilde, inside, tilde).map(([before, text, after]) => `{{${before}${text}${after}}}`);

function path({ up, data }: Place): fc.Arbitrary<string> {
  const names = ['woord', 'ruw', 'vraag', 'lijst', 'groep.woord', 'groep.groep', 'leeg', 'lijst.length'];
  const outer = Array.from({ length: up }, (_, index) => `${'../'.repeat(index + 1)}woord`);
  return fc.constantFrom(...names, ...outer, ...(data ? ['@first', '@last'] : []));
}

function question(place: Place): fc.Arbitrary<string> {
  const two = fc.tuple(fc.constantFrom('en', 'of'), path(place), path(place));
  return fc.oneof(
    path(place),
    fc.constantFrom('(eq woord "ja")', '(eq groep.woord "ja")', '(meer lijst)', '(meer leeg)'),
    two.map(([word, one, other]) => `(${word} ${one} (${word} ${other} vraag))`),
  );
}

function piece(place: Place, partials: readonly string[]): fc.Arbitrary<string> {
  const leaves = [
    TEXT,
    tag(path(place)),
    tag(fc.constantFrom('opsomming lijst "en"', 'sectie "doel"', 'sectie "weg"', '! opmerking ', '!-- a --')),
    ...(partials.length > 0 ? [tag(fc.constantFrom(...partials).map((name) => `> ${name}`))] : []),
  ];
  if (place.left === 0) return fc.oneof(...leaves);
  const same = body({ ...place, left: place.left - 1 }, partials);
  const item = { left: place.left - 1, up: place.up + 1 };
  const block = (
    name: string,
    param: fc.Arbitrary<string>,
    inner: fc.Arbitrary<string>,
    otherwise: fc.Arbitrary<string>,
  ) =>
    fc
      .tuple(tag(param.map((text) => `#${name} ${text}`)), inner, otherwise, tag(fc.constant(`/${name}`)))
      .map((parts) => parts.join(''));
  const none = fc.constant('');
  const orElse = fc.oneof(
    none,
    fc.tuple(tag(fc.constantFrom('else', '^')), same).map((parts) => parts.join('')),
  );
  const chain = fc
    .tuple(tag(question(place).map((text) => `else if ${text}`)), same, orElse)
    .map((parts) => parts.join(''));
  return fc.oneof(
    ...leaves,
    block('if', question(place), same, fc.oneof(orElse, chain)),
    block('unless', question(place), same, orElse),
    block(
      'each',
      fc.constantFrom('lijst', 'leeg', 'groep.lijst'),
      body({ ...item, data: true }, partials),
      orElse,
    ),
    block('sectie', fc.constantFrom('"doel"', '"weg"'), body({ ...item, data: false }, partials), orElse),
  );
}

function body(place: Place, partials: readonly string[]): fc.Arbitrary<string> {
  return fc.array(piece(place, partials), { maxLength: 4 }).map((parts) => parts.join(''));
}

/** A context of which every item has the same names; `slots` gives out what prints. */
function contexts(slots: SlotTable, depth = 2): fc.Arbitrary<object> {
  const slot = fc.constantFrom('ja', 'nee', 'anders').map((text) => slots.tekst(text));
  const inner = depth === 0 ? fc.constant(undefined) : contexts(slots, depth - 1);
  const items = depth === 0 ? fc.constant([]) : fc.array(contexts(slots, depth - 1), { maxLength: 3 });
  return fc.record(
    {
      woord: slot,
      naam: slot,
      ruw: fc.constantFrom('', 'a & <b> "c" `d` = \'e\'', null, 0, false),
      vraag: fc.constantFrom(true, false, slots.tekst('nee', { ja: false }), slots.tekst('ja', { ja: true })),
      lijst: items,
      groep: inner,
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

describe('what a template prints', () => {
  test('should be what Handlebars prints, whatever the template and what goes in', () => {
    const slots = new SlotTable();
    const context = contexts(slots);
    const files = fc.record({
      proef: body({ left: 3, up: 0, data: false }, ['een', 'twee']),
      een: body({ left: 1, up: 0, data: false }, ['twee']),
      twee: body({ left: 1, up: 0, data: false }, []),
    });
    let long = 0;
    fc.assert(
      fc.property(files, context, context, (all, given, doel) => {
        const { ours, theirs } = bothWays(all)('proef', given, new Map([['doel', doel]]));
        // A helper that writes anew gives out a place of its own each time: what counts is what is put there.
        expect(slots.split(ours)).toEqual(slots.split(theirs));
        if (ours.length > 20) long += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(long).toBeGreaterThan(60);
  });

  test.each(['standaard', 'dordrecht', 'overbetuwe', 'stichtse-vecht'])(
    'should be what Handlebars prints in every template of %s, with everything and with nothing',
    (gemeente) => {
      const files = { ...hbsFiles('standaard'), ...hbsFiles(gemeente) };
      const shape = [VERGADERVARIABELEN, STUKVARIABELEN].reduce(together, contextShape([], []));
      const contexts = [true, false].map((full) => contextOf(shape, new SlotTable(), full));
      const print = bothWays(files);
      let characters = 0;
      for (const name of Object.keys(gemeente === 'standaard' ? files : hbsFiles(gemeente))) {
        for (const context of contexts) {
          const { ours, theirs } = print(name, context);
          expect(ours, name).toBe(theirs);
          characters += ours.length;
        }
      }
      expect(characters).toBeGreaterThan(500);
    },
  );

  test('should look beyond a file that was put in, as the check of templates does', () => {
    const files = { proef: '{{#each lijst}}{{> deel}}{{/each}}', deel: '{{naam}} van {{../titel}} ' };
    const context = { titel: 'A', lijst: [{ naam: 'een' }, { naam: 'twee' }] };
    expect(bothWays(files)('proef', context).ours).toBe('een van A twee van A ');
  });

  test.each([
    ['{{#with groep}}a{{/with}}', 'BlockStatement'],
    ['x\n  {{lookup lijst 1}}', 'PathExpression'],
    ['{{#if (gt 1 2)}}a{{/if}}', 'SubExpression'],
    ['{{#if 1}}a{{/if}}', 'NumberLiteral'],
  ])('should refuse at its place what the check refuses: %j', (text, type) => {
    const print = printOf({ proef: text });
    expect(() => print('proef', {})).toThrow(type);
    expect(() => print('proef', {})).toThrow(/^proef\.hbs:\d:\d+: /);
  });
});

function hbsFiles(gemeente: string): Files {
  const folder = join(import.meta.dirname, '..', '..', 'templates', gemeente);
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.map((name) => [name.replace('.hbs', ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The names of two shapes; what is a list in one of them is a list. */
function together(one: Velden, other: Velden): Velden {
  const weight = (vorm: Velden[string]) => ['tekst', 'groep', 'lijst'].indexOf(vorm.soort);
  const entries = Object.entries(other).map(([name, vorm]) => {
    const known = one[name];
    if (!known) return [name, vorm];
    const most = weight(known) > weight(vorm) ? known : vorm;
    if (!('velden' in most)) return [name, most];
    const velden = [known, vorm].map((each) => ('velden' in each ? each.velden : {})).reduce(together, {});
    return [name, { ...most, velden }];
  });
  return { ...one, ...Object.fromEntries(entries) };
}

/** A context in which everything of a shape is there (each list twice), or nothing. */
function contextOf(velden: Velden, slots: SlotTable, full: boolean): object {
  return Object.fromEntries(
    Object.entries(velden).map(([name, vorm]) => {
      if (vorm.soort === 'jaNee') return [name, full];
      if (vorm.soort === 'lijst')
        return [name, full ? [1, 2].map(() => contextOf(vorm.velden, slots, full)) : []];
      if (!full) return [name, undefined];
      if (vorm.soort === 'groep') return [name, contextOf(vorm.velden, slots, full)];
      return [name, slots.tekst('x')];
    }),
  );
}
