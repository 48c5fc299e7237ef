import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { completionsAt } from '../../src/session/completion/completions-at.ts';
import { hoverAt } from '../../src/session/hover/hover-at.ts';
import { inlaysOf } from '../../src/session/inlay/inlays-of.ts';
import { createSession, type Stand } from '../../src/session/session.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT } from '../support/examples.ts';
import { CURSOR, taken } from './support/at-cursor.ts';
import { SOURCE_TEXTS } from './support/source-texts.ts';

/** What each source of the project is, as a session knows it. */
const stands: Stand[] = [];

beforeAll(async () => {
  const session = createSession({ world: createDiskWorld(ROOT), templates: 'templates' });
  for (const { path } of SOURCE_TEXTS) stands.push(await session.stand(path));
}, 60_000);

const place = fc.record({
  which: fc.nat(),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
});
const standOf = (which: number) => stands[which % stands.length] as Stand;

/** Problems of YAML itself: the text cannot be read at all. */
function yamlErrors(path: string, text: string): readonly string[] {
  const source = createSource(path, text);
  const { diagnostics } = path.endsWith('.md') ? parseDocument(source) : parseYaml(source, 0, text.length);
  return diagnostics
    .filter(({ regel }) => regel === 'yaml' || regel === 'komma')
    .map(({ melding }) => melding);
}

describe('what is told of any place', () => {
  test('should be found without an error, around the cursor', () => {
    const insert = fc.constantFrom('', '{', '[', '"', ':bedrag[', '\n', ': ', '#', '---\n');
    fc.assert(
      fc.property(place, fc.nat(60), insert, ({ which, where }, length, sign) => {
        const stand = standOf(which);
        const { text, path } = stand.source;
        const at = Math.floor(where * text.length);
        const source = createSource(path, text.slice(0, at) + sign + text.slice(at + length));
        const { parsed, ...rest } = stand;
        const broken = { ...rest, source };
        const hover = hoverAt(broken, at);
        if (hover) {
          expect(hover.uitleg).not.toMatch(/undefined|NaN|\[object/);
          expect(hover.span.start).toBeLessThanOrEqual(at);
          expect(hover.span.end).toBeGreaterThanOrEqual(at);
        }
        for (const inlay of inlaysOf(broken, spanOf(source, 0, source.text.length)))
          expect(inlay.at).toBeLessThanOrEqual(source.text.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what could stand anywhere in a good source', () => {
  test('should be good YAML when it is taken', () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ which, where }, pick) => {
        const stand = standOf(which);
        const { text } = stand.source;
        if (stand.path.endsWith('.hbs')) return;
        const end = stand.path.endsWith('.md') ? text.indexOf('\n---\n', 4) : text.length;
        const offset = Math.floor(where * end);
        const found = completionsAt(stand, offset);
        const one = found[pick % Math.max(found.length, 1)];
        if (!one) return;
        const after = taken(one).replace(CURSOR, '');
        expect({
          at: text.slice(Math.max(0, offset - 40), offset),
          label: one.label,
          errors: yamlErrors(stand.path, after),
        }).toEqual({
          at: expect.anything(),
          label: one.label,
          errors: [],
        });
      }),
      { numRuns: 400 },
    );
  });

  test('should be found without an error in a text that is broken, at a word that holds the cursor', () => {
    const insert = fc.constantFrom(
      '',
      '{',
      '[',
      '"',
      "'",
      ':bedrag[',
      ':',
      '- ',
      '\n',
      '\n  ',
      ': ',
      '#',
      '### ',
      '---\n',
    );
    fc.assert(
      fc.property(place, fc.nat(120), insert, ({ which, where }, length, sign) => {
        const stand = standOf(which);
        const { text, path } = stand.source;
        const at = Math.floor(where * text.length);
        const source = createSource(path, text.slice(0, at) + sign + text.slice(at + length));
        const offset = at + sign.length;
        const { parsed, ...rest } = stand;
        for (const { edit, more = [] } of completionsAt({ ...rest, source }, offset)) {
          expect(edit.span.start).toBeLessThanOrEqual(offset);
          expect(edit.span.end).toBeGreaterThanOrEqual(offset);
          for (const { span } of [edit, ...more]) expect(span.end).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
