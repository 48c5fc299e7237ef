import { expect, test } from 'vitest';
import { composeDocument, composeToCheck } from '../../src/compose/compose-document.ts';
import { positionAt } from '../../src/source/source-text.ts';
import { proposal } from '../support/proposal.ts';
import { readProef, realTemplate } from './compose-proef.ts';

const YAML = 'breidt_uit: standaard\ngemeente: Proefdorp\norganisatie: Gemeente Proefdorp\n';

async function composed(hbs: string, text = proposal(), compose = composeDocument) {
  const geladen = await realTemplate('proef', {
    'templates/proef/sjabloon.yaml': YAML,
    'templates/proef/raadsvoorstel.hbs': `<h1 class="titel">a</h1>\n${hbs}`,
    'templates/proef/stuk.hbs': '{{#if onderwerp}}<p>{{onderwerp}}</p>{{/if}}'.repeat(100),
  });
  const input = await readProef(text, { geladen });
  const definitie = geladen.sjabloon.soorten.raadsvoorstel?.documenten.find(
    ({ sjabloon }) => sjabloon === 'raadsvoorstel.hbs',
  );
  if (!definitie) throw new Error('no document');
  return compose(definitie, input);
}

const OP = ['', '../', '../../', '../../../', '../../../../', '../../../../../', '../../../../../../'];
/** A list of besluitpunten in each of another list of them. */
const lists = (depth: number, inside: string) =>
  `${OP.slice(0, depth)
    .map((up) => `{{#each ${up}gelet_op}}`)
    .join('')}${inside}${'{{/each}}'.repeat(depth)}`;
const GELET_OP = proposal([
  'gelet_op:',
  `gelet_op:\n${Array.from({ length: 29 }, (_, at) => `  - artikel ${at + 1} van de wet`).join('\n')}`,
]);

test.each([
  ['steps', lists(6, ''), '500.000 stappen'],
  ['characters', lists(3, `<p>${'a'.repeat(2000)}</p>`), '10 miljoen tekens'],
  ['values', lists(3, `<p>${'{{tekst}}'.repeat(20)}</p>`), '500.000 stukken tekst'],
  ['sections', lists(3, '{{#each ../../../secties}}{{inhoud}}{{/each}}'), '500.000 stukken tekst'],
])('a list in a list in a list is told at the template, with the proposal: %s', async (_, hbs, most) => {
  const { value, diagnostics } = await composed(hbs, GELET_OP);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { regel: 'te-groot', ernst: 'fout', melding: `Met dit voorstel vraagt dit sjabloon meer dan ${most}.` },
  ]);
  const [{ span, verwant } = {}] = diagnostics;
  expect(span?.source.path).toBe('templates/proef/raadsvoorstel.hbs');
  expect(span && positionAt(span.source, span.start).line).toBe(2);
  expect(verwant?.[0]?.span.source.path).toBe('proposals/proef/voorstel.md');
});

test('a list in a list is printed while it is short', async () => {
  const { value, diagnostics } = await composed(lists(2, '<p>{{tekst}}</p>'), GELET_OP);
  expect(diagnostics).toEqual([]);
  expect(value?.blocks).toHaveLength(1 + 30 * 30);
});

/** A table with so many rows of ten years, each with this amount; without one the row has none. */
function withTable(rows: number, amount: string): string {
  const bedragen =
    amount === '' ? '' : `, bedragen: { ${jaren.map((jaar) => `${jaar}: ${amount}`).join(', ')} }`;
  const rijen = Array.from({ length: rows }, (_, at) => `        - { post: Rij ${at + 1}${bedragen} }`);
  const tabel = `  tabellen:\n    proef:\n      kolommen: [${jaren.join(', ')}]\n      rijen:\n${rijen.join('\n')}\n`;
  return GELET_OP.replace('  lasten:\n', `${tabel}  lasten:\n`).replace(
    '::tabel[lasten]',
    '::tabel[proef]\n\n::tabel[lasten]',
  );
}
const jaren = Array.from({ length: 10 }, (_, at) => 2026 + at);
const EVERYWHERE = lists(2, '{{#each ../../secties}}{{inhoud}}{{/each}}');

test.each([
  ['of which the cells are many', 30, '7', 1],
  ['of which the cells are many, but empty', 30, '', 0],
])('a table %s is as large when it is only checked', async (_, rows, amount, problems) => {
  const text = withTable(rows, amount);
  const made = await composed(EVERYWHERE, text);
  const checked = await composed(EVERYWHERE, text, composeToCheck);
  expect(made.diagnostics).toHaveLength(problems);
  expect(checked.diagnostics).toEqual(made.diagnostics);
  expect(checked.value === undefined).toBe(made.value === undefined);
});
