import { expect, test } from 'vitest';
import type { Table } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { loadProef } from '../support/templates.ts';
import { composeOne } from './compose-proef.ts';

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een pont
datum: 2026-03-03
besluitpunten: [een pont te kopen]
financien:
  jaren: [2026]
  tabellen:
    eigen:
      titel: Eigen
      kolommen: [2026, 2027]
      rijen:
        - { id: a, post: A, bedragen: { 2026: -3.200, 2027: 12.500 } }
        - { id: b, post: B, bedragen: { 2026: pm, 2027: 0 } }
        - { id: c, post: C, bedragen: { 2027: 1.250.000 } }
        - { id: saldo, post: Saldo, soort: saldo, formule: a + b }
---

## Financiën

::tabel[eigen]
`;

/** Each cell as "printed → said", in its rows. */
async function cells(weergave: string): Promise<string[]> {
  const { geladen, diagnostics } = await loadProef({
    'sjabloon.yaml': `breidt_uit: standaard\nweergave: { ${weergave} }\n`,
  });
  if (!geladen) throw new Error(JSON.stringify(diagnostics));
  const { blocks } = await composeOne(VOORSTEL, 'raadsvoorstel', { geladen });
  const table = blocks.find((block): block is Table => block.type === 'table');
  return (table?.groups ?? []).flatMap(({ rows }) =>
    rows.map((row) =>
      row.cells
        .slice(1)
        .map(({ children, spoken }) => `${plainText(children)}${spoken === undefined ? '' : ` → ${spoken}`}`)
        .join('; ')
        .replaceAll('\u00a0', ' '),
    ),
  );
}

test('what is plain is said as it stands', async () => {
  expect((await cells('negatief: min')).slice(0, 1)).toEqual(['−3.200; 12.500']);
  expect((await cells('negatief: min'))[1]).toBe('pm → pro memorie; 0');
});

test('brackets, a minus behind, and signs for nothing are said in words', async () => {
  const rows = await cells('negatief: haakjes, nul: "-", niets: "-", kommastreep: ja, duizendtallen: spatie');
  expect(rows.slice(0, 3)).toEqual([
    '(3 200,-) → min 3.200; 12 500,- → 12.500',
    'pm → pro memorie; – → 0',
    '– → niets; 1 250 000,- → 1.250.000',
  ]);
  expect((await cells('negatief: min_achter'))[0]).toBe('3.200 − → min 3.200; 12.500');
});
