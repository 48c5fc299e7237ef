import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutlineItem } from '../../src/session/answers.ts';
import { tokensVan } from '../../src/session/kleur/tokens.ts';
import { hernoembaarAt } from '../../src/session/namen/hernoem.ts';
import { definitieAt, verwijzingenAt } from '../../src/session/namen/zoek.ts';
import { overzichtVan, vouwenVan } from '../../src/session/overzicht/overzicht.ts';
import { samenhangVan } from '../../src/session/samenhang/samenhang.ts';
import { selectiesAt } from '../../src/session/selectie/selectie.ts';
import type { Stand } from '../../src/session/session.ts';
import { createSource } from '../../src/source/source-text.ts';
import { openSjablonen } from '../../src/template/open-sjablonen.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT } from '../support/examples.ts';

const FILES: readonly (readonly [string, Stand['soort']])[] = [
  ['proposals/standaard-fietsparkeren-station/voorstel.md', 'voorstel'],
  ['proposals/standaard-fietsparkeren-station/amendementen/A9.1.md', 'stukken'],
  ['proposals/vergaderingen/2026-10-15/vergadering.md', 'vergadering'],
  ['templates/standaard/raad.yaml', 'raad'],
];
const world = createDiskWorld(ROOT);
const sjablonen = openSjablonen(world, 'templates');

function standOf(path: string, soort: Stand['soort'], text: string): Stand {
  return { path, soort, world, sjablonen, source: createSource(path, text) };
}

/** Each part of an outline lies in what holds it, and its name in it. */
function check(items: readonly OutlineItem[], start: number, end: number): void {
  for (const { whole, span, name, children } of items) {
    expect(name).not.toBe('');
    expect(whole.start).toBeGreaterThanOrEqual(start);
    expect(whole.end).toBeLessThanOrEqual(end);
    expect(span.start).toBeGreaterThanOrEqual(whole.start);
    check(children, whole.start, whole.end);
  }
}

describe('what is known of a text that is not whole', () => {
  test.each(FILES)('should be known of any beginning of %s', (path, soort) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    fc.assert(
      fc.property(fc.nat(text.length), fc.double({ min: 0, max: 1, noNaN: true }), (length, part) => {
        const stand = standOf(path, soort, text.slice(0, length));
        const offset = Math.floor(part * length);
        check(overzichtVan(stand), 0, length);
        for (const { start, end } of vouwenVan(stand)) expect(start).toBeLessThan(end);
        let end = 0;
        for (const { span } of tokensVan(stand)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        const chosen = selectiesAt(stand, offset);
        for (const [index, one] of chosen.entries()) {
          const next = chosen[index + 1];
          if (next) expect(next.start <= one.start && one.end <= next.end).toBe(true);
        }
        samenhangVan(stand);
        definitieAt(stand, offset);
        verwijzingenAt(stand, offset, true);
        hernoembaarAt(stand, offset);
      }),
      { numRuns: 15 },
    );
  });

  test('should be told in the words of the text', () => {
    const [path, soort] = ['proposals/standaard-fietsparkeren-station/voorstel.md', 'voorstel'] as const;
    const stand = standOf(path, soort, readFileSync(join(ROOT, path), 'utf8'));
    const show = (items: readonly OutlineItem[], indent: string): string =>
      items
        .map(
          ({ name, detail, children }) =>
            `${indent}${detail ? `${name}: ${detail}` : name}\n${show(children, `${indent}  `)}`,
        )
        .join('');
    const outline = show(overzichtVan(stand), '');
    expect(outline).toContain('  besluitpunten\n    1: de volgende uitgangspunten');
    expect(outline).toContain('      1b: de eerste 24 uur stallen is gratis\n');
    expect(outline).toContain(
      '    lasten: Lasten van het fietsparkeren bij het station\n      Eenmalige lasten\n',
    );
    expect(outline).toContain('\nArgumenten\n  1.1 ');
    const lenses = samenhangVan(stand).map(({ label }) => label);
    expect(lenses).toMatchInlineSnapshot(`
      [
        "3 argumenten · 2 kanttekeningen · 1 amendement",
        "3 amendementen",
        "2 argumenten · 2 kanttekeningen",
        "1 argument · 1 amendement",
        "1 argument",
      ]
    `);
  });
});
