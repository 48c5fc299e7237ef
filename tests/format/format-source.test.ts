import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument as parseYaml, stringify, visit } from 'yaml';
import type { Bronnaam } from '../../src/bronnen/bron.ts';
import { BRONSOORTEN } from '../../src/bronnen/register.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { ROOT } from '../support/examples.ts';

/** What `opmaak` makes of a text at this path. */
async function format(soort: Bronnaam, path: string, text: string) {
  const world = createMemoryWorld({ [path]: text });
  const sjablonen = openSjablonen(world, 'templates');
  const werk = await BRONSOORTEN[soort].werk();
  return werk.format({ world, sjablonen }, path, {});
}

const EXAMPLES: readonly (readonly [Bronnaam, string])[] = [
  ['vergadering', 'proposals/vergaderingen/2026-10-15/vergadering.md'],
  ['stukken', 'proposals/standaard-fietsparkeren-station/amendementen/A9.1.md'],
  ['stukken', 'proposals/standaard-fietsparkeren-station/amendementen/SA9.1a.md'],
  ['stukken', 'proposals/standaard-fietsparkeren-station/amendementen/M9.1.md'],
  ['raad', 'templates/standaard/raad.yaml'],
];

/** The YAML of a source, and what stands around it. */
function split(text: string): readonly [before: string, yaml: string, after: string] {
  if (!text.startsWith('---\n')) return ['', text, ''];
  const end = text.indexOf('\n---\n', 4) + 1;
  return ['---\n', text.slice(4, end), text.slice(end)];
}

/** Keys whose own keys are words of the author: their order means something. */
const KAARTEN = ['kandidaten', 'verzoekt', 'bedragen'];

/** The same data with the keys of every group in another order, by the numbers given. */
function shuffled(yaml: string, draws: readonly number[]): string {
  const document = parseYaml(yaml);
  let at = 0;
  visit(document, {
    Map(_key, node, path) {
      const pair = path.at(-1) as { key?: { value?: unknown } } | undefined;
      if (KAARTEN.includes(String(pair?.key?.value))) return;
      for (let index = node.items.length - 1; index > 0; index -= 1) {
        const other = (draws[at++ % draws.length] ?? 0) % (index + 1);
        const [one, two] = [node.items[index], node.items[other]];
        if (one && two) [node.items[index], node.items[other]] = [two, one];
      }
    },
  });
  return stringify(document, { lineWidth: 0 });
}

/** The data of a YAML text, with groups by sorted keys. */
function data(yaml: string): string {
  const plain = (node: unknown): unknown =>
    isMap(node)
      ? Object.fromEntries(
          node.items
            .map(({ key, value }) => [String(key), plain(value)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : isSeq(node)
        ? node.items.map(plain)
        : String((node as { value?: unknown } | null)?.value ?? '');
  return JSON.stringify(plain(parseYaml(yaml, { schema: 'failsafe' }).contents));
}

describe('opmaak of what is no proposal', () => {
  test.each(EXAMPLES)('should leave an example that is laid out as it is: %s %s', async (soort, path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect((await format(soort, path, text)).value?.after).toBe(text);
  });

  test.each(EXAMPLES)(
    'should give any order of keys the same layout and the same data: %s %s',
    async (soort, path) => {
      const [before, yaml, after] = split(readFileSync(join(ROOT, path), 'utf8'));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(50), { minLength: 8, maxLength: 60 }), async (draws) => {
          const text = before + shuffled(yaml, draws) + after;
          const once = (await format(soort, path, text)).value?.after ?? '';
          expect(data(split(once)[1])).toBe(data(yaml));
          expect(Object.keys(parseYaml(split(once)[1]).toJS())).toEqual(Object.keys(parseYaml(yaml).toJS()));
          expect((await format(soort, path, once)).value?.after).toBe(once);
        }),
        { numRuns: 8 },
      );
    },
  );

  test.each(EXAMPLES)('should keep comments wherever they stand: %s %s', async (soort, path) => {
    const [before, yaml, after] = split(readFileSync(join(ROOT, path), 'utf8'));
    const lines = yaml.trimEnd().split('\n');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(lines.length - 1), { maxLength: 5 }), async (places) => {
        const typed = lines.flatMap((line, at) =>
          places.includes(at) ? [`${/^ */.exec(line)?.[0]}# opmerking ${at}`, line] : [line],
        );
        const text = `${before}${typed.join('\n')}\n${after}`;
        const once = (await format(soort, path, text)).value?.after ?? '';
        for (const at of places) expect(once).toContain(`# opmerking ${at}\n`);
        expect(data(split(once)[1])).toBe(data(yaml));
        expect((await format(soort, path, once)).value?.after).toBe(once);
      }),
      { numRuns: 8 },
    );
  });

  test('should not touch a piece of an unknown kind, nor a file that cannot be read', async () => {
    const onbekend = '---\nsoort:   voorstelletje\n---\n';
    expect((await format('stukken', 'x/amendementen/A1.md', onbekend)).value?.after).toBe(onbekend);
    expect((await format('raad', 'x/raad.yaml', 'perioden: [')).value).toBeUndefined();
    expect((await format('vergadering', 'x/vergadering.md', 'geen gegevens')).value).toBeUndefined();
  });

  test('should lay out the text below the data without giving its heads other numbers', async () => {
    const text = '---\nsoort: raadsvergadering\n---\n## 7\n*  een\n*  twee\n';
    expect((await format('vergadering', 'x/vergadering.md', text)).value?.after).toBe(
      '---\nsoort: raadsvergadering\n---\n\n## 7\n\n- een\n- twee\n',
    );
  });
});
