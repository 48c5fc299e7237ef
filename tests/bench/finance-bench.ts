import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const YEARS = Array.from({ length: 10 }, (_, index) => 2024 + index);

/** The tools of the bench: how it runs the program, and how it prints what it measured. */
interface Bench {
  /** A folder to work in. */
  readonly work: string;
  run(args: readonly string[]): { readonly seconds: number; readonly megabytes: number };
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/** Measures proposals with tables of 50 rows by 12 columns: read, computed and checked, then printed. */
export function finance({ work, run, table }: Bench): void {
  const rows = [25, 50, 100, 200].flatMap((count) => {
    const folder = join(work, `finance-${count}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'voorstel.md'), financeProposal(count));
    const out = ['--uit', join(work, 'out-finance')];
    return [
      ['controleer', folder],
      ['bouw', folder, ...out, '--formaat', 'json', '--opnieuw'],
      ['bouw', folder, ...out, '--formaat', 'html', '--opnieuw'],
      ['bouw', folder, ...out, '--formaat', 'pdf', '--opnieuw'],
      ['bouw', folder, ...out, '--formaat', 'docx', '--opnieuw'],
    ].map((args) => {
      const { seconds, megabytes } = run(args);
      const cells = Math.round((count * 50 * 12) / seconds);
      return [
        String(count),
        `${args[0]} ${args[5] ?? ''}`.trim(),
        seconds.toFixed(2),
        String(cells),
        megabytes.toFixed(0),
      ];
    });
  });
  table('Tables of 50 rows by 12 columns', ['tables', 'command', 's', 'cells/s', 'MB'], rows);
}

/** A proposal with so many tables, each with groups, subtotals, a total over the years and a share in it. */
export function financeProposal(tables: number): string {
  const names = Array.from({ length: tables }, (_, index) => `tabel_${index + 1}`);
  return `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Meetwaarde met ${tables} tabellen
zaaknummer: 2024-000001
datum: 2024-03-12
vergadering: 2024-04-18
portefeuillehouder: Anna de Vries
gelet_op:
  - artikel 189 van de Gemeentewet
besluitpunten:
  - de begroting vast te stellen
financien:
  jaren: 2024 t/m 2033
  tabellen:
${names.map(financeTable).join('')}---

## Aanleiding

De begroting loopt af.

## Doel

Een nieuwe begroting.

## Argumenten

### 1.1 De begroting is sluitend

De tabellen laten het zien.

## Kanttekeningen

### 1.1 Ramingen blijven ramingen

De werkelijkheid kan anders zijn.

## Financiën

${names.map((name) => `::tabel[${name}]`).join('\n\n')}

## Vervolg

De begroting gaat naar de provincie.
`;
}

/** 50 rows: five groups of eight posts with head and subtotal; 12 columns: ten years, their total, a share in it. */
function financeTable(name: string, seed: number): string {
  const groups = ['Jeugd', 'Wmo', 'Werk en inkomen', 'Sport', 'Ruimte'].map((groep, at) => {
    const posts = Array.from({ length: 8 }, (_, post) => {
      const cells = YEARS.map((year, index) => {
        const amount = (seed * 7919 + at * 613 + post * 97 + index * 31) % 1000;
        return `${year}: ${(amount % 999) + 1}.${String((amount * 7) % 1000).padStart(3, '0')}`;
      });
      return `            - { post: ${groep} onderdeel ${post + 1}, bedragen: { ${cells.join(', ')} } }\n`;
    });
    return `        - groep: ${groep}\n          subtotaal: onder\n          rijen:\n${posts.slice(at === 0 ? 1 : 0).join('')}`;
  });
  const kolommen = [...YEARS, 'Totaal'].map((year) =>
    typeof year === 'number' ? year : '{ id: totaal, kop: Totaal, formule: som }',
  );
  return `    ${name}:
      titel: Tabel ${seed + 1}
      kolommen: [${kolommen.join(', ')}, { kop: Aandeel, soort: percentage, formule: totaal / totaal.totaal }]
      rijen:
${groups.join('')}        - { post: Totaal, formule: som }
`;
}
