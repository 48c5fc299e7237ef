import { describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { maakBesluitenlijst } from '../../src/vergaderstukken/besluitenlijst.ts';
import { stukText } from '../support/amendement.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';

const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';

/** The words of the list of a meeting with these keys. */
async function lijst(keys: string, raad = RAAD_YAML) {
  const world = diskWith({
    'templates/standaard/raad.yaml': raad,
    'proposals/brug/voorstel.md': proposal(),
    'proposals/brug/amendementen/A7.1.md': stukText(
      'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }',
    ),
    [PATH]: vergaderingText(keys),
  });
  const { value, diagnostics } = await maakBesluitenlijst(world, PATH, {
    sjablonen: openSjablonen(world, 'templates'),
    formaten: ['html'],
  });
  const html = new TextDecoder().decode(value?.artifacts[0]?.bytes);
  const text = html
    .slice(html.indexOf('<body'))
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=[;,.:])/g, '');
  return { value, text, found: diagnostics.map(({ regel }) => regel) };
}

const item = (rest: string) => `agenda:\n  - nr: 7\n    voorstel: brug\n${rest.replace(/^/gm, '    ')}`;
const VOTE = 'uitkomst: aangenomen\nstemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }';

describe('the list of decisions', () => {
  test('should hold the decision to the letter, as amended, with who voted how', async () => {
    const { text, found } = await lijst(
      item(`amendementen: [{ stuk: A7.1, uitkomst: zonder-stemming }]\n${VOTE}`),
    );
    expect(found).toEqual([]);
    expect(text).toContain('7. Een nieuwe fietsbrug (2026-001)');
    expect(text).toContain('A7.1 Een proef (Centrum): aangenomen zonder hoofdelijke stemming.');
    expect(text).toContain(
      'De raad besluit, met inachtneming van het aangenomen amendement A7.1 d.d. 24 maart 2026, met 11 stemmen voor en 4 stemmen tegen:',
    );
    expect(text).toContain('de begroting daartoe te wijzigen.');
    expect(text).toContain(
      'Voor 11 (73%): Dorpsbelang (6), Groen en Sociaal (5). Tegen 4 (27%): Centrum (4).',
    );
  });

  test('should say votes in sentences, and name those of a roll call, in the extended form', async () => {
    const raad = `besluitenlijst: uitgebreid\n${RAAD_YAML}`;
    expect((await lijst(item(VOTE), raad)).text).toContain(
      'Voor stemden de fracties van Dorpsbelang en Groen en Sociaal; tegen stemde de fractie van Centrum.',
    );
    const call =
      'uitkomst: aangenomen\nstemming: { wijze: hoofdelijk, voor: overigen, tegen: [A. Bos, B. Dijk] }';
    expect((await lijst(item(call), raad)).text).toContain('; tegen stemden A. Bos en B. Dijk.');
  });

  test.each([
    [
      'uitkomst: aangehouden\nreden: er komt een nieuw ontwerp',
      'Het voorstel wordt aangehouden: er komt een nieuw ontwerp.',
    ],
    ['uitkomst: ingetrokken', 'Het voorstel wordt ingetrokken.'],
    [
      'uitkomst: verworpen\nstemming: { wijze: fracties, voor: [Centrum], tegen: overigen }',
      'De raad verwerpt het voorstel.',
    ],
  ])('should say what became of what was not decided: %s', async (keys, words) => {
    const { text } = await lijst(item(keys));
    expect(text).toContain(words);
    expect(text).not.toContain('De raad besluit');
  });

  test('should say that votes were equal, with the article', async () => {
    const { text } = await lijst(
      `afwezig: [F. Aker]\n${item('uitkomst: uitgesteld\nstemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }')}`,
    );
    expect(text).toContain('De stemmen staken (7 voor, 7 tegen); de vergadering is niet voltallig.');
    expect(text).toContain('F. Aker (Dorpsbelang)');
  });

  test('should not be there for a meeting with an error', async () => {
    const { value } = await lijst(
      item('uitkomst: verworpen\nstemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }'),
    );
    expect(value).toBeUndefined();
  });
});
