import { describe, expect, test } from 'vitest';
import { importeer } from '../../src/importeer/importeer.ts';
import { leesTekst } from '../../src/importeer/lees-tekst.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

/** The finance part of what is made of a table in a paper. */
async function financienVan(table: string, above = 'Bedragen in euro'): Promise<string> {
  const { value } = await sjablonen.load('standaard');
  const text = `# Raadsvoorstel\n\n# Aanleiding\n\nZo is het.\n\n# Financiën\n\n**Kosten van het pad**\n\n${above}\n\n${table}\n`;
  const made = importeer(leesTekst(text), value ? [value] : [], { soort: 'raadsvoorstel' });
  return /^financien:\n([\s\S]*?)\n---/m.exec(made?.voorstel ?? '')?.[1] ?? '';
}

describe('tables of a paper', () => {
  test('should compute what was typed as a total, and expect what was typed', async () => {
    const made = await financienVan(`| Post | 2026 | 2027 | Totaal |
| --- | --- | --- | --- |
| Aanleg | 85.000 | - | 85.000 |
| Onderhoud | 2.500 | 5.000 | 7.500 |
| Totaal | 87.500 | 5.000 | 92.500 |`);
    expect(made).toBe(`  jaren: [2026, 2027]
  tabellen:
    kosten_van_het_pad:
      titel: Kosten van het pad
      eerste_kop: Post
      kolommen: [2026, 2027]
      totaalkolom: ja
      rijen:
        - { post: Aanleg, bedragen: { 2026: 85.000 } }
        - { post: Onderhoud, bedragen: { 2026: 2.500, 2027: 5.000 } }
        - { post: Totaal, soort: totaal, formule: som, verwacht: { 2026: 87.500, 2027: 5.000 } }`);
  });

  test('should keep a typed total that is wrong as what is expected', async () => {
    const made = await financienVan(`| Post | 2026 |
| --- | --- |
| Aanleg | 85.000 |
| Onderhoud | 2.500 |
| Totaal | 89.500 |`);
    expect(made).toContain('- { post: Totaal, soort: totaal, formule: som, verwacht: { 2026: 89.500 } }');
  });

  test('should compute a balance of two totals', async () => {
    const made = await financienVan(`| Post | 2026 |
| --- | --- |
| Lasten | 85.000 |
| Baten | 12.500 |
| Saldo | 72.500 |`);
    expect(made).toContain('formule: lasten - baten, verwacht: { 2026: 72.500 }');
  });

  test('should read amounts in thousands', async () => {
    const made = await financienVan(
      `| Post | 2026 |
| --- | --- |
| Aanleg | 85 |
| Onderhoud | 2 |
| Totaal | 87 |`,
      '(x € 1.000)',
    );
    expect(made).toContain('invoer: duizend');
    expect(made).toContain('{ post: Aanleg, bedragen: { 2026: 85 } }');
  });

  test('should leave a table without money a table', async () => {
    const made = await financienVan(
      `| Jaar | Fietsen |
| --- | --- |
| 2025 | 1.610 |
| 2024 | 1.500 |`,
      'Zo veel waren er.',
    );
    expect(made).toBe('');
  });
});
