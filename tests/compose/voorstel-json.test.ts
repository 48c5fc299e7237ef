import { expect, test } from 'vitest';
import { voorstelJson } from '../../src/compose/voorstel-json.ts';
import { readProef } from './compose-proef.ts';

/** The text of the section Doel, as other programs get it. */
async function doel(text: string): Promise<string> {
  const input = await readProef(
    `---\nsoort: raadsvoorstel\ngemeente: standaard\nonderwerp: x\ndatum: 2026-03-03\nbesluitpunten: [x te doen]\n---\n` +
      `## Aanleiding\n\nx\n\n## Doel\n\n${text}\n\n## Argumenten\n\nx\n\n## Kanttekeningen\n\nx\n\n## Financiën\n\nx\n\n## Vervolg\n\nx\n`,
  );
  const json = JSON.parse(new TextDecoder().decode(voorstelJson(input)));
  return json.secties.find((one: { sleutel: string }) => one.sleutel === 'doel').tekst;
}

test.each([
  ['at the end of a line', 'Een. <!-- nog niet noemen -->\nTwee.', 'Een.\nTwee.'],
  ['at the end', 'Een. <!-- nog\nniet noemen -->', 'Een.'],
  ['in a sentence', 'Een <!-- zin --> is kort.', 'Een is kort.'],
  ['on a line of its own', 'Een.\n\n<!-- nog niet\n\nnoemen -->\n\nTwee.', 'Een.\n\nTwee.'],
  ['in an item', '- een <!-- a -->\n- twee\n  <!-- b -->\n- drie', '- een\n- twee\n\n- drie'],
])('a comment is left out: %s', async (_, text, expected) => {
  const found = await doel(text);
  expect(found.replace(/\n{2,}/g, '\n\n')).toBe(expected);
  expect(found).not.toContain('<!--');
});

test('what only looks like a comment stays', async () => {
  expect(await doel('Typ `<!-- zo -->` en \\<!-- zo --> in ``een ` b``.')).toBe(
    'Typ `<!-- zo -->` en \\<!-- zo --> in ``een ` b``.',
  );
});
