import { describe, expect, test } from 'vitest';
import { indexMeldingen, indexStiltes } from '../../src/checks/stilte-index.ts';
import { waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import type { Regelnaam } from '../../src/diagnostics/regelnamen.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { World } from '../../src/world/world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { toeval } from '../support/misbruik/toeval.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

const disk = createDiskWorld(ROOT);

/** What is found in an example, as "severity rule line:column"; `sjabloon` is a template of its own. */
async function run(example: string, sjabloon?: string, change = (text: string) => text) {
  const { source, places } = marked(change(completeVoorbeeld(example)));
  const world: World = {
    ...diskWith({
      'proef/voorstel.md': source.text,
      ...(sjabloon && { 'templates/proef/sjabloon.yaml': sjabloon }),
    }),
    list: (path) => {
      if (path === 'templates/proef' && sjabloon) return [{ name: 'sjabloon.yaml', kind: 'file' }];
      const entries = disk.list(path) ?? [];
      return path === 'templates' && sjabloon ? [...entries, { name: 'proef', kind: 'folder' }] : entries;
    },
  };
  const { diagnostics } = await check(world, 'proef/voorstel.md', openSjablonen(world, 'templates'));
  const found = diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`);
  return { found, places };
}

const WRONG = 'De bouw begint in de de zomer.';
const VAAG = '- het plan zo spoedig mogelijk vast te stellen';

describe('a comment that silences a rule', () => {
  test.each([
    ['a paragraph', `<!-- regel dubbel-woord uit: citaat -->\n${WRONG}`],
    ['a paragraph behind an empty line', `<!-- regel dubbel-woord uit: citaat -->\n\n${WRONG}`],
    ['the paragraph in which it stands', `Kijk. <!-- regel dubbel-woord uit: citaat -->\n${WRONG}`],
    ['more rules at once', `<!-- regels dubbel-woord, spaties uit: citaat -->\nDe de brug , of niet.`],
    [
      'all that belongs to a heading',
      `Tekst.\n\n<!-- regel dubbel-woord uit: citaat -->\n\n### Kop\n\nTekst.\n\n#### Lager\n\n${WRONG}`,
    ],
    ['a list', `Dit:\n\n<!-- regel dubbel-woord uit: citaat -->\n\n- eerst\n- ${WRONG}`],
    ['an item of YAML', `besluitpunten:\n  # regel besluitpunt-vaag uit: zo staat het in de wet\n  ${VAAG}`],
  ])('should hold for %s', async (_, example) => {
    expect((await run(example)).found).toEqual([]);
  });

  test.each([
    ['a key of YAML', 'besluitpunten:'],
    ['the whole proposal above the first key', 'soort:'],
  ])('should hold for %s', async (_, key) => {
    const comment = '# regel besluitpunt-vaag uit: zo staat het in de wet';
    const { found } = await run(`besluitpunten:\n  ${VAAG}`, undefined, (text) =>
      text.replace(key, `${comment}\n${key}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['- |\n    het plan zo spoedig mogelijk vast te stellen\n    # regel besluitpunt-vaag uit: reden'],
    [
      '- tekst: >\n      het plan zo spoedig mogelijk vast te stellen\n      # regel besluitpunt-vaag uit: reden',
    ],
  ])('should not be read in the text of a value: %j', async (point) => {
    const { found } = await run(`besluitpunten:\n  ${point}`);
    expect(found.join('\n')).not.toContain('regel-uit');
    expect(found.join('\n')).toContain('besluitpunt-vaag');
  });

  test.each([
    [
      'the next block',
      `<!-- regel dubbel-woord uit: citaat -->\nDe de brug.\n\nDe bouw begint in ${M}de de zomer.`,
      'waarschuwing dubbel-woord',
    ],
    [
      'the next heading',
      `<!-- regel dubbel-woord uit: citaat -->\n\n### Kop\n\nDe de brug.\n\n### Kop\n\nBegint in ${M}de de zomer.`,
      'waarschuwing dubbel-woord',
    ],
    [
      'the next item',
      `besluitpunten:\n  # regel besluitpunt-vaag uit: wet\n  ${VAAG}\n  - de nota ${M}zo spoedig mogelijk vast te stellen\n---\n## Argumenten\n\n### Een plan helpt\n\nDat is zo.`,
      'waarschuwing besluitpunt-vaag',
    ],
  ])('should not reach beyond %s', async (_, example, expected) => {
    const { found, places } = await run(example);
    expect(found).toEqual([`${expected} ${places[0]}`]);
  });

  test.each([
    ['without a reason', `${M}<!-- regel dubbel-woord uit -->\n\nTekst.`],
    ['with an empty reason', `${M}<!-- regel dubbel-woord uit: -->\n\nTekst.`],
    ['of an unknown rule', `${M}<!-- regel dubel-woord uit: citaat -->\n\nTekst.`],
    ['that silences nothing', `${M}<!-- regel dubbel-woord uit: citaat -->\n\nTekst.`],
    ['of a rule that is fixed', `${M}<!-- regel afbeelding-alt uit: versiering -->\n\nTekst.`],
  ])('should be reported %s', async (_, example) => {
    const { found, places } = await run(example);
    expect(found).toEqual([`waarschuwing regel-uit ${places[0]}`]);
  });

  test.each([
    ['a note', '<!-- nog nakijken -->\n\nTekst.'],
    ['a note that starts with the word', '<!-- regel hieronder nog aanpassen -->\n\nTekst.'],
  ])('should leave %s alone', async (_, example) => {
    expect((await run(example)).found).toEqual([]);
  });
});

describe('the rules of a template', () => {
  const proef = (regels: string) => `breidt_uit: standaard\ngemeente: Proef\norganisatie: Proef\n${regels}\n`;
  const text = `gemeente: proef\n---\n${WRONG}`;

  test.each([
    ['regels: { dubbel-woord: uit }', []],
    ['regels: { dubbel-woord: tip }', ['tip dubbel-woord']],
    [
      'regels: { dubbel-woord: tip }\nsoorten:\n  raadsvoorstel:\n    regels: { dubbel-woord: fout }',
      ['fout dubbel-woord'],
    ],
    ['soorten:\n  startnotitie:\n    regels: { dubbel-woord: fout }', ['waarschuwing dubbel-woord']],
    ['regels: { dubel-woord: uit }', ['waarschuwing dubbel-woord', 'waarschuwing regel-uit']],
    ['regels: { afbeelding-alt: uit }', ['waarschuwing dubbel-woord', 'waarschuwing regel-uit']],
  ])('should weigh: %s', async (regels, expected) => {
    const { found } = await run(text, proef(regels));
    expect(found.map((line) => line.replace(/ \S+$/, ''))).toEqual(expected);
  });

  test('should refuse a word that is no severity', async () => {
    const { found } = await run(text, proef('regels: { dubbel-woord: streng }'));
    expect(found).toEqual(['fout waarde 4:25']);
  });
});

const REGELS: readonly Regelnaam[] = ['spaties', 'zinslengte', 'afkorting', 'accent-grave'];

test('many silences and many problems are matched by place', () => {
  const source = createSource('voorstel.md', 'a'.repeat(1000));
  const random = toeval(7);
  const place = (length: number) => {
    const start = random.below(900);
    return spanOf(source, start, start + 1 + random.below(length));
  };
  const stiltes = Array.from({ length: 60 }, () => ({
    regels: [random.of(REGELS.slice(1))],
    reden: random.of(['', 'ja', 'ja', 'ja']),
    span: place(5),
    bereik: place(30),
  }));
  const found = Array.from({ length: 200 }, () => ({
    ...waarschuwing('spaties', 'x', place(5)),
    regel: random.of(REGELS),
  }));
  const holds = (stilte: (typeof stiltes)[number], one: (typeof found)[number]) =>
    stilte.reden !== '' &&
    stilte.regels.includes(one.regel) &&
    one.span !== undefined &&
    one.span.start >= stilte.bereik.start &&
    one.span.start < stilte.bereik.end;
  const isStil = indexStiltes(stiltes);
  expect(found.map(isStil)).toEqual(found.map((one) => stiltes.some((stilte) => holds(stilte, one))));
  const meldt = indexMeldingen(found);
  expect(stiltes.map((stilte) => meldt(stilte, stilte.regels[0] ?? ''))).toEqual(
    stiltes.map((stilte) => found.some((one) => holds(stilte, one))),
  );
});
